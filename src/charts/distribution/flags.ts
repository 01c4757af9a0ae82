/** A label that belongs to a point on the axis: where the point is and how wide the text is, px. */
export interface FlagWish {
  readonly x: number;
  readonly width: number;
}

/** Where the label goes: its row, counted from the marks outwards, and the left edge of its text. */
export interface Flag {
  readonly row: number;
  readonly left: number;
}

/** Between a leader and its own text, and the least between a text and anything else. */
const gap = 4;
const clearance = 5;

interface Placed {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places labels like flags on poles: each hangs right or left of a straight leader, in rows, so that no text covers
 * another and no leader runs through a text. Tries every point of the axis at which the flags may turn from one side to
 * the other and takes the fewest rows. Where that cannot be done, or takes more than `most` rows, each label gets a row of its
 * own.
 */
export function flagsFor(
  wishes: readonly FlagWish[],
  [from, to]: readonly [number, number],
  most = Infinity,
): Flag[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.x - wishes[b]!.x || a - b);
  const fewest = fewestRows(wishes, to - from);
  if (fewest > most) return stacked(wishes, order, [from, to]);
  let best: { readonly flags: Flag[]; readonly rows: number } | null = null;
  for (let turn = order.length; turn >= 0 && best?.rows !== fewest; turn--) {
    for (const outwards of [true, false]) {
      const placed = order.map((i, k) => flagged(wishes[i]!, k < turn === outwards));
      if (placed.some((flag) => flag.from < from || flag.to > to)) continue;
      const rows = rowsOf(placed, best === null ? most : Math.min(most, best.rows - 1));
      if (rows === null) continue;
      const flags: Flag[] = wishes.map(() => ({ row: 0, left: 0 }));
      order.forEach((i, k) => (flags[i] = { row: rows[k]!, left: placed[k]!.from }));
      best = { flags, rows: Math.max(0, ...rows.map((row) => row + 1)) };
    }
  }
  return best?.flags ?? stacked(wishes, order, [from, to]);
}

/** So many rows would hold the texts if they could stand anywhere: no placing takes fewer. */
function fewestRows(wishes: readonly FlagWish[], room: number): number {
  const apart = 2 * clearance;
  const needed = wishes.reduce((sum, { width }) => sum + width + apart, 0);
  return Math.ceil(needed / (room + apart) - 1e-6);
}

/** Rows that a set of flags takes. */
export function flagRows(flags: readonly Flag[]): number {
  return flags.length === 0 ? 0 : Math.max(...flags.map((flag) => flag.row)) + 1;
}

function flagged({ x, width }: FlagWish, right: boolean): Placed {
  return right ? { x, from: x + gap, to: x + gap + width } : { x, from: x - gap - width, to: x - gap };
}

/**
 * A row for each flag, no more than `most`; null where two leaders would each have to pass outside the other's text, or where
 * so few rows do not hold them. The flags come from left to right.
 */
function rowsOf(flags: readonly Placed[], most: number): number[] | null {
  // Those that must be nearer to the marks than each flag, because their leader would cross its text.
  const below: (readonly number[])[] = [];
  const belowOf = (i: number) => (below[i] ??= crossing(flags, flags[i]!, i));
  const rows = flags.map(() => -1);
  const filled: Placed[][] = [];
  let first = 0;
  for (let count = 0; count < flags.length; count++) {
    while (rows[first]! >= 0) first += 1;
    let next = first;
    while (next < flags.length && (rows[next]! >= 0 || belowOf(next).some((j) => rows[j]! < 0))) next += 1;
    const flag = flags[next];
    if (flag === undefined) return null;
    let row = 0;
    for (const j of belowOf(next)) row = Math.max(row, rows[j]! + 1);
    const collides = (other: Placed) =>
      other.from < flag.to + 2 * clearance && flag.from < other.to + 2 * clearance;
    while (filled[row]?.some(collides) === true) row += 1;
    if (row >= most) return null;
    rows[next] = row;
    (filled[row] ??= []).push(flag);
  }
  return rows;
}

/** The flags whose leader would cross this text; of those that share its leader, the ones after it. */
function crossing(flags: readonly Placed[], { x, from, to }: Placed, i: number): readonly number[] {
  const found: number[] = [];
  for (let j = firstAfter(flags, from - clearance); j < flags.length; j++) {
    const leader = flags[j]!.x;
    if (leader >= to + clearance) break;
    if (j !== i && (leader !== x || j > i)) found.push(j);
  }
  return found;
}

/** The first flag whose leader stands right of a place. */
function firstAfter(flags: readonly Placed[], x: number): number {
  let [low, high] = [0, flags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flags[middle]!.x > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stacked(
  wishes: readonly FlagWish[],
  order: readonly number[],
  [from, to]: readonly [number, number],
): Flag[] {
  const flags: Flag[] = wishes.map(() => ({ row: 0, left: 0 }));
  order.forEach((i, k) => {
    const { x, width } = wishes[i]!;
    flags[i] = { row: order.length - 1 - k, left: Math.max(from, Math.min(x + gap, to - width)) };
  });
  return flags;
}
