import * as v from "valibot";
import { codeSystems } from "../country/codes.ts";
import { directions, encodings, parts, tableKinds, type Plan, type Recipe } from "./plan.ts";

/** The recipe that makes the same plan of the same file: all of it. */
export function recipeOf(plan: Plan): Recipe {
  return plan;
}

/** A recipe as JSON. */
export function recipeText(recipe: Recipe): string {
  return `${JSON.stringify({ format: "regulens-recipe", version: 1, ...recipe }, null, 2)}\n`;
}

/** Why a text is no recipe: `json`, `format`, `version`, or `shape` with the place in the file that is wrong. */
export interface RecipeFault {
  readonly fault: "json" | "format" | "version" | "too-large" | "shape";
  readonly detail: string;
}

const mostLetters = 50_000_000;
const short = v.pipe(v.string(), v.maxLength(2000));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const number = v.pipe(v.number(), v.finite());

const role = v.variant("role", [
  v.strictObject({ role: v.literal("country"), system: v.picklist([...codeSystems, "name"]) }),
  v.strictObject({ role: v.literal("period") }),
  v.strictObject({ role: v.literal("indicator") }),
  v.strictObject({
    role: v.literal("value"),
    indicator: v.nullable(short),
    period: v.nullable(short),
    country: v.nullable(short),
    part: v.picklist(parts),
  }),
  v.strictObject({ role: v.literal("field"), field: short }),
  v.strictObject({ role: v.literal("ignored") }),
]);

const shape = v.strictObject({
  format: v.literal("regulens-recipe"),
  version: v.literal(1),
  encoding: v.optional(v.picklist(encodings)),
  dialect: v.optional(
    v.strictObject({
      delimiter: v.picklist([",", ";", "\t", "|", ":", " ", ""]),
      quote: v.picklist(['"', "'", ""]),
      comment: v.pipe(v.string(), v.maxLength(10)),
      wrapped: v.boolean(),
    }),
  ),
  layout: v.optional(
    v.strictObject({ preamble: whole, header: v.pipe(whole, v.maxValue(10)), trailer: whole }),
  ),
  values: v.optional(
    v.strictObject({
      decimal: v.picklist([".", ","]),
      thousands: v.picklist(["", ",", ".", " ", "'"]),
      missing: v.pipe(v.array(short), v.maxLength(1000)),
      numbers: v.exactOptional(v.pipe(v.array(short), v.maxLength(1000))),
      dayFirst: v.nullable(v.boolean()),
      unsettled: v.exactOptional(v.literal(true)),
      bothDecimal: v.exactOptional(v.literal(true)),
    }),
  ),
  kind: v.optional(v.picklist(tableKinds)),
  columns: v.optional(v.pipe(v.array(v.strictObject({ name: short, role })), v.maxLength(50_000))),
  indicators: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name: short,
          take: v.boolean(),
          label: short,
          short,
          unit: short,
          scale: v.tuple([v.nullable(number), v.nullable(number)]),
          direction: v.picklist(directions),
        }),
      ),
      v.maxLength(100_000),
    ),
  ),
  alsoRead: v.optional(v.pipe(v.array(short), v.maxLength(50_000))),
  names: v.optional(
    v.record(
      short,
      v.union([v.picklist(["group", "skip"]), v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,11}$/))]),
    ),
  ),
  about: v.optional(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100)),
      title: short,
      publisher: short,
      url: short,
      date: short,
      licence: short,
    }),
  ),
});

/** The recipe that a JSON text holds, or why it is none. Unknown keys are refused, so that a typing error is told. */
export function recipeFrom(text: string): Recipe | RecipeFault {
  if (text.length > mostLetters) return { fault: "too-large", detail: String(mostLetters) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { fault: "json", detail: error instanceof Error ? error.message : "" };
  }
  if (typeof data !== "object" || data === null) return { fault: "format", detail: "" };
  if (!("format" in data) || data.format !== "regulens-recipe") return { fault: "format", detail: "" };
  if (!("version" in data) || data.version !== 1) {
    return { fault: "version", detail: "version" in data ? String(data.version).slice(0, 100) : "" };
  }
  const result = v.safeParse(shape, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { fault: "shape", detail: `${v.getDotPath(issue) ?? ""}: ${issue.message}`.slice(0, 500) };
  }
  const { format: _format, version: _version, ...recipe } = result.output;
  return recipe;
}

/** A fingerprint of a file's columns, in which periods do not count: the next year's file of the same shape has the same. */
export function shapeKeyOf({ kind, columns }: Plan): string {
  const texts = columns.map(({ name, role }) =>
    role.role === "value" && role.period !== null ? `${role.indicator ?? ""}|${role.part}` : name,
  );
  return JSON.stringify([kind, ...[...new Set(texts)].toSorted()]);
}
