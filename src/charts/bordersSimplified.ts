import type { Position } from "geojson";

/**
 * A line with the points left out that stand less than `tolerance` degrees off it (Douglas and Peucker 1973). Its ends stay,
 * so that lines that meet go on meeting. A degree of longitude counts by its length at that latitude.
 */
export function simplified(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3 || tolerance <= 0) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const spans: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [furthest, distance] = furthestFrom(line, from, to);
    if (distance <= tolerance) continue;
    kept[furthest] = 1;
    spans.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

function furthestFrom(line: readonly Position[], from: number, to: number): readonly [number, number] {
  const [x1 = 0, y1 = 0] = line[from] ?? [];
  const [x2 = 0, y2 = 0] = line[to] ?? [];
  const narrow = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  const [dx, dy] = [(x2 - x1) * narrow, y2 - y1];
  const length = dx * dx + dy * dy;
  let [furthest, most] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const [x = 0, y = 0] = line[i] ?? [];
    const [px, py] = [(x - x1) * narrow, y - y1];
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    const distance = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    if (distance > most) [furthest, most] = [i, distance];
  }
  return [furthest, Math.sqrt(most)];
}
