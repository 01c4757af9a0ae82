import type { Figure } from "../../charts/figureOf.ts";
import { choicesOf } from "../../choices/address.ts";
import type { Choices } from "../../choices/choices.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import type { Messages } from "../../text/messages.ts";
import { columnsOf } from "../csv.ts";
import { stateOf } from "../picture/state.ts";

/** What a file tells of a figure besides its rows. */
export interface About {
  /** The link that others can open; null where there is none. */
  readonly link: string | null;
  readonly choices: Choices;
  /** The figure's id on the page. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: Messages;
  readonly library: Library;
}

/** What a figure's files name it by. */
export interface Named {
  /** The query of the link, "?v=1&…". */
  readonly address: string;
  /** The same choices as a plain object: exactly what the address holds. */
  readonly choices: Choices;
  /** `dataHash` of the rows. */
  readonly hash: string;
  /** The indices that the rows name. */
  readonly indices: readonly ScoreIndex[];
}

/** What the figure shows, where its data come from and how it opens again. */
export function namedOf(figure: Figure, { library, choices, id }: About): Named {
  const state = stateOf(choices, figure, id);
  const rows = figure.rows();
  const columns = columnsOf(rows).filter((column) => /^(index|[xy]_index)$/.test(column));
  const ids = new Set(rows.flatMap((row) => columns.map((column) => row[column])));
  return {
    address: state.choices,
    choices: choicesOf(state.choices).choices,
    hash: state.data,
    indices: [...library.indices.values()].filter((index) => ids.has(index.id)),
  };
}
