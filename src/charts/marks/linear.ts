/**
 * From values between `from` and `to` to px between `start` and `end`, on a straight line, in D3's order of operations. Where
 * both values are one, it stands in the middle.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  return (value) => {
    const share = span === 0 ? 0.5 : (value - from) / span;
    return start * (1 - share) + end * share;
  };
}
