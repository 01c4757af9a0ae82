import type { LegalEvent } from "../../dataset/dataset.ts";
import type { TimelineView } from "../../views/timeline.ts";
import type { Frame } from "../frame.ts";

/** The lanes in words: how many events in each, the first and the last, and what is undated or disputed. */
export function timelineDescription(view: TimelineView, frame: Frame): string {
  const words = frame.text.timeline;
  const { lanes, designationLanes, years } = view;
  const events = lanes.flatMap(({ dated, undated }) => [...dated, ...undated]);
  const dated = lanes
    .flatMap((lane) => lane.dated)
    .sort((a, b) => ((a.date.iso ?? "") < (b.date.iso ?? "") ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const undated = events.length - dated.length;
  const disputed = events.filter((event) => event.disputed).length;
  const designations = designationLanes.reduce((sum, lane) => sum + lane.designations.length, 0);
  const named = (event: LegalEvent) => words.mark(frame.text.date(event.date), event.title);
  return [
    words.describe(events.length, lanes.length + designationLanes.length, ...years),
    ...(lanes.length < 2
      ? []
      : [
          words.describeLanes(
            lanes.map((lane) =>
              words.describeLane(frame.text.eventKinds[lane.kind], lane.dated.length + lane.undated.length),
            ),
          ),
        ]),
    ...(first === undefined || last === undefined || first === last
      ? []
      : [words.describeEnds(named(first), named(last))]),
    ...(designations === 0
      ? []
      : [
          words.describeDesignations(
            designations,
            designationLanes.map(({ body }) => body),
          ),
        ]),
    ...(undated === 0 ? [] : [words.undatedFooter(undated)]),
    ...(disputed === 0 ? [] : [words.disputes(disputed)]),
  ].join(" ");
}
