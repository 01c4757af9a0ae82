import * as v from "valibot";
import { directions } from "../read/plan.ts";

/** The file of a data set that says what its other files hold. */
export const packageFile = "datapackage.json";

/** What a file of a data package holds; each kind is read by a file of its own in this folder. */
export const resourceKinds = [
  "scores",
  "aggregates",
  "rankings",
  "editions",
  "designations",
  "designation-lists",
  "penalties",
  "fines",
  "organisations",
  "tariffs",
  "mci",
  "exchange-rates",
  "wages",
  "prices",
  "events",
  "cases",
  "facts",
] as const;

export type ResourceKind = (typeof resourceKinds)[number];

const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));

const fieldSchema = v.looseObject({
  name: text,
  type: v.picklist(["string", "integer", "number", "year", "boolean", "date"]),
  constraints: v.optional(
    v.looseObject({
      required: v.optional(v.boolean()),
      enum: v.optional(v.array(v.union([v.string(), v.number()]))),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      pattern: v.optional(v.pipe(v.string(), v.check(isPattern, "is not a regular expression"))),
    }),
  ),
  trueValues: v.optional(v.array(v.string())),
  falseValues: v.optional(v.array(v.string())),
});

const resourceSchema = v.looseObject({
  name: text,
  /** A file in the folder of the package or below it, never outside. */
  path: v.pipe(v.string(), v.regex(/^(?!.*\.\.)\w[\w.-]*(\/\w[\w.-]*)*$/, "must be a file of the folder")),
  format: v.optional(v.literal("csv")),
  encoding: v.optional(v.picklist(["utf-8", "UTF-8", "utf8"])),
  schema: v.looseObject({
    fields: v.array(fieldSchema),
    missingValues: v.optional(v.array(v.string())),
    primaryKey: v.optional(v.array(v.string())),
  }),
  regulens: v.looseObject({ kind: v.picklist(resourceKinds) }),
});

const methodBreaks = v.optional(v.array(v.object({ year: v.pipe(v.number(), v.integer()), note: text })), []);

const indexSchema = v.looseObject({
  id: text,
  label: text,
  short: text,
  unit: text,
  /** null where the publisher's bound is not known. */
  scale: v.tuple([v.nullable(v.number()), v.nullable(v.number())]),
  direction: v.picklist(directions),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  methodBreaks,
  coverage: text,
  remark: v.optional(v.string(), ""),
  sourceId: text,
});

const packageSchema = v.looseObject({
  name: text,
  title: text,
  description: v.optional(v.string(), ""),
  licenses: v.pipe(
    v.array(v.looseObject({ name: v.optional(v.string()), title: v.optional(v.string()) })),
    v.minLength(1, "must name a licence, or say that none was found"),
  ),
  sources: v.array(
    v.looseObject({
      name: text,
      title: text,
      publisher: v.optional(v.string(), ""),
      path: v.optional(v.string(), ""),
      date: v.optional(v.string(), ""),
      licence: v.optional(v.string(), ""),
    }),
  ),
  resources: v.array(resourceSchema),
  regulens: v.looseObject({
    limits: text,
    /** The day on which the data were taken from their publishers. */
    retrieved: v.optional(v.pipe(v.string(), v.isoDate("must be a day, YYYY-MM-DD"))),
    indices: v.optional(v.array(indexSchema), []),
    rankings: v.optional(v.array(v.looseObject({ id: text, label: text, short: text, methodBreaks })), []),
  }),
});

/** A datapackage.json that this app can open: the Frictionless standard and the key `regulens`. */
export type DataPackage = v.InferOutput<typeof packageSchema>;

/** The package that a value parsed from JSON describes, or every place where it falls short. */
export function packageOf(
  value: unknown,
):
  | { readonly found: DataPackage }
  | { readonly found: null; readonly faults: readonly { readonly path: string; readonly reason: string }[] } {
  const result = v.safeParse(packageSchema, value);
  if (result.success) return { found: result.output };
  const faults = result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", reason: issue.message }));
  return { found: null, faults };
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
