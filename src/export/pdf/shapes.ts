import { pathSegments, type Segment } from "./path.ts";

/** How far the handles of four curves reach that together look like a circle, in radii: 4 (√2 − 1) / 3. */
const reach = (4 * (Math.SQRT2 - 1)) / 3;

/** The outline of a shape in its own coordinates; null for an element that is no shape. */
export function shapeSegments(element: Element): readonly Segment[] | null {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case "path":
      return pathSegments(element.getAttribute("d") ?? "");
    case "line":
      return [
        ["M", number("x1"), number("y1")],
        ["L", number("x2"), number("y2")],
      ];
    case "rect":
      return rectangle(number("x"), number("y"), number("width"), number("height"), number("rx"));
    case "circle":
      return ellipse(number("cx"), number("cy"), number("r"), number("r"));
    case "ellipse":
      return ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
    case "polygon":
      return pathSegments(`M${element.getAttribute("points") ?? ""}Z`);
    case "polyline":
      return pathSegments(`M${element.getAttribute("points") ?? ""}`);
    default:
      return null;
  }
}

function rectangle(x: number, y: number, width: number, height: number, round: number): readonly Segment[] {
  if (width <= 0 || height <= 0) return [];
  const r = Math.min(round, width / 2, height / 2);
  if (r === 0) return pathSegments(`M${x},${y}h${width}v${height}h${-width}Z`);
  const [across, down] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => `a${r},${r},0,0,1,${dx},${dy}`;
  return pathSegments(
    `M${x + r},${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`,
  );
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly Segment[] {
  if (rx <= 0 || ry <= 0) return [];
  const [kx, ky] = [rx * reach, ry * reach];
  return [
    ["M", cx + rx, cy],
    ["C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry],
    ["C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy],
    ["C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry],
    ["C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy],
    ["Z"],
  ];
}
