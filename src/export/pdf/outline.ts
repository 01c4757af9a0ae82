import type { Segment } from "./path.ts";

export interface GlyphTables {
  /** glyf */
  readonly glyphs: DataView;
  /** loca */
  readonly places: DataView;
  /** Whether loca has 4 bytes a place. */
  readonly long: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A glyph's outline times `scale`, y downwards, from glyf and loca (OpenType 1.9). */
export function glyphOutline(tables: GlyphTables, glyph: number, scale: number): readonly Segment[] {
  return contoursOf(tables, glyph).flatMap((contour) => contourSegments(contour, scale));
}

function contoursOf(tables: GlyphTables, glyph: number): readonly (readonly Point[])[] {
  const { glyphs, places, long } = tables;
  const place = (i: number) => (long ? places.getUint32(4 * i) : 2 * places.getUint16(2 * i));
  const at = place(glyph);
  if (place(glyph + 1) === at) return [];
  const count = glyphs.getInt16(at);
  return count < 0 ? composed(tables, at + 10) : simple(glyphs, at + 10, count);
}

function simple(glyphs: DataView, start: number, count: number): readonly (readonly Point[])[] {
  const ends = Array.from({ length: count }, (_, i) => glyphs.getUint16(start + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + glyphs.getUint16(at); // hinting
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyphs.getUint8(at++);
    const times = flag & 8 ? glyphs.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyphs.getUint8(at++) : -glyphs.getUint8(at++);
      else if (!(flag & same)) {
        value += glyphs.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [coordinates(2, 16), coordinates(4, 32)];
  const points = flags.map((flag, i) => ({ x: xs[i]!, y: ys[i]!, on: (flag & 1) === 1 }));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1));
}

/** A glyph made of others, each moved and, it may be, scaled. */
function composed(tables: GlyphTables, start: number): readonly (readonly Point[])[] {
  const { glyphs } = tables;
  const contours: (readonly Point[])[] = [];
  const fraction = (at: number) => glyphs.getInt16(at) / 16384;
  for (let at = start, more = true; more;) {
    const flags = glyphs.getUint16(at);
    const part = glyphs.getUint16(at + 2);
    at += 4;
    const wide = (flags & 1) === 1;
    const [dx, dy] = wide
      ? [glyphs.getInt16(at), glyphs.getInt16(at + 2)]
      : [glyphs.getInt8(at), glyphs.getInt8(at + 1)];
    at += wide ? 4 : 2;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) {
      a = d = fraction(at);
      at += 2;
    } else if (flags & 0x40) {
      [a, d] = [fraction(at), fraction(at + 2)];
      at += 4;
    } else if (flags & 0x80) {
      [a, b, c, d] = [fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6)];
      at += 8;
    }
    for (const contour of contoursOf(tables, part)) {
      contours.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })));
    }
    more = (flags & 0x20) !== 0;
  }
  return contours;
}

/** Quadratic curves, where a point on the outline is left out between two handles, as cubic ones. */
function contourSegments(contour: readonly Point[], scale: number): readonly Segment[] {
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const whole = contour.flatMap((point, i) => {
    const next = contour[(i + 1) % contour.length]!;
    return point.on || next.on ? [point] : [point, middle(point, next)];
  });
  const first = whole.findIndex(({ on }) => on);
  if (first === -1) return [];
  const points = [...whole.slice(first), ...whole.slice(0, first), whole[first]!].map(({ x, y, on }) => ({
    x: x * scale,
    y: -y * scale,
    on,
  }));
  const segments: Segment[] = [];
  for (const [i, { x, y, on }] of points.entries()) {
    if (i === 0) segments.push(["M", x, y]);
    else if (on) {
      const [handle, from] = [points[i - 1]!, points[i - 2]];
      if (handle.on || from === undefined) segments.push(["L", x, y]);
      else {
        const towards = (end: Point) =>
          [end.x + (2 / 3) * (handle.x - end.x), end.y + (2 / 3) * (handle.y - end.y)] as const;
        segments.push(["C", ...towards(from), ...towards({ x, y, on }), x, y]);
      }
    }
  }
  return [...segments, ["Z"]];
}
