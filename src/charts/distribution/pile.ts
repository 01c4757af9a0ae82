/**
 * Piles dots of one radius on a baseline so that none overlaps another, each as low as those before it allow.
 * Gives the height of each centre above the baseline, in the order of `xs`. Same input, same pile.
 */
export function piled(xs: readonly number[], radius: number, space = 1): number[] {
  const apart = 2 * radius + space;
  const placed: { readonly x: number; readonly height: number }[] = [];
  return xs.map((x) => {
    const near = placed.filter((dot) => Math.abs(dot.x - x) < apart);
    const touching = near.map((dot) => dot.height + Math.sqrt(apart ** 2 - (dot.x - x) ** 2));
    const free = (height: number) =>
      near.every((dot) => (dot.x - x) ** 2 + (dot.height - height) ** 2 >= apart ** 2 - 1e-6);
    const height = [radius, ...touching].sort((a, b) => a - b).find(free) ?? radius;
    placed.push({ x, height });
    return height;
  });
}

/** The largest radius with which the pile stays below `most` px, else the smallest. */
export function dotRadius(xs: readonly number[], most = 150): number {
  const radii = [4.5, 3.5, 2.5] as const;
  return radii.find((radius) => Math.max(0, ...piled(xs, radius)) + radius <= most) ?? radii[2];
}
