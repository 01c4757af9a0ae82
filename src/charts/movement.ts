import type { MovementRow, MovementView } from "../views/movement.ts";
import type { Chart } from "./chart.ts";
import { countryLabel } from "./countryLabel.ts";
import type { Word } from "./distribution/paint.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { plotBody } from "./marks/plotBody.ts";
import { rects } from "./marks/rect.ts";
import { rules } from "./marks/rule.ts";
import { arrowRoom, columnsOf, movementLayout, type Entry, type MovementLayout } from "./movement/layout.ts";
import { movementTargets } from "./movement/targets.ts";
import { describeMovement, movementFooter, movementLegend, movementTitle } from "./movement/words.ts";
import { symbols } from "./placed/marks.ts";
import { wordGroups } from "./placed/words.ts";
import { scoreText } from "./ranks/targets.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";

/** The longest bar stands for at least so many places, so that a list where little moved does not look like one where much did. */
const leastScale = 10;

/** Who moved up, down, came into or left a list: a row a country, in as many columns as the width holds. */
export function movementChart(view: MovementView, frame: Frame): Chart {
  const words = frame.text.movement;
  const title = view.title ?? movementTitle(view, frame);
  if (view.editions === null || view.groups.length === 0) return emptyChart(view, title, frame);
  const layout = movementLayout(view, frame);
  const chart = {
    title,
    subtitle: view.breaks.length > 0 ? words.subtitleBroken : words.subtitle,
    legend: movementLegend(view, frame),
    body: plotBody(frame.document, frame.width, layout.height, marks(layout, frame)),
    height: layout.height,
    least: layout.least,
    isEmpty: false, // a group has rows
    sources: view.sources,
    footer: movementFooter(view, frame),
    description: describeMovement(view, frame),
  };
  return withLazy(chart, { targets: () => movementTargets(view, layout, frame) });
}

function marks(layout: MovementLayout, frame: Frame): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const rows = layout.entries.flatMap((entry) => (entry.kind === "row" ? [entry] : []));
  const headings = layout.entries.flatMap((entry) => (entry.kind === "heading" ? [entry] : []));
  const { cells } = layout;
  const barred = cells.bar === null ? [] : rows.filter(({ row }) => (row.moved ?? 0) !== 0);
  const signed = rows.filter(({ row }) => row.contrary !== null);
  const furthest = Math.max(leastScale, ...rows.map(({ row }) => Math.abs(row.moved ?? 0)));
  const barOf = (moved: number) => Math.max(1, (Math.abs(moved) / furthest) * (cells.bar?.width ?? 0));
  const bar = cells.bar?.x ?? 0;
  return [
    rules(
      frame.document,
      headings.map(({ x, y }) => ({ x1: x, x2: x + layout.columnWidth, y1: y + 11, y2: y + 11 })),
      { stroke: theme.hairline },
    ),
    rects(
      frame.document,
      barred.map(({ x, y, row }) => ({
        x1: x + bar,
        x2: x + bar + barOf(row.moved ?? 0),
        y1: y - 4,
        y2: y + 4,
        own: { fill: barColour(row, frame) },
      })),
    ),
    symbols(
      frame.document,
      signed.map(({ x, y, row }) => ({
        x: x + layout.columnWidth - 5,
        y,
        shape: row.contrary === "lost-rose" ? "diamond2" : "circle",
        own: { fill: row.contrary === "lost-rose" ? theme.ink : theme.ground },
      })),
      4,
      { stroke: theme.ink, "stroke-width": "1.4" },
    ),
    ...wordGroups(
      [...headWords(layout, frame), ...layout.entries.flatMap((e) => entryWords(e, layout, frame))],
      frame,
    ),
  ];
}

/** Over each column what its numbers are. */
function headWords(layout: MovementLayout, frame: Frame): readonly Word[] {
  const { heads } = frame.text.movement;
  const { cells } = layout;
  const head = (x: number, text: string, anchor: "start" | "end" = "end"): Word => ({
    x,
    y: 8,
    text,
    fill: themes[frame.theme].muted,
    size: 11,
    anchor,
  });
  return columnsOf(layout).flatMap((x) => [
    head(x + cells.rank, heads.rank),
    ...(cells.bar === null ? [] : [head(x + cells.bar.x - 5 - cells.step, heads.moved, "start")]),
    ...(cells.score === null ? [] : [head(x + cells.score, heads.score)]),
  ]);
}

function entryWords(entry: Entry, layout: MovementLayout, frame: Frame): readonly Word[] {
  const theme = themes[frame.theme];
  const { x, y } = entry;
  if (entry.kind === "heading") return [{ x, y, text: entry.text, fill: theme.ink, size: 12.5, weight: 650 }];
  const words = frame.text.movement;
  const { cells } = layout;
  const { row } = entry;
  const fill = rowColour(row, frame);
  const weight = row.chosen ? 650 : 400;
  const number = (at: number, text: string, colour = fill): Word => ({
    x: x + at,
    y,
    text,
    fill: colour,
    weight,
    anchor: "end",
  });
  /** Two numbers with an arrow between, the last one ending at `at`. */
  const pair = (at: number, step: number, from: string, to: string): readonly Word[] => {
    // A place in brackets is wider than its column and pushes the others to the left.
    const inner = at - step - wider(to, step, weight);
    return [
      number(inner - arrowRoom, from),
      {
        x: x + inner - arrowRoom / 2,
        y,
        text: words.arrow,
        fill: theme.faint,
        size: 11,
        anchor: "middle",
      },
      number(at, to),
    ];
  };
  const [before, after] = [placeText(row.from, frame), placeText(row.to, frame)];
  const nameRoom = cells.name - wider(before, cells.step, weight) - wider(after, cells.step, weight);
  const score = (value: number | null) => (value === null ? words.unknownRank : scoreText(value, frame));
  const scored = row.from.score !== null || row.to.score !== null;
  return [
    { x, y, text: countryLabel(row.country, nameRoom, 12, weight), fill, weight },
    ...pair(cells.rank, cells.step, before, after),
    ...(cells.bar === null || (row.moved ?? 0) === 0
      ? []
      : [number(cells.bar.x - 5, String(Math.abs(row.moved ?? 0)))]),
    ...(cells.score === null || !scored
      ? []
      : pair(cells.score, cells.scoreStep, score(row.from.score), score(row.to.score))),
  ];
}

function wider(text: string, room: number, weight: number): number {
  return Math.max(0, textWidth(text, 12, weight) - room);
}

/** A rank as the row has it: a number, "(59)" outside the list, a dash where not listed. */
function placeText({ state, rank }: MovementRow["from"], frame: Frame): string {
  const words = frame.text.movement;
  if (rank !== null) return state === "outside" ? words.outsideRank(rank) : String(rank);
  return state === "not-listed" ? words.notListed : words.unknownRank;
}

function rowColour({ country, chosen, inGroup, inFocus }: MovementRow, frame: Frame): string {
  const theme = themes[frame.theme];
  if (chosen) return inFocus ? countryColour(country, frame.theme) : theme.faint;
  return inGroup && inFocus ? theme.ink : theme.faint;
}

function barColour(row: MovementRow, frame: Frame): string {
  const theme = themes[frame.theme];
  if (row.chosen && row.inFocus) return countryColour(row.country, frame.theme);
  return row.inGroup ? theme.neutral : theme.neutralPale;
}

function emptyChart(view: MovementView, title: string, frame: Frame): Chart {
  const words = frame.text.movement;
  const why =
    view.ranking === null
      ? words.noRanking
      : view.absent.length > 0
        ? words.noEdition(view.ranking.label, view.absent)
        : words.fewEditions(view.ranking.label);
  const lines = wrapped(why, frame.width, 13);
  const said = lines.map((text, i): Word => ({
    x: 0,
    y: 10 + i * 18,
    text,
    fill: themes[frame.theme].muted,
    size: 13,
  }));
  const height = lines.length * 18 + 6;
  return {
    title,
    subtitle: "",
    legend: [],
    body: plotBody(frame.document, frame.width, height, wordGroups(said, frame)),
    height,
    targets: [],
    sources: view.sources,
    footer: [],
    description: why,
  };
}
