import { link, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../../country/country.ts";
import type { ScatterPoint, ScatterView } from "../../views/scatter.ts";
import type { Frame } from "../frame.ts";
import { DotGrid } from "./dotGrid.ts";
import { labelsPlaced, type LabelWish, type PlacedLabel } from "./labels.ts";
import { placeOf, type ScatterLayout } from "./layout.ts";
import { countryColour, themes } from "../theme.ts";

/** More names than this are not read; the others are reached by pointing. */
const mostNames = 16;
/** Of the first year of a way, px. */
const yearSize = 10.5;

/** The names that have a place, and how many countries with a dot are left without one. */
export interface NamesPlaced {
  readonly placed: readonly PlacedLabel[];
  readonly left: number;
}

/**
 * Places names in this order: of the chosen, which may stand off with a leader; the first years of their ways; of the others.
 * What would cover words or dots is left out: the countries without a name are counted.
 */
export function namesPlaced(view: ScatterView, layout: ScatterLayout, frame: Frame): NamesPlaced {
  const theme = themes[frame.theme];
  const chosen = view.countries.filter(({ role }) => role !== "context");
  const wish = (
    point: ScatterPoint,
    words: string,
    fill: string,
    size: number,
    optional: boolean,
  ): LabelWish => ({
    ...placeOf(point, layout),
    words,
    fill,
    size,
    optional,
  });
  const names = chosen.slice(0, mostNames).flatMap(({ country, role, now, trail }) => {
    const point = now ?? trail.at(-1)?.at(-1);
    if (point === undefined) return [];
    const { name } = countryByCode(country);
    const fill = role === "focus" ? countryColour(country, frame.theme) : theme.faint;
    return [wish(point, now === null ? `${name} ${point.year}` : name, fill, 12, false)];
  });
  const years = chosen.flatMap(({ country, trail }) => {
    const first = trail[0]?.[0];
    return first === undefined || first.year === view.year
      ? []
      : [wish(first, String(first.year), countryColour(country, frame.theme), yearSize, true)];
  });
  const others = view.countries
    .filter(({ role }) => role === "context")
    .flatMap(({ country, now }) =>
      now === null ? [] : [wish(now, countryByCode(country).name, theme.faint, 11, true)],
    );
  const dots = new DotGrid();
  for (const { now, trail } of view.countries) {
    if (now !== null) dots.add(layout.x(now.x.value), layout.y(now.y.value));
    for (const stretch of trail) addWay(stretch, layout, dots);
  }
  const placed = labelsPlaced([...names, ...years, ...others], dots, {
    left: layout.left,
    right: frame.width,
    top: layout.top - 4,
    bottom: layout.bottom + 4,
  });
  const drawn = view.countries.filter(({ now, trail }) => now !== null || trail.length > 0);
  const isName = ({ size }: PlacedLabel) => size !== yearSize;
  return { placed, left: drawn.length - placed.filter(isName).length };
}

/** The names and years where they were placed, with leaders to those that stand off. */
export function scatterNames({ placed }: NamesPlaced, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  return [
    link(
      placed.filter(({ y, labelY }) => Math.abs(labelY - y) > 16),
      {
        x1: "x",
        y1: "y",
        x2: ({ x, labelX }) => (labelX > x ? labelX - 2 : labelX + 4),
        y2: ({ y, labelY }) => (labelY > y ? labelY - 6 : labelY + 6),
        stroke: "fill",
        strokeWidth: 0.8,
        strokeOpacity: 0.7,
      },
    ),
    ...[12, 11, yearSize].map((size) =>
      textMark(
        placed.filter((label) => label.size === size),
        {
          x: "labelX",
          y: "labelY",
          text: "words",
          textAnchor: "start",
          fill: "fill",
          fontSize: size,
          fontWeight: size === 12 ? 650 : 400,
          stroke: theme.ground,
          strokeWidth: 3,
          paintOrder: "stroke",
        },
      ),
    ),
  ];
}

/** A way as dots close enough to keep words off its lines. */
function addWay(stretch: readonly ScatterPoint[], layout: ScatterLayout, dots: DotGrid): void {
  let [beforeX, beforeY] = [NaN, NaN];
  for (const point of stretch) {
    const [x, y] = [layout.x(point.x.value), layout.y(point.y.value)];
    const [dx, dy] = [x - beforeX, y - beforeY];
    const steps = Number.isNaN(dx) ? 0 : Math.max(1, Math.ceil(Math.hypot(dx, dy) / 8));
    if (steps === 0) dots.add(x, y);
    for (let s = 1; s <= steps; s++) dots.add(beforeX + (dx * s) / steps, beforeY + (dy * s) / steps);
    [beforeX, beforeY] = [x, y];
  }
}
