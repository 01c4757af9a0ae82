/**
 * Ids that may stand in an address, one for each name and in its order: lower-case letters, digits and hyphens. Cyrillic
 * (Russian, Kazakh) is written in Latin letters; a name that leaves nothing, is cut or shares its id with an earlier one
 * ends in a number made of its own letters, so that it is the same in every file.
 */
export function slugsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const latin = latinOf(name);
    const slug = latin.slice(0, longest).replace(/-$/, "");
    const marked = `${slug === "" ? "x" : slug}-${fingerprintOf(name)}`;
    const found = slug === "" || slug !== latin || taken.has(slug) ? marked : slug;
    // Only equal names get so far.
    const free = taken.has(found) ? `${found}-${i + 1}` : found;
    taken.add(free);
    return free;
  });
}

const longest = 60;

const letters: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "ng",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "kh",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  і: "i",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

function latinOf(name: string): string {
  return Array.from(name.toLowerCase(), (letter) =>
    Object.hasOwn(letters, letter) ? letters[letter] : letter,
  )
    .join("")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** FNV-1a of the UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
