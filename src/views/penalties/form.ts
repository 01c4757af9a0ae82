import type { FigureChoice } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import type { Counted } from "./counted.ts";
import { perMillion, populationIndices, type PerMillion } from "./perMillion.ts";
import { isAddable, runningSums, type RunningSums } from "./sums.ts";

/** What is drawn of the counts, and why it cannot be where it cannot. */
export type PenaltiesForm =
  | { readonly kind: "counts" }
  | ({ readonly kind: "cumulative"; readonly addable: boolean } & RunningSums)
  | {
      readonly kind: "per-million";
      /** The index that counts inhabitants; null where none is open. */
      readonly population: ScoreIndex | null;
      readonly values: readonly PerMillion[];
    };

interface Counts {
  readonly country: CountryCode | null;
  readonly measure: string;
  readonly years: readonly [number, number] | null;
  readonly bars: readonly Counted[];
  readonly apart: readonly Counted[];
}

/** The form that the figure asks for, of these counts. */
export function penaltiesForm(
  library: Library,
  figure: FigureChoice,
  { country, measure, years, bars, apart }: Counts,
): PenaltiesForm {
  if (figure.form === "cumulative") {
    const addable = isAddable(measure);
    const held = bars.map((bar) => bar.year);
    // Years before the first count and after the last are no gaps: nothing is added over them.
    const extent = [Math.min(...held), Math.max(...held)] as const;
    const runs =
      addable && years !== null && held.length > 0
        ? runningSums(bars, apart, extent)
        : { sums: [], gaps: [] };
    return { kind: "cumulative", addable, ...runs };
  }
  if (figure.form !== "per-million") return { kind: "counts" };
  const candidates = populationIndices(library);
  const population = candidates.find(({ id }) => id === figure.population) ?? candidates[0] ?? null;
  const values = population === null || country === null ? [] : perMillion(bars, country, population);
  return { kind: "per-million", population, values };
}

export function populationSources(form: PenaltiesForm): readonly string[] {
  if (form.kind !== "per-million") return [];
  return form.values.flatMap(({ population }) => (population === null ? [] : [population.sourceId]));
}
