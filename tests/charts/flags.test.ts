import fc from "fast-check";
import { expect, test } from "vitest";
import { flagRows, flagsFor, type FlagWish } from "../../src/charts/distribution/flags.ts";

const wish = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 90 }) });

test("flags stand as if every pair of them were compared", () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 14 }), fc.integer({ min: 200, max: 500 }), (wishes, width) => {
      expect(flagsFor(wishes, [0, width])).toEqual(compared(wishes, [0, width]));
    }),
  );
});

test("a most of rows keeps what needs no more, and stacks the rest", () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 14 }), fc.integer({ min: 1, max: 6 }), (wishes, most) => {
      const [free, bound] = [flagsFor(wishes, [0, 400]), flagsFor(wishes, [0, 400], most)];
      if (flagRows(free) <= most) expect(bound).toEqual(free);
      else expect(flagRows(bound)).toBe(wishes.length);
    }),
  );
});

const [gap, clearance] = [4, 5];

interface Placed {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The same by looking at every pair, for every turn. */
function compared(wishes: readonly FlagWish[], [from, to]: readonly [number, number]) {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.x - wishes[b]!.x || a - b);
  let best: { readonly flags: { row: number; left: number }[]; readonly rows: number } | null = null;
  for (let turn = order.length; turn >= 0; turn--) {
    for (const outwards of [true, false]) {
      const placed = order.map((i, k) => flagged(wishes[i]!, k < turn === outwards));
      if (placed.some((flag) => flag.from < from || flag.to > to)) continue;
      const rows = rowsOf(placed);
      if (rows === null) continue;
      const count = Math.max(0, ...rows) + 1;
      if (best !== null && best.rows <= count) continue;
      const flags = wishes.map(() => ({ row: 0, left: 0 }));
      order.forEach((i, k) => (flags[i] = { row: rows[k]!, left: placed[k]!.from }));
      best = { flags, rows: count };
    }
  }
  if (best !== null) return best.flags;
  const flags = wishes.map(() => ({ row: 0, left: 0 }));
  order.forEach((i, k) => {
    const { x, width } = wishes[i]!;
    flags[i] = { row: order.length - 1 - k, left: Math.max(from, Math.min(x + gap, to - width)) };
  });
  return flags;
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
