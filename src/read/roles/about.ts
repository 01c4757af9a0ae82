import { latinOf } from "./latin.ts";
import type { Metadata } from "./metadata.ts";
import type { About } from "../plan.ts";

/** What a data set may be called and whom it cites: from the file that came with it, else from its name. */
export function aboutOf(name: string, metadata: Metadata | null): About {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  const bare = base
    .replace(/(\.(csv|tsv|tab|txt|dat|asc|gz))+$/i, "")
    .replace(/\s+/g, " ")
    .trim();
  const { title = "", publisher = "", url = "", date = "", licence = "" } = metadata ?? {};
  return { id: slugOf(bare), title: title || bare || "data", publisher, url, date, licence };
}

/** Lower-case letters, digits and hyphens; "data" where nothing is left. */
export function slugOf(text: string): string {
  const slug = latinOf(text.slice(0, 200)).slice(0, 60).replace(/-$/, "");
  return slug === "" ? "data" : slug;
}
