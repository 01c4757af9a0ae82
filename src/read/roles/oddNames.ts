import type { ValueHeader } from "./valueRoles.ts";

/**
 * Columns that are named almost like a series of others, and so may be mistyped: in RAS N28X2005 stands where NX28X2005
 * is absent, and VED1X95 among VED1X1990 to VED1X2014. Only told; each stays as it is named.
 */
export function oddNames(values: readonly ValueHeader[], yearsInHeaders: boolean): readonly string[] {
  if (!yearsInHeaders) return [];
  const series = new Map<string, Map<number, string>>();
  for (const { item, name } of values) {
    if (item === null || item.marked) continue;
    const years = series.get(item.stem) ?? new Map<number, string>();
    years.set(item.year, name);
    series.set(item.stem, years);
  }
  const all = new Set([...series.values()].flatMap((years) => [...years.keys()]));
  const long = [...series].filter(([, years]) => years.size > 2 && years.size * 2 > all.size);
  const undated = long.length * 5 < series.size ? [] : values.filter(({ item }) => item === null);
  const strays = [...series].filter(([, years]) => years.size * 4 <= all.size);
  return [
    ...strays.flatMap(([stem, years]) => {
      const neighbour = long.find(
        ([other, there]) =>
          oneLetterApart(stem, other) && [...years.keys()].every((year) => !there.has(year)),
      );
      return neighbour === undefined ? [] : [...years.values()];
    }),
    ...undated
      .filter(({ header }) => long.some(([stem]) => stem.length > 1 && header.startsWith(stem)))
      .map(({ name }) => name),
  ];
}

/** Whether one letter put in, left out or changed makes one text of the other. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const skipped = short.length === long.length ? start + 1 : start;
  return short.slice(skipped) === long.slice(start + 1);
}
