import type { Tariff } from "../../dataset/dataset.ts";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffsSlope } from "../../views/tariffs/slope.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import type { PlacedRow, SlopeLayout } from "./slopeLayout.ts";
import { signsOf } from "./slopeSigns.ts";
import { groupName, sideWords, tariffDetails } from "./words.ts";

/** Each side of a row that has a fine or a sign: at its dot, else at its first sign. */
export function slopeTargets(
  view: TariffsView,
  slope: TariffsSlope,
  layout: SlopeLayout,
  frame: Frame,
): Target[] {
  return layout.rows.flatMap((placed) => rowTargets(placed, view, slope, layout, frame));
}

function rowTargets(
  { row, group, y: rowY }: PlacedRow,
  view: TariffsView,
  slope: TariffsSlope,
  { x, signs, columns }: SlopeLayout,
  frame: Frame,
): Target[] {
  const words = frame.text.tariffs;
  const day = frame.text.date({ iso: slope.date, precision: "day" });
  return (["before", "after"] as const).flatMap((side): Target[] => {
    const { fine } = row[side];
    const others = signsOf(row[side], frame).map(({ tariff }) => tariff);
    if (fine === null && others.length === 0) return [];
    const signAt = signs.find((sign) => sign.y === rowY && sign.x >= columns.after.x === (side === "after"));
    return [
      {
        x: fine !== null ? x(fine.value ?? 0) : (signAt?.x ?? x(0)),
        y: rowY,
        ...tariffValue([...(fine === null ? [] : [fine.tariff]), ...others]),
        ...(view.country === null ? {} : { country: view.country }),
        label: words.sideLabel(
          groupName(group, view, frame),
          named(words.subjects, row.subject),
          side === "before" ? words.before(day) : words.from(day),
          sideWords(row[side], frame),
        ),
        details: [
          ...new Set([
            ...(fine === null ? [] : tariffDetails(view, fine.tariff, fine, frame)),
            ...others.flatMap((tariff) => tariffDetails(view, tariff, null, frame)),
          ]),
        ],
      },
    ];
  });
}

/** The tariff that the mark stands at: the fine, else the first of the signs. */
function tariffValue([tariff]: readonly Tariff[]): Pick<Target, "value"> {
  return tariff === undefined ? {} : { value: { kind: "tariff", tariff } };
}
