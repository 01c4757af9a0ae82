import { scaleLinear } from "d3";
import type { TariffsView } from "../../views/tariffs.ts";
import type { FineAmount, TariffGroup } from "../../views/tariffs/amount.ts";
import type { SlopeRow, TariffsSlope } from "../../views/tariffs/slope.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { known, numberOf } from "./slopeAmounts.ts";
import { isPale, signKinds, signsOf } from "./slopeSigns.ts";
import { signKey, type PlacedSign, type SignKey } from "./symbols.ts";
import { groupName } from "./words.ts";
import { rowHeightIn } from "../stretch.ts";
import { textWidth } from "../textWidth.ts";

/** The row of one subject, and the height it is drawn at. */
export interface PlacedRow {
  readonly row: SlopeRow;
  readonly group: TariffGroup;
  readonly y: number;
}

/** Where everything stands, px of the body. */
export interface SlopeLayout {
  /** The end of the subjects' names and the start of the columns of signs. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly least: number;
  /** The meaning of the signs, under the rows. */
  readonly key: SignKey;
  /** The columns of signs; the width is 0 where no row has one. */
  readonly columns: Readonly<Record<"before" | "after", { readonly x: number; readonly width: number }>>;
  readonly headings: readonly { readonly y: number; readonly name: string; readonly offence: string }[];
  readonly rows: readonly PlacedRow[];
  readonly signs: readonly PlacedSign[];
  readonly x: (value: number) => number;
  /** Amounts with a line of the grid; none where no amount is known. */
  readonly ticks: readonly number[];
  /** Room beside the highest amount for its number. */
  readonly pad: number;
}

const rowHeights = { least: 19, usual: 24, most: 38 };
const headingHeight = 30;
const signStep = 17;

/** Names at the left, amounts from zero to the highest, columns of signs at the right where a row has signs. */
export function slopeLayout(view: TariffsView, slope: TariffsSlope, frame: Frame): SlopeLayout {
  const words = frame.text.tariffs;
  const rows = slope.parts.flatMap((part) => part.rows);
  const most = (side: "before" | "after") =>
    Math.max(0, ...rows.map((row) => signsOf(row[side], frame).length));
  const open = rows.some((row) => row.after.unstated.length > 0);
  const column = (side: "before" | "after", heading: string) =>
    most(side) === 0 ? 0 : Math.max(most(side) * signStep + (open ? 6 : 0), textWidth(heading, 11)) + 10;
  const afterWidth = column("after", words.afterColumn);
  const beforeWidth = column("before", words.beforeColumn);
  const left = Math.ceil(Math.max(...rows.map((r) => textWidth(named(words.subjects, r.subject), 12)))) + 12;
  const right = frame.width - afterWidth - beforeWidth - 4;
  const signs = beforeWidth + afterWidth > 0;

  const head = signs ? 8 : 2;
  const foot = 8 + signKey(signKinds(rows), 0, frame).height;
  const fixed = head + slope.parts.length * headingHeight + foot;
  const rowHeight = rowHeightIn(frame, fixed, rows.length, rowHeights);
  let y = head;
  const headings: { y: number; name: string; offence: string }[] = [];
  const placed: PlacedRow[] = slope.parts.flatMap(({ group, rows: own }) => {
    y += headingHeight;
    headings.push({
      y: y - 10,
      name: groupName(group, view, frame),
      offence: group.article === "" ? "" : group.offence,
    });
    return own.map((row) => {
      y += rowHeight;
      return { row, group, y: y - rowHeight / 2 };
    });
  });
  const bottom = y + 4;

  const values = rows.flatMap((row) =>
    [row.before.fine, row.after.fine].flatMap((fine) => known(fine) ?? []),
  );
  const { x, ticks, pad } = amountScale(values, left, right, frame);
  const columns = {
    before: { x: frame.width - afterWidth - beforeWidth, width: beforeWidth },
    after: { x: frame.width - afterWidth, width: afterWidth },
  };
  const placedSigns: PlacedSign[] = placed.flatMap(({ row, y: rowY }) =>
    (["before", "after"] as const).flatMap((side) =>
      signsOf(row[side], frame).map(({ tariff, mark }, i) => ({
        x: columns[side].x + 8 + i * signStep,
        y: rowY,
        kind: tariff.penaltyKind,
        pale: isPale(tariff.unit) || mark === words.unstatedMark,
        mark,
      })),
    ),
  );
  return {
    left,
    right,
    bottom,
    height: Math.ceil(fixed + rows.length * rowHeight - 1e-6),
    least: Math.ceil(fixed + rows.length * rowHeights.least),
    key: signKey(signKinds(rows), bottom + 4, frame),
    columns,
    headings,
    rows: placed,
    signs: placedSigns,
    x,
    ticks,
    pad,
  };
}

/** From zero, as far left as lets every number stand left of its dot, to the highest amount and its number. */
function amountScale(values: readonly FineAmount[], left: number, right: number, frame: Frame) {
  const wide = (fine: FineAmount) => 11 + textWidth(numberOf(fine, frame), 12, 600);
  const high = Math.max(1e-9, ...values.map((fine) => fine.value ?? 0));
  const pad = Math.max(24, ...values.filter((fine) => fine.value === high).map(wide)) + 4;
  const end = right - pad;
  const start = values
    .filter((fine) => (fine.value ?? 0) < high * 0.9)
    .reduce((most, fine) => {
      const share = (fine.value ?? 0) / high;
      return Math.max(most, (left + wide(fine) - end * share) / (1 - share));
    }, left + 8);
  const x = scaleLinear([0, high], [start, Math.max(start + 20, end)]);
  return { x, ticks: values.length === 0 ? [] : x.ticks(frame.width < 480 ? 2 : 4), pad };
}
