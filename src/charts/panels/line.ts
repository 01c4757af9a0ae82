/** A value of a line at a place, or a year without one. `run` changes where nothing may be joined. */
export interface LineSpot {
  readonly x: number;
  readonly y: number | null;
  /** The years on both sides of a method break have another. */
  readonly run: number;
}

/**
 * One path for a whole line: broken at every missing year and at every change of method, a value without a neighbour as a
 * dot of radius `dot`. Dots are outlined like the line, so that one stroke serves both. `written` may be a `writtenOnce` that
 * lines on one grid share.
 */
export function brokenLine(spots: readonly LineSpot[], dot = 1.2, written = px): string {
  const parts: string[] = [];
  const joins = (a: LineSpot | undefined, b: LineSpot | undefined) =>
    a !== undefined && b !== undefined && a.y !== null && b.y !== null && a.run === b.run;
  spots.forEach((spot, i) => {
    if (spot.y === null) return;
    const [before, after] = [joins(spots[i - 1], spot), joins(spot, spots[i + 1])];
    if (before) parts.push(`L${written(spot.x)},${written(spot.y)}`);
    else if (after) parts.push(`M${written(spot.x)},${written(spot.y)}`);
    // Two rings, so that the stroke fills the whole dot.
    else parts.push(ring(spot.x, spot.y, dot), ring(spot.x, spot.y, dot / 2.6));
  });
  return parts.join("");
}

function ring(x: number, y: number, r: number): string {
  const radius = px(r);
  return `M${px(x - r)},${px(y)}a${radius},${radius} 0 1 0 ${px(2 * r)},0a${radius},${radius} 0 1 0 ${px(-2 * r)},0`;
}

/** A place with one decimal: the same text from every machine, and a third of the bytes. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `px` for places that come again and again, each made into words once. */
export function writtenOnce(): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const words = px(value);
    known.set(value, words);
    return words;
  };
}

/** A range of values at a place, or a year without one. */
export interface BandSpot {
  readonly x: number;
  readonly range: readonly [number, number] | null;
  readonly run: number;
}

/** The area between two lines, broken like them; a year without a neighbour is a bar of 3 px. */
export function brokenBand(spots: readonly BandSpot[]): string {
  const runs: { readonly x: number; readonly range: readonly [number, number] }[][] = [];
  let last: BandSpot | undefined;
  for (const spot of spots) {
    const joined = last !== undefined && last.range !== null && last.run === spot.run;
    if (spot.range !== null) {
      const entry = { x: spot.x, range: spot.range };
      if (joined) runs.at(-1)?.push(entry);
      else runs.push([entry]);
    }
    last = spot;
  }
  return runs
    .map((run) => {
      const [one] = run;
      const points =
        run.length === 1 && one !== undefined
          ? [-1.5, 1.5].map((dx) => ({ x: one.x + dx, range: one.range }))
          : run;
      const upper = points.map(({ x, range }) => `${px(x)},${px(range[1])}`);
      const lower = points.toReversed().map(({ x, range }) => `${px(x)},${px(range[0])}`);
      return `M${[...upper, ...lower].join("L")}Z`;
    })
    .join("");
}
