import { countryByCode } from "../../country/country.ts";
import type { Designation } from "../../dataset/dataset.ts";
import type { TimelineView } from "../../views/timeline.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { rects } from "../marks/rect.ts";
import { texts } from "../marks/text.ts";
import { circles } from "../placed/marks.ts";
import { halo } from "../placed/words.ts";
import type { Heights } from "../stretch.ts";
import type { TimelinePlace } from "./marks.ts";
import { countryColour, greyAt, isGrey, themes } from "../theme.ts";

const headRoom = 22;
const gap = 6;
/** What a lane of a body takes beside its rows, px. */
export const besideRows = headRoom + gap;

/** Heights that the rows of one body may have together. */
export function rowsOf({ designationRows }: TimelineView): Heights {
  const rows = designationRows.length;
  return { least: 7 * rows, usual: 8 * rows, most: 14 * rows };
}

/**
 * A lane a body: a row a country, a cell a year. Full colour: designated; pale, in grey an open frame: watch list or tier 2; a
 * small ring: not designated. What was concluded from a complete list, not stated, is drawn lighter.
 */
export function designationMarks(
  view: TimelineView,
  frame: Frame,
  at: { readonly x: (year: number) => number; readonly top: number; readonly rowHeight: number },
): {
  readonly marks: (place: TimelinePlace) => readonly (SVGElement | null)[];
  readonly targets: () => readonly Target[];
} {
  const grey = isGrey(frame.theme);
  const { rowHeight } = at;
  const pitch = headRoom + view.designationRows.length * rowHeight + gap;
  const rowOf = new Map(view.designationRows.map((code, i) => [code, i]));
  let bottom = at.top;
  const lanes = view.designationLanes.map((lane) => {
    const top = bottom;
    bottom += pitch;
    const cells = strongestByYear(lane.designations.filter((d) => rowOf.has(d.country))).map(
      (designation): Cell => ({
        ...designation,
        level: levelOf(designation.status),
        y: top + headRoom + (rowOf.get(designation.country) ?? 0) * rowHeight + rowHeight / 2,
        colour: grey ? greyAt(0, frame.theme) : countryColour(designation.country, frame.theme),
      }),
    );
    return { body: lane.body, top, cells };
  });
  return {
    marks: (place) => lanes.flatMap((lane) => bodyMarks(lane, rowHeight, view, place, frame)),
    targets: () => lanes.flatMap(({ cells }) => cells.map((cell) => targetOf(cell, cell.y, view, frame, at))),
  };
}

/** What a body said of a country in a year, px of its middle, and its colour. */
interface Cell extends Designation {
  readonly level: 0 | 1 | 2;
  readonly y: number;
  readonly colour: string;
}

function bodyMarks(
  lane: { readonly body: string; readonly top: number; readonly cells: readonly Cell[] },
  rowHeight: number,
  view: TimelineView,
  { x, y }: TimelinePlace,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const grey = isGrey(frame.theme);
  const { cells } = lane;
  /** A cell without so many px at its sides, and above and below. */
  const edges = (cell: Cell, aside: number, above: number) => ({
    x1: x(cell.year) + aside,
    x2: x(cell.year + 1) - aside,
    y1: y(cell.y - rowHeight / 2 + 1) + above,
    y2: y(cell.y + rowHeight / 2 - 1) - above,
  });
  return [
    texts(
      frame.document,
      [{ x: x(view.years[0]), y: y(lane.top + 12), words: frame.text.timeline.lane(lane.body) }],
      { "text-anchor": "start", fill: theme.muted, ...halo(3, frame), "font-size": "11.5" },
    ),
    rects(
      frame.document,
      cells
        .filter((cell) => cell.level === 2 || (cell.level === 1 && !grey))
        .map((cell) => ({
          ...edges(cell, 0.75, 0),
          own: {
            fill: cell.colour,
            "fill-opacity": String((cell.level === 2 ? 1 : 0.42) * (cell.inferred ? 0.6 : 1)),
          },
        })),
    ),
    rects(
      frame.document,
      cells
        .filter((cell) => cell.level === 1 && grey)
        .map((cell) => ({
          ...edges(cell, 1.25, 0.5),
          own: { stroke: cell.colour, "stroke-opacity": String(cell.inferred ? 0.6 : 1) },
        })),
      { fill: "none" },
    ),
    circles(
      cells
        .filter((cell) => cell.level === 0)
        .map((cell) => ({
          x: x(cell.year + 0.5),
          y: y(cell.y),
          own: { "stroke-opacity": String(cell.inferred ? 0.45 : 1) },
        })),
      1.6,
      { fill: "none", stroke: theme.muted, "stroke-width": "0.9" },
    ).apart(frame.document),
  ];
}

/** 2: designated or recommended for it; 1: on a lesser list; 0: on none. */
function levelOf(status: string): 0 | 1 | 2 {
  if (status === "not designated") return 0;
  return status === "CPC" || status === "particularly severe violator" ? 2 : 1;
}

/** One cell a country and year: the strongest status, where a body gave two. */
function strongestByYear(designations: readonly Designation[]): Designation[] {
  const strongest = new Map<string, Designation>();
  for (const designation of designations) {
    const key = `${designation.country} ${designation.year}`;
    const before = strongest.get(key);
    if (before === undefined || levelOf(designation.status) > levelOf(before.status))
      strongest.set(key, designation);
  }
  return [...strongest.values()];
}

function targetOf(
  designation: Designation,
  y: number,
  view: TimelineView,
  frame: Frame,
  { x, rowHeight }: { readonly x: (year: number) => number; readonly rowHeight: number },
): Target {
  const words = frame.text.timeline;
  const source = view.sources.find((s) => s.id === designation.sourceId);
  return {
    x: x(designation.year + 0.5),
    y,
    width: x(1) - x(0) - 1.5,
    height: rowHeight - 2,
    country: designation.country,
    year: designation.year,
    value: { kind: "designation", designation },
    label: words.designation(
      designation.body,
      designation.year,
      countryByCode(designation.country).name,
      designation.status,
    ),
    details: [
      ...(designation.inferred ? [words.inferred] : []),
      ...(designation.note === "" || designation.inferred ? [] : [designation.note]),
      ...(source ? [words.sourceLine(source.title)] : []),
    ],
  };
}
