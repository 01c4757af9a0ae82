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

/** A radius that lets the pile of so many dots stay low. */
export function dotRadius(count: number): number {
  return count <= 40 ? 4.5 : count <= 100 ? 3.5 : 2.5;
}
