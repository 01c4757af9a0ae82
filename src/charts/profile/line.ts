import { countryByCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { ProfilePoint, ProfileRow } from "../../views/profile/row.ts";
import type { Frame } from "../frame.ts";
import type { PlacedRow, ProfileLayout } from "./layout.ts";
import { svgElement } from "../svgElement.ts";
import { countryColour, themes } from "../theme.ts";
import { midYear } from "../yearAxis.ts";

/** The years of one row: interval, median and country as lines that stop at gaps and at changes of method. */
export function lineMarks(placed: PlacedRow, layout: ProfileLayout, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  const { index, points, last } = placed.row;
  const colour = countryColour(last.country, frame.theme);
  const x = (year: number) => px(layout.x(midYear(year)));
  const { y, line } = placed;
  const path = (attributes: Readonly<Record<string, string>>) =>
    svgElement(frame.document, "path", attributes);
  const stroked = (value: (point: ProfilePoint) => number | null, stroke: string, width: string) =>
    runsOf(points, index, value).flatMap((run) => {
      const places = run.map(([point, v]) => `${x(point.year)},${px(y(v))}`);
      return places.length === 1
        ? [dot(run[0]![0].year, run[0]![1], String(Number(width) * 0.8), stroke)]
        : [
            path({
              d: `M${places.join("L")}`,
              fill: "none",
              stroke,
              "stroke-width": width,
              "stroke-linejoin": "round",
            }),
          ];
    });
  const dot = (year: number, value: number, r: string, fill: string) =>
    svgElement(frame.document, "circle", { cx: String(x(year)), cy: String(px(y(value))), r, fill });
  const bands = runsOf(points, index, ({ score }) => score?.high ?? null).map((run) => {
    const highs = run.map(([point, high]) => `${x(point.year)},${px(y(high))}`);
    const lows = run
      .map(([point, high]) => `${x(point.year)},${px(y(point.score?.low ?? high))}`)
      .toReversed();
    return path({
      d: `M${[...highs, ...lows].join("L")}Z`,
      fill: colour,
      "fill-opacity": "0.14",
      // The interval of a lone year has no width of its own.
      ...(run.length === 1 ? { stroke: colour, "stroke-opacity": "0.25", "stroke-width": "3" } : {}),
    });
  });
  const seams = seamsOf(placed.row).map((year) =>
    path({
      d: `M${px(layout.x(year))},${px(line.top)}v${px(line.height)}`,
      stroke: theme.muted,
      "stroke-dasharray": "3 3",
      fill: "none",
    }),
  );
  return [
    ...seams,
    ...bands,
    ...stroked(({ median }) => median?.value ?? null, theme.neutralPale, "1.6"),
    ...stroked(({ score }) => score?.value ?? null, colour, "2"),
    dot(last.year, last.value, "3.2", colour),
  ];
}

/** The years of the changes of method within the years of a row: a seam is drawn at each. */
export function seamsOf({ index, points }: Pick<ProfileRow, "index" | "points">): readonly number[] {
  return index.methodBreaks
    .map(({ year }) => year)
    .filter((year) => points.some((p) => p.year < year) && points.some((p) => p.year >= year));
}

/** Years in a row with a number, as long as no year is missing and the method stays the same. */
export function runsOf(
  points: readonly ProfilePoint[],
  index: ScoreIndex,
  value: (point: ProfilePoint) => number | null,
): readonly (readonly (readonly [ProfilePoint, number])[])[] {
  const runs: (readonly [ProfilePoint, number])[][] = [];
  let open: (readonly [ProfilePoint, number])[] | null = null;
  for (const point of points) {
    const v = value(point);
    if (v === null) {
      open = null;
      continue;
    }
    if (open === null || index.methodBreaks.some(({ year }) => year === point.year)) {
      open = [];
      runs.push(open);
    }
    open.push([point, v]);
  }
  return runs;
}

/** The name of the country of a row, for its marks. */
export function nameOfRow({ row }: PlacedRow): string {
  return countryByCode(row.last.country).name;
}

/** Two digits are finer than a screen, and the same in every engine. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
