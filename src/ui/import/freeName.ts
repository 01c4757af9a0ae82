import type { Library } from "../../dataset/library.ts";

/** The id and the title of a data set with the first number that no open data set has. */
export function freeName(
  { id, title }: { readonly id: string; readonly title: string },
  { datasets }: Pick<Library, "datasets">,
): { readonly id: string; readonly title: string } {
  const taken = new Set(datasets.map((dataset) => dataset.id));
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return { id: `${id}-${n}`, title: `${title} (${n})` };
}
