import { dot, link, plot, text as textMark } from "@observablehq/plot";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSlope } from "../../views/tariffs/slope.ts";
import { bodyOf } from "../body.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { slopeLayout, type PlacedRow } from "./slopeLayout.ts";
import { rowShapes } from "./slopeRows.ts";
import { slopeTargets } from "./slopeTargets.ts";
import { signMarks } from "./symbols.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";

/** A row a subject: the fine before as a grey dot, after as a coloured one, other penalties as signs at the right. */
export function slopeBody(view: TariffsView, slope: TariffsSlope, frame: Frame) {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const colour =
    view.country === null || view.dimmed ? theme.neutral : countryColour(view.country, frame.theme);
  const rows = slope.parts.flatMap((part) => part.rows);
  const layout = slopeLayout(view, slope, frame);
  const { right, height, key, columns, headings, ticks, x } = layout;
  const { dots, lines, texts } = rowShapes(layout, colour, frame);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...(ticks.length === 0
        ? []
        : [
            link(
              slope.parts.flatMap((part) => {
                const own = layout.rows.filter((p) => p.group === part.group);
                return ticks.map((tick) => ({
                  x: x(tick),
                  y1: (own[0]?.y ?? 0) - 10,
                  y2: (own.at(-1)?.y ?? 0) + 10,
                }));
              }),
              { x: "x", y1: "y1", y2: "y2", stroke: theme.hairline },
            ),
          ]),
      link(lines, {
        x1: "x1",
        x2: "x2",
        y: "y",
        stroke: "stroke",
        strokeWidth: "width",
        strokeLinecap: "round",
      }),
      dot(dots, { x: "x", y: "y", r: 4.5, fill: "fill", stroke: "stroke", strokeWidth: 1.6 }),
      ...texts.map((one) =>
        textMark([one], {
          x: "x",
          y: "y",
          text: "text",
          textAnchor: one.anchor,
          fontSize: 12,
          fontWeight: one.weight,
          fill: one.fill,
          stroke: theme.ground,
          strokeWidth: 4,
          strokeLinejoin: "round",
        }),
      ),
      textMark(layout.rows, {
        x: 0,
        y: "y",
        text: (p: PlacedRow) => named(words.subjects, p.row.subject),
        textAnchor: "start",
        fontSize: 12,
        fill: theme.muted,
      }),
      textMark(headings, {
        x: 0,
        y: "y",
        text: (h: { name: string }) => shortened(h.name, right, 12.5, 600),
        textAnchor: "start",
        fontSize: 12.5,
        fontWeight: 600,
        fill: theme.ink,
      }),
      textMark(
        headings.filter((h) => h.offence !== ""),
        {
          x: (h: { name: string }) => textWidth(h.name, 12.5, 600) + 8,
          y: "y",
          text: (h: { name: string; offence: string }) =>
            shortened(h.offence, frame.width - textWidth(h.name, 12.5, 600) - 12, 12),
          textAnchor: "start",
          fontSize: 12,
          fill: theme.faint,
        },
      ),
      textMark(
        [
          ...(columns.before.width > 0 ? [{ x: columns.before.x, text: words.beforeColumn }] : []),
          ...(columns.after.width > 0 ? [{ x: columns.after.x, text: words.afterColumn }] : []),
        ],
        { x: "x", y: 8, text: "text", textAnchor: "start", fontSize: 11, fill: theme.faint },
      ),
      ...signMarks(layout.signs, frame),
      ...key.marks,
    ],
  });
  return {
    body: bodyOf(drawn, frame.width, height),
    height,
    least: layout.least,
    targets: slopeTargets(view, slope, layout, frame),
    noRateYears: [
      ...new Set(
        rows.flatMap((row) =>
          [row.before.fine, row.after.fine].flatMap((fine) =>
            fine?.missing === "no-rate" ? [fine.year] : [],
          ),
        ),
      ),
    ],
    colour,
  };
}
