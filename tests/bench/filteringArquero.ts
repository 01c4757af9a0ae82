import { escape, op, table, desc } from "arquero";
import { Answer, type Filterer } from "./filteringAnswer.ts";
import { shownIndex, type FilterData } from "./filteringQuestion.ts";

type ColumnTable = ReturnType<typeof table>;

/** Arquero's verbs over a table of typed columns; the part of the region is kept while the region stays. */
export function arqueroFilterer(data: FilterData): Filterer {
  const { indices, countries, index, country, year, value } = data;
  const all = table({ index, country, year, value });
  let [regional, key] = [all, ""];
  return {
    name: "Arquero",
    answered: (question) => {
      const { years, region, chosen } = question;
      if (region.join() !== key) {
        const wanted = maskOf(region, countries.length);
        regional = all.filter(escape((row: { country: number }) => wanted[row.country] === 1)).reify();
        key = region.join();
      }
      const placeOf = new Map(region.map((each, place) => [each, place]));
      const chosenOf = new Map(chosen.map((each, place) => [each, place]));
      const within = regional
        .params({ from: years[0], to: years[1], shown: shownIndex })
        .filter((row: Row, $: Params) => row.year >= $.from && row.year <= $.to)
        .reify();
      const summaries = summariesOf(within);
      const shown = within.filter((row: Row, $: Params) => row.index === $.shown).reify();
      const ranks = shown
        .groupby("year")
        .orderby(desc("value"))
        .derive({ rank: () => op.rank() })
        .ungroup();
      const last = shown
        .filter((row: Row, $: Params) => row.year === $.to)
        .orderby("value", "country")
        .reify();
      const counts = within.groupby("index", "country").count();
      const wanted = maskOf(chosen, countries.length);
      const series = within.filter(escape((row: { country: number }) => wanted[row.country] === 1)).reify();
      return () => {
        const answer = new Answer(question, indices.length);
        writeSummaries(answer, summaries);
        each(ranks, ["country", "year", "rank"], (country, year, rank) => {
          const place = chosenOf.get(country);
          if (place !== undefined) answer.rank(place, year, rank);
        });
        let at = 0;
        each(last, ["value", "country"], (value, country) => answer.ordered(at++, value, country));
        each(shown, ["country", "year", "value"], (country, year, value) =>
          answer.cell(placeOf.get(country)!, year, value),
        );
        each(counts, ["index", "country", "count"], (index, country, count) =>
          answer.count(index, placeOf.get(country)!, count),
        );
        each(series, ["index", "country", "year", "value"], (index, country, year, value) =>
          answer.point(index, chosenOf.get(country)!, year, value!),
        );
        return answer;
      };
    },
  };
}

interface Row {
  readonly index: number;
  readonly year: number;
}

interface Params {
  readonly from: number;
  readonly to: number;
  readonly shown: number;
}

function summariesOf(within: ColumnTable): ColumnTable {
  return within.groupby("index", "year").rollup({
    n: () => op.count(),
    mean: (row: { value: number }) => op.mean(row.value),
    lower: (row: { value: number }) => op.quantile(row.value, 0.25),
    median: (row: { value: number }) => op.quantile(row.value, 0.5),
    upper: (row: { value: number }) => op.quantile(row.value, 0.75),
  });
}

function writeSummaries(answer: Answer, summaries: ColumnTable): void {
  each(summaries, ["index", "year", "n", "mean", "lower", "median", "upper"], (index, year, n, ...values) => {
    const [mean, lower, median, upper] = values as [number, number, number, number]; // as many as were named
    answer.summary(index, year, n, mean, lower, median, upper);
  });
}

/** The rows of a table in its order, as numbers by column. */
function each(
  rows: ColumnTable,
  names: readonly string[],
  take: (a: number, b: number, c: number, ...rest: number[]) => void,
): void {
  const columns = names.map((name) => rows.column(name)!);
  rows.scan((row) => {
    if (row === undefined) return;
    const [a, b, c, ...rest] = columns.map((column) => Number(column.at(row)));
    take(a!, b!, c!, ...rest);
  }, true);
}

function maskOf(numbers: readonly number[], size: number): Uint8Array {
  const mask = new Uint8Array(size);
  for (const each of numbers) mask[each] = 1;
  return mask;
}
