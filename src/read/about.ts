import type { Metadata } from "./metadata.ts";
import type { About } from "./plan.ts";

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

/** Lower-case letters, digits and hyphens; Cyrillic in Latin letters. "data" where nothing is left. */
export function slugOf(text: string): string {
  const slug = Array.from(text.toLowerCase().slice(0, 200), (letter) => latin.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "data" : slug;
}

const latin: ReadonlyMap<string, string> = new Map(
  (
    "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch," +
    "ъ ,ы y,ь ,э e,ю yu,я ya,ә a,ғ g,қ q,ң n,ө o,ұ u,ү u,һ h,і i"
  )
    .split(",")
    .map((pair) => {
      const [letter = "", ...rest] = pair;
      return [letter, rest.join("").trim()] as const;
    }),
);
