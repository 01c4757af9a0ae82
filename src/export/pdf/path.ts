/** A piece of an outline in absolute coordinates, px: what PDF knows. */
export type Segment =
  | readonly ["M" | "L", x: number, y: number]
  | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ["Z"];

/** Numbers that follow each letter of path data. */
const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** Path data (SVG 1.1, section 8.3) as lines and cubic curves. Throws for a letter that is none of its. */
export function pathSegments(data: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [controlX, controlY] = [0, 0]; // of the curve before, which S and T reflect
  let before = "";
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    segments.push(["C", x1, y1, x2, y2, toX, toY]);
    [controlX, controlY, x, y] = [x2, y2, toX, toY];
  };
  const quadratic = (cx: number, cy: number, toX: number, toY: number) => {
    const [fromX, fromY] = [x, y];
    curve(
      fromX + (2 / 3) * (cx - fromX),
      fromY + (2 / 3) * (cy - fromY),
      toX + (2 / 3) * (cx - toX),
      toY + (2 / 3) * (cy - toY),
      toX,
      toY,
    );
    [controlX, controlY] = [cx, cy];
  };
  for (const { letter, values } of commandsOf(data)) {
    const kind = letter.toLowerCase();
    const relative = letter === kind;
    const [ox, oy] = relative ? [x, y] : [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    if (kind === "m") {
      [x, y] = [a + ox, b + oy];
      [startX, startY] = [x, y];
      segments.push(["M", x, y]);
    } else if (kind === "l" || kind === "h" || kind === "v") {
      [x, y] = kind === "l" ? [a + ox, b + oy] : kind === "h" ? [a + ox, y] : [x, a + oy];
      segments.push(["L", x, y]);
    } else if (kind === "c") {
      curve(a + ox, b + oy, c + ox, d + oy, e + ox, f + oy);
    } else if (kind === "s") {
      const [fromX, fromY] = /[cs]/.test(before) ? [2 * x - controlX, 2 * y - controlY] : [x, y];
      curve(fromX, fromY, a + ox, b + oy, c + ox, d + oy);
    } else if (kind === "q") {
      quadratic(a + ox, b + oy, c + ox, d + oy);
    } else if (kind === "t") {
      const [cx, cy] = /[qt]/.test(before) ? [2 * x - controlX, 2 * y - controlY] : [x, y];
      quadratic(cx, cy, a + ox, b + oy);
    } else if (kind === "a") {
      segments.push(...arcSegments(x, y, a, b, c, d !== 0, e !== 0, f + ox, g + oy));
      [x, y] = [f + ox, g + oy];
    } else {
      segments.push(["Z"]);
      [x, y] = [startX, startY];
    }
    before = kind;
  }
  return segments;
}

function commandsOf(data: string): { readonly letter: string; readonly values: readonly number[] }[] {
  return [...data.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, letter = "", rest = ""]) => {
    const count = counts[letter.toLowerCase()];
    if (count === undefined) throw new Error(`unknown path command: ${letter}`);
    if (count === 0) return [{ letter, values: [] }];
    const values = numbersOf(rest, letter.toLowerCase() === "a");
    return Array.from({ length: Math.floor(values.length / count) }, (_, i) => ({
      // More numbers after a "move to" are lines.
      letter: i > 0 && letter === "M" ? "L" : i > 0 && letter === "m" ? "l" : letter,
      values: values.slice(i * count, (i + 1) * count),
    }));
  });
}

/** The flags of an arc may stand without a space before what follows. */
function numbersOf(text: string, arcs: boolean): readonly number[] {
  const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
  const values: number[] = [];
  for (let at = 0; at < text.length;) {
    const flag = arcs && (values.length % 7 === 3 || values.length % 7 === 4);
    const pattern = flag ? /[01]/y : number;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) values.push(Number(found[0]));
    at = found ? pattern.lastIndex : at + 1;
  }
  return values;
}

/** An arc of an ellipse as cubic curves of at most a quarter (SVG 1.1, appendix F.6). */
function arcSegments(
  x1: number,
  y1: number,
  wantedRx: number,
  wantedRy: number,
  rotation: number,
  large: boolean,
  sweep: boolean,
  x2: number,
  y2: number,
): readonly Segment[] {
  if (wantedRx === 0 || wantedRy === 0) return [["L", x2, y2]];
  if (x1 === x2 && y1 === y2) return [];
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const fits = Math.hypot(px / wantedRx, py / wantedRy);
  const [rx, ry] = [wantedRx, wantedRy].map((r) => Math.abs(r) * Math.max(1, fits)) as [number, number]; // two of two
  const squared = (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1;
  const factor = Math.sqrt(Math.max(0, squared)) * (large === sweep ? -1 : 1);
  const [cxp, cyp] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * cxp - sin * cyp + (x1 + x2) / 2, sin * cxp + cos * cyp + (y1 + y2) / 2];
  const from = Math.atan2((py - cyp) / ry, (px - cxp) / rx);
  const to = Math.atan2((-py - cyp) / ry, (-px - cxp) / rx);
  const turn =
    ((to - from) % (2 * Math.PI)) + (sweep ? (to < from ? 2 * Math.PI : 0) : to > from ? -2 * Math.PI : 0);
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const point = (u: number, v: number) =>
    [cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v] as const;
  return Array.from({ length: pieces }, (_, i) => {
    const [t1, t2] = [from + i * step, from + (i + 1) * step];
    const first = point(Math.cos(t1) - reach * Math.sin(t1), Math.sin(t1) + reach * Math.cos(t1));
    const second = point(Math.cos(t2) + reach * Math.sin(t2), Math.sin(t2) - reach * Math.cos(t2));
    const end = i === pieces - 1 ? ([x2, y2] as const) : point(Math.cos(t2), Math.sin(t2));
    return ["C", ...first, ...second, ...end] as const;
  });
}
