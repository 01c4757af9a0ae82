import { countryByCode } from "../../country/country.ts";
import { yearOf } from "../../time/partialDate.ts";
import type { CaseLane, CaseMark, CasesView } from "../../views/cases.ts";
import { labelSize, type LaneLayout } from "./layout.ts";
import type { CasesList } from "./list.ts";
import { dateText, disputeText, stepName } from "./names.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { titledSource } from "../sourceWords.ts";
import { textWidth } from "../textWidth.ts";

/** The marks of a lane and its undated steps. */
export function laneTargets(view: CasesView, layout: LaneLayout, frame: Frame): readonly Target[] {
  const { lane } = layout;
  return layout.steps.flatMap(({ marks, text, textX, anchor, y }) => {
    const length = textWidth(text, labelSize);
    const [begins, ends] = anchor === "start" ? [textX, textX + length] : [textX - length, textX];
    return marks.map((placed) => {
      // A mark is reached by its name too; the versions of a disputed step only by their own marks.
      const alone = marks.length === 1;
      const from = Math.min(placed.from - 4, alone ? begins : Infinity);
      const to = Math.max(placed.to + 4, alone ? ends : -Infinity);
      const place = { x: (from + to) / 2, y, width: to - from, height: 14 };
      return target(view, lane, placed.mark, place, frame);
    });
  });
}

/** The rows of the list under the lane. */
export function listTargets(
  view: CasesView,
  lane: CaseLane,
  list: CasesList,
  frame: Frame,
): readonly Target[] {
  const { width } = frame;
  return list.rows.map(({ mark, top, bottom }) =>
    target(view, lane, mark, { x: width / 2, y: (top + bottom) / 2, width, height: bottom - top }, frame),
  );
}

function target(
  view: CasesView,
  lane: CaseLane,
  mark: CaseMark,
  place: Pick<Target, "x" | "y" | "width" | "height">,
  frame: Frame,
): Target {
  const words = frame.text.cases;
  const { step } = mark;
  const year = yearOf(step.date);
  const dispute = lane.disputes.find(({ versions }) => versions.includes(step));
  const source = view.sources.find(({ id }) => id === step.sourceId);
  return {
    ...place,
    country: step.country,
    event: mark.id,
    ...(year === null ? {} : { year }),
    label: words.target(dateText(step, frame), lane.person, stepName(step)),
    details: [
      countryByCode(step.country).name,
      ...(step.detail === "" ? [] : [step.detail]),
      ...(dispute === undefined ? [] : [disputeText(dispute, view, frame)]),
      ...(mark.conflict && dispute === undefined ? [words.conflict] : []),
      ...(source === undefined ? [] : [titledSource(source)]),
    ],
    value: { kind: "step", step },
  };
}
