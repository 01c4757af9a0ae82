import * as v from "valibot";
import type { Figure } from "../../charts/figureOf.ts";
import { addressOf, choicesOf } from "../../choices/address.ts";
import { aloneChoices } from "../../choices/alone.ts";
import type { Choices } from "../../choices/choices.ts";
import { dataHash } from "../../views/dataHash.ts";

/** The version of what is written. A change that older apps would misread raises it. */
const version = 1;

const stateSchema = v.object({
  app: v.literal("regulens"),
  version: v.literal(version),
  choices: v.pipe(v.string(), v.regex(/^(\?|$)/)),
  figure: v.string(),
  datasets: v.array(v.object({ id: v.string(), title: v.string() })),
  data: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
});

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

/** The state of a drawn figure; `data` is `dataHash` of its rows, where that is known already. */
export function stateOf(
  choices: Choices,
  drawn: Figure,
  id: string,
  data = dataHash(drawn.rows()),
): PictureState {
  return {
    app: "regulens",
    version,
    choices: addressOf(aloneChoices(choices, id, drawn.notes)),
    figure: id,
    datasets: drawn.datasets.map(({ id, title }) => ({ id, title })),
    data,
  };
}

/**
 * The state as it is written into files: JSON in one line of ASCII, so that programs which write a picture anew in another
 * encoding cannot damage it.
 */
export function stateText(state: PictureState): string {
  return JSON.stringify(state).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The state of a text, or what is wrong with it. Never throws: the text may come from anywhere. */
export function stateRead(
  text: string,
): { readonly state: PictureState } | { readonly wrong: "damaged" | "newer" } {
  const json = parsed(text) ?? parsed(text.replace(/\s+/g, " ")); // lines that another program broke
  const newer = v.safeParse(v.object({ app: v.literal("regulens"), version: v.number() }), json);
  if (newer.success && newer.output.version > version) return { wrong: "newer" };
  const { success, output } = v.safeParse(stateSchema, json);
  if (!success) return { wrong: "damaged" };
  const { figures } = choicesOf(output.choices).choices;
  return figures.some(({ id }) => id === output.figure) ? { state: output } : { wrong: "damaged" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as damaged
  }
}
