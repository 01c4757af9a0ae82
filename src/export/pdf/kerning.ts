/**
 * What a font adds between two glyphs, in its units: the pair adjustments of the feature "kern" in its GPOS table (OpenType
 * 1.9; lookups of type 2, also in extensions). Kerning that depends on more than two glyphs is left out.
 */
export function pairKerning(table: DataView): (left: number, right: number) => number {
  const lookups = kerningLookups(table).map((at) =>
    subtablesOf(table, at).map((start) => pairsAt(table, start)),
  );
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const pairs of subtables) {
        const value = pairs(left, right);
        if (value === null) continue;
        sum += value;
        break; // the first subtable that knows the pair decides
      }
    }
    return sum;
  };
}

function kerningLookups(table: DataView): readonly number[] {
  const [features, lookups] = [table.getUint16(6), table.getUint16(8)];
  const indices = new Set<number>();
  for (let i = 0; i < table.getUint16(features); i += 1) {
    const record = features + 2 + 6 * i;
    if (table.getUint32(record) !== 0x6b65726e) continue; // "kern"
    const feature = features + table.getUint16(record + 4);
    for (let j = 0; j < table.getUint16(feature + 2); j += 1)
      indices.add(table.getUint16(feature + 4 + 2 * j));
  }
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => lookups + table.getUint16(lookups + 2 + 2 * index));
}

/** Places of a lookup's tables of pairs. */
function subtablesOf(table: DataView, lookup: number): readonly number[] {
  const type = table.getUint16(lookup);
  return Array.from(
    { length: table.getUint16(lookup + 4) },
    (_, i) => lookup + table.getUint16(lookup + 6 + 2 * i),
  ).flatMap((at) => {
    if (type === 2) return [at];
    return type === 9 && table.getUint16(at + 2) === 2 ? [at + table.getUint32(at + 4)] : [];
  });
}

/** The first glyph's advance for a pair; null for a pair that the table does not know. */
function pairsAt(table: DataView, at: number): (left: number, right: number) => number | null {
  const covered = coverage(table, at + table.getUint16(at + 2));
  const [first, second] = [table.getUint16(at + 4), table.getUint16(at + 6)];
  const size = 2 * (bits(first) + bits(second));
  const advance = first & 4 ? 2 * bits(first & 3) : null;
  const valueAt = (record: number) => (advance === null ? 0 : table.getInt16(record + advance));
  if (table.getUint16(at) === 1) {
    return (left, right) => {
      const index = covered.get(left);
      if (index === undefined) return null;
      const set = at + table.getUint16(at + 10 + 2 * index);
      for (let i = 0; i < table.getUint16(set); i += 1) {
        const record = set + 2 + i * (2 + size);
        if (table.getUint16(record) === right) return valueAt(record + 2);
      }
      return null;
    };
  }
  const lefts = classes(table, at + table.getUint16(at + 8));
  const rights = classes(table, at + table.getUint16(at + 10));
  const across = table.getUint16(at + 14);
  return (left, right) =>
    covered.has(left)
      ? valueAt(at + 16 + size * ((lefts.get(left) ?? 0) * across + (rights.get(right) ?? 0)))
      : null;
}

function bits(format: number): number {
  return format.toString(2).replaceAll("0", "").length;
}

/** Glyph to its place in a coverage table. */
function coverage(table: DataView, at: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const count = table.getUint16(at + 2);
  for (let i = 0; i < count; i += 1) {
    if (table.getUint16(at) === 1) map.set(table.getUint16(at + 4 + 2 * i), i);
    else {
      const range = at + 4 + 6 * i;
      const start = table.getUint16(range);
      for (let glyph = start; glyph <= table.getUint16(range + 2); glyph += 1)
        map.set(glyph, table.getUint16(range + 4) + glyph - start);
    }
  }
  return map;
}

/** Glyph to its class; those not named are of class 0. */
function classes(table: DataView, at: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const start = table.getUint16(at + 2);
    for (let i = 0; i < table.getUint16(at + 4); i += 1) map.set(start + i, table.getUint16(at + 6 + 2 * i));
    return map;
  }
  for (let i = 0; i < table.getUint16(at + 2); i += 1) {
    const range = at + 4 + 6 * i;
    for (let glyph = table.getUint16(range); glyph <= table.getUint16(range + 2); glyph += 1)
      map.set(glyph, table.getUint16(range + 4));
  }
  return map;
}
