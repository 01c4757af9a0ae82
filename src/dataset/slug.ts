import { latinOf } from "../read/roles/latin.ts";

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

/** FNV-1a of the UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
