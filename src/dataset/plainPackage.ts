import * as v from "valibot";

const plainPackage = v.looseObject({
  resources: v.array(v.looseObject({ path: v.optional(v.unknown()), format: v.optional(v.unknown()) })),
});

/**
 * The tables of a Data Package that was not made for this app, by their paths, to be read as ordinary files; null for one
 * of the app's own kinds (it has the key `regulens`) and for what is no Data Package. Tables at other addresses and tables
 * in several pieces are left out. https://specs.frictionlessdata.io/data-package/
 */
export function plainTablesOf(packageText: string): readonly string[] | null {
  let json: unknown;
  try {
    json = JSON.parse(packageText);
  } catch {
    return null;
  }
  const found = v.safeParse(plainPackage, json);
  if (!found.success || Object.hasOwn(found.output, "regulens")) return null;
  return found.output.resources.flatMap(({ path, format }) => {
    const [first] = Array.isArray(path) && path.length === 1 ? path : [path];
    if (typeof first !== "string" || /^[a-z][a-z0-9+.-]*:/i.test(first) || first.includes("..")) return [];
    const isTable = /\.(csv|tsv|tab|txt)$/i.test(first) || format === "csv" || format === "tsv";
    return isTable ? [first.replace(/^\.\//, "")] : [];
  });
}
