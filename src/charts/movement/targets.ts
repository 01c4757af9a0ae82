import { countryByCode } from "../../country/country.ts";
import type { MovementRow, MovementView } from "../../views/movement.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { MovementLayout } from "./layout.ts";
import { scoreText } from "../ranks/targets.ts";
import { titledSource } from "../sourceWords.ts";

/** Every row of the table can be asked about. */
export function movementTargets(view: MovementView, layout: MovementLayout, frame: Frame): readonly Target[] {
  return layout.entries.flatMap((entry): readonly Target[] => {
    if (entry.kind === "heading") return [];
    const { row, name } = entry;
    const words = frame.text.movement;
    const said = explained(row, frame);
    const published = row.to.entry ?? row.from.entry;
    return [
      {
        x: entry.x + layout.columnWidth / 2,
        y: entry.y,
        width: layout.columnWidth,
        height: layout.rowHeight,
        country: row.country,
        year: row.to.edition,
        label: words.target(name, stateText(row.from, frame), stateText(row.to, frame)),
        details: [
          ...said,
          ...[row.from, row.to].flatMap((point) =>
            point.tiedWith.length === 0
              ? []
              : [
                  words.tied(
                    point.edition,
                    point.tiedWith.map((code) => countryByCode(code).name),
                  ),
                ],
          ),
          ...new Set(
            [row.from, row.to].flatMap(({ source }) => (source === null ? [] : [titledSource(source)])),
          ),
          ...new Set([row.from.note, row.to.note].filter((note) => note !== "")),
        ],
        ...(published === null || view.ranking === null
          ? {}
          : { value: { kind: "place" as const, ranking: view.ranking.id, entry: published } }),
        ...(row.moved === null ? {} : { steps: said }),
      },
    ];
  });
}

/** What an edition says of a country. */
export function stateText({ edition, state, rank }: RankPoint, frame: Frame): string {
  const words = frame.text.movement.state;
  switch (state) {
    case "ranked":
      return words.ranked(edition, rank ?? 0);
    case "outside":
      return words.outside(edition, rank ?? 0);
    case "rank-unknown":
      return words.rankUnknown(edition);
    case "not-listed":
      return words.notListed(edition);
    case "unknown":
      return words.unknown(edition);
  }
}

/** The movement and the scores, a sentence each. */
function explained({ from, to, moved, contrary }: MovementRow, frame: Frame): readonly string[] {
  const words = frame.text.movement;
  const scores =
    from.score !== null && to.score !== null
      ? [words.score(scoreText(from.score, frame), from.edition, scoreText(to.score, frame), to.edition)]
      : [from, to].flatMap(({ score, edition }) =>
          score === null ? [] : [words.scoreOne(scoreText(score, frame), edition)],
        );
  return [
    ...(moved === null || from.rank === null || to.rank === null
      ? []
      : [words.moved(moved, from.rank, to.rank)]),
    ...scores,
    ...(contrary === null ? [] : [contrary === "lost-rose" ? words.lostRose : words.gainedFell]),
  ];
}
