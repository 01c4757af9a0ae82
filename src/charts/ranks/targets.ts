import { countryByCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { joinsOf, type RanksLayout } from "./layout.ts";

/** What a reader may ask of the ranks: every mark of every country. */
export function rankTargets(view: RanksView, layout: RanksLayout, frame: Frame): readonly Target[] {
  return view.series.flatMap((series) => {
    const placed = layout.place(series);
    const joinedTo = new Set(joinsOf(placed, view).map(({ to }) => to));
    let run = 0;
    return placed.map((mark): Target => {
      if (!joinedTo.has(mark)) run += 1;
      const { x, y, point } = mark;
      return {
        x,
        y,
        country: series.country,
        year: point.edition,
        ...(point.rank === null ? {} : { line: `rank ${series.country} ${run}` }),
        label: pointLabel(series, point, frame),
        details: pointDetails(view, point, frame),
        ...placeValue(view, point.entry),
      };
    });
  });
}

/** The published entry behind a mark. */
export function placeValue({ ranking }: RanksView, entry: RankPoint["entry"]): Pick<Target, "value"> {
  return entry === null || ranking === null ? {} : { value: { kind: "place", ranking: ranking.id, entry } };
}

/** A score as published: whole, or with its half points. */
export function scoreText(score: number, frame: Frame): string {
  return frame.text.number(score, Number.isInteger(score) ? 0 : 1);
}

/** Lines that name covered period, ties, source and note of a point. */
export function pointDetails(view: RanksView, point: RankPoint, frame: Frame): readonly string[] {
  const words = frame.text.ranks;
  const edition = view.editions.find(({ year }) => year === point.edition);
  const { coversFrom = null, coversTo = null } = edition ?? {};
  return [
    ...(point.tiedWith.length > 0
      ? [words.shares(point.tiedWith.map((code) => countryByCode(code).name))]
      : []),
    ...(coversFrom !== null && coversTo !== null ? [words.covers(coversFrom, coversTo)] : []),
    ...(point.complete ? [] : [words.incomplete]),
    ...(point.source === null ? [] : [`${point.source.title} (${point.source.publisher})`]),
    ...(point.note === "" ? [] : [point.note]),
  ];
}

function pointLabel({ country }: RankSeries, point: RankPoint, frame: Frame): string {
  const { edition, rank, listLength } = point;
  const words = frame.text.ranks.target;
  const { name } = countryByCode(country);
  const score = point.score === null ? null : scoreText(point.score, frame);
  if (rank === null) {
    return point.state === "rank-unknown"
      ? words.rankUnknown(name, edition)
      : words.notListed(name, edition, listLength);
  }
  return point.state === "outside"
    ? words.outside(name, edition, rank, listLength, score)
    : words.ranked(name, edition, rank, score);
}
