import { countryByCode } from "../../country/country.ts";
import type { MovementRow, MovementView } from "../../views/movement.ts";
import type { Move } from "../../views/movement/moves.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { stateText } from "./targets.ts";
import { scoreText } from "../ranks/targets.ts";
import { themes } from "../theme.ts";

export function movementTitle(view: MovementView, frame: Frame): string {
  const words = frame.text.movement;
  if (view.ranking === null || view.editions === null) return words.noTitle;
  const years = [view.editions[0].year, view.editions[1].year] as const;
  if (view.breaks.length > 0) return words.titleBroken(view.ranking.short, ...years);
  const [up, down] = [rowsOf(view, "up").length, rowsOf(view, "down").length];
  return up + down === 0
    ? words.titleUnknown(view.ranking.short, ...years)
    : words.title(view.ranking.short, ...years, up, down);
}

/** Only the signs that occur. */
export function movementLegend(view: MovementView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.movement.legend;
  const rows = view.groups.flatMap((group) => group.rows);
  const has = (contrary: MovementRow["contrary"]) => rows.some((row) => row.contrary === contrary);
  return [
    ...(rows.some(({ moved }) => moved !== null && moved !== 0)
      ? [{ label: words.bar, symbol: "band" as const, colour: theme.neutralPale }]
      : []),
    ...(has("lost-rose") ? [{ label: words.lostRose, symbol: "diamond" as const, colour: theme.ink }] : []),
    ...(has("gained-fell")
      ? [{ label: words.gainedFell, symbol: "hollow" as const, colour: theme.ink }]
      : []),
  ];
}

/** The cut-off of both editions, what is refused or unknown, the rule, sources. */
export function movementFooter(view: MovementView, frame: Frame): readonly string[] {
  const words = frame.text.movement;
  if (view.editions === null || view.ranking === null) return [];
  const rows = view.groups.flatMap((group) => group.rows);
  const complete = view.editions.every((edition) => edition.complete);
  return [
    [
      cutOffSentence(view, frame),
      ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
      ...(view.breaks.length > 0 ? [words.refused] : []),
      ...view.editions.filter((edition) => !edition.complete).map(({ year }) => words.incomplete(year)),
      ...(view.unnamed.length === 0
        ? []
        : [
            words.unnamed(
              view.unnamed.map((code) => countryByCode(code).name),
              complete,
            ),
          ]),
    ].join(" "),
    [
      ...(rows.some(({ moved }) => moved !== null) ? [words.rule] : []),
      ...(rows.some(({ moved, scoreChange }) => (moved ?? 0) !== 0 || (scoreChange ?? 0) !== 0)
        ? [words.noRule(frame.text.change.badge["no-rule"])]
        : []),
      words.notation,
      ...(rows.some(({ inGroup, chosen, inFocus }) => inGroup && inFocus && !chosen)
        ? [words.group(groupTitle(view.group, frame.text))]
        : []),
    ].join(" "),
  ];
}

/** Counts, the furthest up and down, who lost places while the score rose, the chosen, the cut-off. */
export function describeMovement(view: MovementView, frame: Frame): string {
  const words = frame.text.movement;
  if (view.editions === null || view.ranking === null) return words.noRanking;
  const years = [view.editions[0].year, view.editions[1].year] as const;
  const counts = view.groups.map(({ move, rows }) => words.described[move](rows.length));
  const all = view.groups.flatMap((group) => group.rows);
  const furthest = (["up", "down"] as const).flatMap((move) => {
    const rows = rowsOf(view, move);
    const most = Math.max(0, ...rows.map(({ moved }) => Math.abs(moved ?? 0)));
    const names = rows.filter(({ moved }) => Math.abs(moved ?? 0) === most).map(nameOf);
    return names.length === 0 ? [] : [words.largest(move, names, most)];
  });
  const contrary = all.filter((row) => row.contrary === "lost-rose").map(nameOf);
  const chosen = all
    .filter((row) => row.chosen)
    .map((row) => words.target(nameOf(row), stateText(row.from, frame), stateText(row.to, frame)));
  return [
    view.breaks.length > 0
      ? words.describeBroken(view.ranking.label, ...years, counts)
      : words.describe(view.ranking.label, ...years, counts),
    ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ...furthest,
    ...(contrary.length > 0 ? [words.contrary(contrary)] : []),
    ...(chosen.length > 0 ? [words.chosen(chosen.map((item) => item.replace("; ", ", ")))] : []),
    cutOffSentence(view, frame),
    ...view.editions.filter((edition) => !edition.complete).map(({ year }) => words.incomplete(year)),
  ].join(" ");
}

function cutOffSentence(view: MovementView, frame: Frame): string {
  const words = frame.text.movement;
  const parts = (view.editions ?? []).map(({ year, listLength }, i) => {
    const cutOff = view.cutOffs[i];
    return cutOff === null || cutOff === undefined
      ? words.cutOffUnknown(listLength, year)
      : words.cutOffIn(listLength, year, scoreText(cutOff.score, frame));
  });
  return words.cutOff(parts);
}

function rowsOf(view: MovementView, move: Move): readonly MovementRow[] {
  return view.groups.find((group) => group.move === move)?.rows ?? [];
}

function nameOf({ country }: MovementRow): string {
  return countryByCode(country).name;
}
