import { changeFigure, panel, withClause, type Action } from "../../choices/actions.ts";
import type { Choices, FigureChoice, FigureKind } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";
import { placesView } from "../../views/places.ts";

/** Where a kind of figure reads the year or edition that it shows. */
const readFrom: Partial<Readonly<Record<FigureKind, "year" | "between" | "clause">>> = {
  distribution: "year",
  map: "year",
  scatter: "year",
  disagreement: "year",
  slope: "between",
  movement: "between",
  ranks: "clause",
  places: "clause",
};

/** Whether a kind of figure shows one year or edition that can be chosen. */
export function hasEditions(kind: FigureKind): boolean {
  return readFrom[kind] !== undefined;
}

/**
 * The years of the index, or the editions of the ranking, that the figure can show, ascending. A figure of two years (slope,
 * movement) takes one of these as its later, so that the first is none.
 */
export function editionsOf(library: Library, choices: Choices, figure: FigureChoice): readonly number[] {
  if (!hasEditions(figure.kind)) return [];
  const all = everyEdition(library, choices, figure);
  if (figure.kind === "places") return all.filter((edition) => hasPlaces(library, choices, figure, edition));
  return readFrom[figure.kind] === "between"
    ? all.filter((year) => year > earlierOf(figure, all, year))
    : all;
}

/** The figure with this year or edition, in place of any other. */
export function withEdition(library: Library, figure: FigureChoice, edition: number): Action {
  return (choices) => {
    switch (readFrom[figure.kind]) {
      case "year":
        return changeFigure(figure.id, { year: edition, between: undefined })(choices);
      case "between": {
        const earlier = earlierOf(figure, everyEdition(library, choices, figure), edition);
        return changeFigure(figure.id, { between: [earlier, edition] })(choices);
      }
      case "clause": {
        const clauses = choices.clauses.filter(({ field }) => field !== "edition");
        const alone = changeFigure(figure.id, { ends: undefined })({ ...choices, clauses });
        return withClause(panel, "edition", edition)(alone);
      }
      default:
        throw new Error(`no edition to choose: ${figure.kind}`);
    }
  };
}

function everyEdition(library: Library, choices: Choices, figure: FigureChoice): readonly number[] {
  if (figure.kind === "movement" || figure.kind === "ranks" || figure.kind === "places") {
    const [ranking] = library.rankings.values(); // the one that these figures show
    return (ranking?.editions ?? []).map(({ year }) => year).toSorted((a, b) => a - b);
  }
  const several = figure.kind === "scatter" || figure.kind === "disagreement";
  const ids = several ? (figure.indices ?? []) : [figure.index ?? choices.index];
  const indices = (ids.length === 0 ? [choices.index] : ids).flatMap((id) => library.indices.get(id) ?? []);
  const [first, ...others] = indices.map(({ years }) => years);
  return (first ?? []).filter((year) => others.every((years) => years.includes(year)));
}

/** Whether there is anything to set beside the edition: the index may have no value for its time. */
function hasPlaces(library: Library, choices: Choices, figure: FigureChoice, edition: number): boolean {
  const own = withEdition(library, figure, edition)(choices);
  const changed = own.figures.find(({ id }) => id === figure.id) ?? figure;
  return typeof placesView(library, own, changed).sides !== "string";
}

/** What the later year is compared with: the figure's own earlier year, else the index's first, or the edition before. */
function earlierOf(figure: FigureChoice, all: readonly number[], later: number): number {
  if (figure.kind === "movement") return all.findLast((year) => year < later) ?? later;
  const own = figure.between === undefined ? undefined : Math.min(...figure.between);
  return own !== undefined && own < later ? own : (all[0] ?? later);
}
