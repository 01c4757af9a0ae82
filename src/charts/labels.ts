/**
 * Moves labels apart along one axis so that none overlaps, each as near to its wish as the others allow.
 * `wishes` are centres in px, `size` the room one label takes. Keeps the order of the wishes and, where all fit, the
 * range [from, to]. Labels that touch form a block whose centre is the mean of their wishes (pool adjacent violators).
 */
export function spread(
  wishes: readonly number[],
  size: number,
  [from, to]: readonly [number, number] = [-Infinity, Infinity],
): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  interface Block {
    readonly members: number[];
    centre: number;
  }
  const blocks: Block[] = [];
  for (const i of order) {
    blocks.push({ members: [i], centre: wishes[i]! });
    for (;;) {
      const last = blocks.at(-1)!;
      const half = (last.members.length * size) / 2;
      last.centre = Math.max(from + half, Math.min(to - half, last.centre));
      const before = blocks.at(-2);
      if (!before || before.centre + (before.members.length * size) / 2 <= last.centre - half + 1e-9) break;
      blocks.splice(-2, 2, merged(before, last, wishes, size));
    }
  }
  const placed: number[] = wishes.map(() => 0);
  for (const block of blocks) {
    const top = block.centre - (block.members.length * size) / 2;
    block.members.forEach((member, k) => (placed[member] = top + (k + 0.5) * size));
  }
  return placed;
}

function merged(a: { members: number[] }, b: { members: number[] }, wishes: readonly number[], size: number) {
  const members = [...a.members, ...b.members];
  const offsets = members.map((member, k) => wishes[member]! - (k + 0.5) * size);
  const top = offsets.reduce((sum, offset) => sum + offset, 0) / members.length;
  return { members, centre: top + (members.length * size) / 2 };
}
