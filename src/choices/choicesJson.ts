import * as v from "valibot";
import type { GroupId, OwnGroupId } from "../country/groups.ts";
import { eventKinds } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { addressOf, choicesOf } from "./address.ts";
import {
  defaultChoices,
  figureForms,
  figureKinds,
  panelSorts,
  samples,
  scalings,
  tariffUnits,
  type Choices,
  type Clause,
  type FigureChoice,
  type Note,
} from "./choices.ts";

/** Choices that could be read; else every place that is wrong: "figures.0.kind". */
export type ReadChoices =
  | { readonly choices: Choices }
  | { readonly wrongAt: readonly string[] }
  | { readonly problems: readonly string[] };

/**
 * Choices from JSON that a person or a program wrote. What is absent is as on the page that the app opens on; what is unknown,
 * of another type, or (with a library) names an index or event that is not there, is told and nothing is guessed.
 */
export function choicesFrom(json: unknown, library?: Library): ReadChoices {
  const found = v.safeParse(given, json);
  if (!found.success) {
    const places = found.issues.map((issue) => v.getDotPath(issue) ?? "");
    return { wrongAt: [...new Set(places)] };
  }
  const ids = (found.output.figures ?? []).flatMap(({ id, kind }, i) =>
    id.replace(/-\d+$/, "") === kind ? [] : [`figures.${i}.id`],
  );
  if (ids.length > 0) return { wrongAt: ids };
  const asked: Choices = { ...defaultChoices, ...found.output };
  // The link's reader knows what each part may say: whatever it would not understand is told in its words.
  const { choices, problems } = choicesOf(addressOf(asked), library);
  return problems.length > 0 ? { problems } : { choices };
}

const text = v.string();
const year = v.pipe(v.number(), v.integer());
const years = v.tuple([year, year]);
const list = v.array(text);
const groupId = v.custom<GroupId>((value) => typeof value === "string");

const clause: v.GenericSchema<Clause> = v.variant("field", [
  v.strictObject({ source: text, field: v.literal("years"), value: years }),
  v.strictObject({ source: text, field: v.literal("countries"), value: list }),
  v.strictObject({ source: text, field: v.literal("edition"), value: year }),
  v.strictObject({ source: text, field: v.literal("measure"), value: text }),
  v.strictObject({ source: text, field: v.literal("category"), value: text }),
  v.strictObject({ source: text, field: v.literal("eventKinds"), value: v.array(v.picklist(eventKinds)) }),
  v.strictObject({ source: text, field: v.literal("event"), value: text }),
  v.strictObject({
    source: text,
    field: v.literal("scores"),
    value: v.strictObject({ index: text, year, range: v.tuple([v.number(), v.number()]) }),
  }),
  v.strictObject({ source: text, field: v.literal("known"), value: text }),
]);

/** A figure with every option that there is: one that is forgotten here does not compile. */
const figure: v.GenericSchema<FigureChoice> = v.strictObject({
  id: text,
  kind: v.picklist(figureKinds),
  wide: v.exactOptional(v.boolean()),
  index: v.exactOptional(text),
  indices: v.exactOptional(list),
  year: v.exactOptional(year),
  between: v.exactOptional(years),
  unit: v.exactOptional(v.picklist(tariffUnits)),
  form: v.exactOptional(v.picklist(figureForms)),
  part: v.exactOptional(text),
  subject: v.exactOptional(text),
  title: v.exactOptional(text),
  alt: v.exactOptional(text),
  lanes: v.exactOptional(v.boolean()),
  event: v.exactOptional(text),
  date: v.exactOptional(text),
  window: v.exactOptional(year),
  pool: v.exactOptional(list),
  scaling: v.exactOptional(v.picklist(scalings)),
  sort: v.exactOptional(v.picklist(panelSorts)),
  free: v.exactOptional(v.boolean()),
  coverage: v.exactOptional(v.number()),
  sample: v.exactOptional(v.picklist(samples)),
  regions: v.exactOptional(v.array(groupId)),
  ends: v.exactOptional(v.tuple([text, text])),
  population: v.exactOptional(text),
} satisfies Readonly<Record<keyof FigureChoice, unknown>>);

const note: v.GenericSchema<Note> = v.strictObject({
  text,
  index: v.nullable(text),
  country: v.nullable(text),
  year: v.nullable(year),
});

const given = v.strictObject({
  index: v.exactOptional(text),
  group: v.exactOptional(groupId),
  countries: v.exactOptional(list),
  clauses: v.exactOptional(v.array(clause)),
  figures: v.exactOptional(v.array(figure)),
  enlarged: v.exactOptional(v.nullable(text)),
  story: v.exactOptional(v.nullable(text)),
  groups: v.exactOptional(
    v.array(
      v.strictObject({
        id: v.custom<OwnGroupId>((value) => typeof value === "string" && /^own-\d+$/.test(value)),
        name: text,
        countries: list,
      }),
    ),
  ),
  notes: v.exactOptional(v.array(note)),
  profile: v.exactOptional(v.nullable(text)),
} satisfies Readonly<Record<keyof Choices, unknown>>);
