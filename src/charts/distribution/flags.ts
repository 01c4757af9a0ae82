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
 * the other and takes the fewest rows. Where that cannot be done, each label gets a row of its own.
 */
export function flagsFor(wishes: readonly FlagWish[], [from, to]: readonly [number, number]): Flag[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.x - wishes[b]!.x || a - b);
  let best: { readonly flags: Flag[]; readonly rows: number } | null = null;
  for (let turn = order.length; turn >= 0; turn--) {
    for (const outwards of [true, false]) {
      const placed = order.map((i, k) => flagged(wishes[i]!, k < turn === outwards));
      if (placed.some((flag) => flag.from < from || flag.to > to)) continue;
      const rows = rowsOf(placed);
      if (rows === null) continue;
      const count = Math.max(0, ...rows) + 1;
      if (best !== null && best.rows <= count) continue;
      const flags: Flag[] = wishes.map(() => ({ row: 0, left: 0 }));
      order.forEach((i, k) => (flags[i] = { row: rows[k]!, left: placed[k]!.from }));
      best = { flags, rows: count };
    }
  }
  return best?.flags ?? stacked(wishes, order, [from, to]);
}

/** Rows that a set of flags takes. */
export function flagRows(flags: readonly Flag[]): number {
  return flags.length === 0 ? 0 : Math.max(...flags.map((flag) => flag.row)) + 1;
}

function flagged({ x, width }: FlagWish, right: boolean): Placed {
  return right ? { x, from: x + gap, to: x + gap + width } : { x, from: x - gap - width, to: x - gap };
}

/** A row for each flag, or null where two leaders would each have to pass outside the other's text. */
function rowsOf(flags: readonly Placed[]): number[] | null {
  const crosses = (leader: Placed, text: Placed) =>
    leader.x > text.from - clearance && leader.x < text.to + clearance && leader.x !== text.x;
  // below.get(i): those that must be nearer to the marks than i, because their leader would cross i's text
  const below = flags.map((flag, i) =>
    flags.flatMap((other, j) =>
      i !== j && (crosses(other, flag) || (other.x === flag.x && j > i)) ? [j] : [],
    ),
  );
  const rows: (number | null)[] = flags.map(() => null);
  for (let placed = 0; placed < flags.length; placed++) {
    const next = rows.findIndex((row, i) => row === null && below[i]!.every((j) => rows[j] !== null));
    if (next === -1) return null;
    let row = Math.max(-1, ...below[next]!.map((j) => rows[j]!)) + 1;
    const collides = () =>
      flags.some(
        (other, j) =>
          rows[j] === row &&
          other.from < flags[next]!.to + 2 * clearance &&
          flags[next]!.from < other.to + 2 * clearance,
      );
    while (collides()) row++;
    rows[next] = row;
  }
  return rows.map((row) => row!);
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
