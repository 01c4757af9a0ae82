import { dot, rect, text, type Markish } from "@observablehq/plot";
import { countryByCode } from "../../country/country.ts";
import type { Designation } from "../../dataset/dataset.ts";
import type { TimelineView } from "../../views/timeline.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { Heights } from "../stretch.ts";
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
): { readonly marks: Markish[]; readonly targets: Target[]; readonly height: number } {
  const theme = themes[frame.theme];
  const grey = isGrey(frame.theme);
  const { rowHeight } = at;
  const marks: Markish[] = [];
  const targets: Target[] = [];
  let y = at.top;
  for (const lane of view.designationLanes) {
    marks.push(
      text([frame.text.timeline.lane(lane.body)], {
        x: view.years[0],
        y: y + 12,
        textAnchor: "start",
        fill: theme.muted,
        stroke: theme.ground,
        strokeWidth: 3,
        paintOrder: "stroke",
        fontSize: 11.5,
      }),
    );
    const drawn = lane.designations.filter((d) => view.designationRows.includes(d.country));
    const cells = strongestByYear(drawn).map((designation) => ({
      ...designation,
      level: levelOf(designation.status),
      y: y + headRoom + view.designationRows.indexOf(designation.country) * rowHeight + rowHeight / 2,
      colour: grey ? greyAt(0, frame.theme) : countryColour(designation.country, frame.theme),
    }));
    const listed = cells.filter((cell) => cell.level === 2 || (cell.level === 1 && !grey));
    const framed = cells.filter((cell) => cell.level === 1 && grey);
    const edges = {
      x1: "year",
      x2: (cell: { year: number }) => cell.year + 1,
      y1: (cell: { y: number }) => cell.y - rowHeight / 2 + 1,
      y2: (cell: { y: number }) => cell.y + rowHeight / 2 - 1,
    };
    marks.push(
      rect(listed, {
        ...edges,
        insetLeft: 0.75,
        insetRight: 0.75,
        fill: "colour",
        fillOpacity: (cell: { level: number; inferred: boolean }) =>
          (cell.level === 2 ? 1 : 0.42) * (cell.inferred ? 0.6 : 1),
      }),
      ...(framed.length === 0
        ? []
        : [
            rect(framed, {
              ...edges,
              inset: 0.5,
              insetLeft: 1.25,
              insetRight: 1.25,
              fill: "none",
              stroke: "colour",
              strokeOpacity: (cell: { inferred: boolean }) => (cell.inferred ? 0.6 : 1),
            }),
          ]),
      dot(
        cells.filter((cell) => cell.level === 0),
        {
          x: (cell: { year: number }) => cell.year + 0.5,
          y: "y",
          r: 1.6,
          stroke: theme.muted,
          strokeOpacity: (cell: { inferred: boolean }) => (cell.inferred ? 0.45 : 1),
          strokeWidth: 0.9,
        },
      ),
    );
    targets.push(...cells.map((cell) => targetOf(cell, cell.y, view, frame, at)));
    y += headRoom + view.designationRows.length * rowHeight + gap;
  }
  return { marks, targets, height: y - at.top };
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
