import { countryByCode } from "../../country/country.ts";
import type { Source } from "../../dataset/dataset.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RanksView } from "../../views/ranks.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { RanksLayout } from "./layout.ts";
import { publisherOf } from "../sourceWords.ts";
import { scoreText } from "./targets.ts";
import { themes } from "../theme.ts";
import { yearRanges } from "../yearRanges.ts";

/** Only the marks that occur. */
export function ranksLegend(view: RanksView, layout: RanksLayout, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.ranks.legend;
  const points = chosenPoints(view);
  const has = (wanted: (point: RankPoint) => boolean) => points.some(wanted);
  const item = (shown: boolean, symbol: LegendItem["symbol"], label: string, colour = theme.neutral) =>
    shown ? [{ label, symbol, colour }] : [];
  const incomplete = has((p) => p.state === "ranked" && !p.complete);
  return [
    ...item(has((p) => p.state === "ranked" && p.complete) && incomplete, "dot", words.ranked),
    ...item(incomplete, "diamond", words.incomplete),
    ...item(
      has((p) => p.state === "outside"),
      "square",
      words.outside,
    ),
    ...item(
      has((p) => p.state === "not-listed"),
      "hollow",
      words.notListed,
    ),
    ...item(
      view.editions.some((e) => !e.complete),
      "band",
      words.band,
      theme.band,
    ),
    ...item(view.breaks.length > 0, "dashed", words.seam, theme.muted),
    ...item(layout.scores !== null && view.cutOffs.length > 0, "line", words.cutOff, theme.ink),
  ];
}

/** Sources, covered periods, what is incomplete or left out, the moving cut-off, breaks. */
export function ranksFooter(view: RanksView, layout: RanksLayout, frame: Frame): readonly string[] {
  const words = frame.text.ranks;
  const incomplete = view.editions.filter((edition) => !edition.complete).map(({ year }) => year);
  const never = view.series
    .filter((series) => series.chosen && series.points.every(({ state }) => state === "unknown"))
    .map(({ country }) => countryByCode(country).name);
  const older = layout.scores?.older ?? [];
  // Only scores of one method are set side by side.
  const comparable = view.cutOffs.filter(({ edition }) => !older.includes(edition));
  const [firstCutOff, lastCutOff] = [comparable[0], comparable.at(-1)];
  const colour = view.series.filter((series) => series.chosen);
  const limits = [
    ...(incomplete.length > 0 ? [words.incompleteEditions(yearRanges(incomplete))] : []),
    ...(view.leftOut.length > 0 ? [words.leftOut(yearRanges(view.leftOut))] : []),
    ...(never.length > 0 ? [words.neverKnown(never)] : []),
    ...breakWords(view, frame),
    ...(older.length > 0 ? [words.olderScores(yearRanges(older))] : []),
  ];
  const scores =
    layout.scores === null
      ? colour.length === 0
        ? words.scoresOnRequest
        : words.noScores
      : firstCutOff !== undefined && lastCutOff !== undefined
        ? words.cutOff(
            String(lastCutOff.place),
            scoreText(firstCutOff.score, frame),
            firstCutOff.edition,
            scoreText(lastCutOff.score, frame),
            lastCutOff.edition,
          )
        : "";
  return [
    [
      colour.length === 0
        ? words.placedOf(view.series.length, view.groupSize)
        : `${frame.text.shownOf(colour.filter((s) => s.inFocus).length, view.groupSize)}.`,
      ...otherLengths(view, frame),
      ...coverage(view, frame),
      scores,
    ]
      .filter((part) => part !== "")
      .join(" "),
    limits.join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** Editions whose list is longer or shorter than the last one. */
function otherLengths(view: RanksView, frame: Frame): readonly string[] {
  const last = view.editions.at(-1)?.listLength;
  const lengths = [...new Set(view.editions.map(({ listLength }) => listLength))].filter((n) => n !== last);
  return lengths.map((length) => {
    const years = view.editions.filter(({ listLength }) => listLength === length).map(({ year }) => year);
    return frame.text.ranks.otherLength(length, yearRanges(years));
  });
}

/** Noted changes in the words of their note, the others by the methods that the editions name. */
function breakWords(view: RanksView, frame: Frame): readonly string[] {
  if (view.breaks.length === 0) return [];
  const words = frame.text.ranks;
  return [
    ...view.breaks.map(({ year, note, method }) =>
      note === "" ? words.methodFrom(year, method) : `${note.replace(/\.$/, "")}.`,
    ),
    words.notJoined,
  ];
}

/** Editions with the same months, as one range each. */
function coverage(view: RanksView, frame: Frame): readonly string[] {
  const words = frame.text.ranks;
  const patterns = new Map<string, { from: string; to: string; years: number[] }>();
  const unknown: number[] = [];
  for (const { year, coversFrom, coversTo } of view.editions) {
    if (coversFrom === null || coversTo === null) {
      unknown.push(year);
      continue;
    }
    const key = `${coversFrom.slice(5, 7)} ${coversTo.slice(5, 7)}`;
    const pattern = patterns.get(key) ?? { from: coversFrom, to: coversTo, years: [] };
    pattern.years.push(year);
    patterns.set(key, pattern);
  }
  return [
    ...[...patterns.values()].map(({ from, to, years }) => words.coverage(yearRanges(years), from, to)),
    ...(unknown.length > 0 && patterns.size > 0 ? [words.coverageUnknown(yearRanges(unknown))] : []),
  ];
}

/** The documents of every mark, in the order of the footer. */
export function ranksSources(view: RanksView, layout: RanksLayout): readonly Source[] {
  return [...new Set(readIn(view, layout).map(({ source }) => source))];
}

/** Who printed the copies that the marks were read from, with the editions read in each. */
export function ranksRead(view: RanksView, layout: RanksLayout, frame: Frame): string {
  const editions = new Map<string, number[]>();
  for (const { source, edition } of readIn(view, layout)) {
    const publisher = publisherOf(source);
    editions.set(publisher, [...(editions.get(publisher) ?? []), edition]);
  }
  const words = frame.text.ranks;
  const sources = [...editions]
    .map(([publisher, years]) => ({ publisher, years }))
    .sort((a, b) => Math.min(...a.years) - Math.min(...b.years))
    .map(({ publisher, years }) => words.readIn(publisher, yearRanges(years)));
  return sources.length === 0 ? "" : frame.text.source([words.readFrom(view.ranking?.label ?? "", sources)]);
}

/** The document and edition of every place and score that is drawn, oldest edition first. */
function readIn(view: RanksView, { scores }: RanksLayout) {
  const sources = new Map<number, Set<Source>>();
  for (const { source, edition } of [...drawnPoints(view), ...(scores === null ? [] : view.cutOffs)]) {
    if (source === null) continue;
    const same = sources.get(edition);
    if (same === undefined) sources.set(edition, new Set([source]));
    else same.add(source);
  }
  return [...sources]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([edition, read]) => [...read].map((source) => ({ source, edition })));
}

/** Every point with a mark: of the context, only ranks have one. */
function drawnPoints(view: RanksView): readonly RankPoint[] {
  return view.series.flatMap(({ chosen, points }) => points.filter(({ rank }) => chosen || rank !== null));
}

function chosenPoints(view: RanksView): readonly RankPoint[] {
  return view.series.filter((series) => series.chosen).flatMap((series) => series.points);
}
