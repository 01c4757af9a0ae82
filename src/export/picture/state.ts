import type { Figure } from "../../charts/figure.ts";
import { addressOf } from "../../choices/address.ts";
import type { Choices } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";
import { dataHash } from "../../views/dataHash.ts";

/**
 * What travels in a picture so that it opens again: the choices as a link, which figure it is, and a hash of the rows that it
 * shows. Nothing else: no names of files or machines, no notes and figures of the page that the picture does not show.
 */
export interface PictureState {
  readonly app: "regulens";
  readonly version: 1;
  /** The query of the link, "?v=1&…". */
  readonly choices: string;
  readonly figure: string;
  /** The data sets that the rows come from, by id, with their titles. */
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
  /** `dataHash` of the rows. */
  readonly data: string;
}

/** The state of a drawn figure. */
export function stateOf(library: Library, choices: Choices, drawn: Figure, id: string): PictureState {
  const sources = new Set(drawn.sources.map((source) => source.id));
  return {
    app: "regulens",
    version: 1,
    choices: addressOf({ ...choices, enlarged: id }),
    figure: id,
    datasets: library.datasets
      .filter((dataset) => dataset.sources.some((source) => sources.has(source.id)))
      .map((dataset) => ({ id: dataset.id, title: dataset.title })),
    data: dataHash(drawn.rows()),
  };
}

/** The state as it is written into files: JSON in one line. */
export function stateText(state: PictureState): string {
  return JSON.stringify(state);
}
