import { dot, link, plot, text as textMark } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { TariffsView } from "../views/tariffs.ts";
import type { SlopeRow, TariffSide, TariffsSlope } from "../views/tariffsSlope.ts";
import { isDoubted, type FineAmount, type TariffGroup } from "../views/tariffsAmount.ts";
import { bodyOf } from "./body.ts";
import type { Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { named } from "./penaltiesNames.ts";
import { signKey, signMarks, type PlacedSign } from "./tariffsSymbols.ts";
import { amountNumber, groupName, lawAmount, sideWords, tariffDetails } from "./tariffsWords.ts";
import { shortened, textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";

interface PlacedRow {
  readonly row: SlopeRow;
  readonly group: TariffGroup;
  readonly y: number;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly fill: string;
  readonly weight: number;
}

const rowHeight = 24;
const headingHeight = 30;
const signStep = 17;

/** A row a subject: the fine before as a grey dot, after as a coloured one, other penalties as signs at the right. */
export function slopeBody(view: TariffsView, slope: TariffsSlope, frame: Frame) {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const colour =
    view.country === null || view.dimmed ? theme.neutral : countryColour(view.country, frame.theme);
  const rows = slope.parts.flatMap((part) => part.rows);
  const signsOf = ({ signs: own, unstated }: TariffSide) => [
    ...own.map((tariff) => ({ tariff, mark: unstated.length === 0 && isDoubted(tariff) ? "*" : "" })),
    ...unstated.map((tariff) => ({ tariff, mark: words.unstatedMark })),
  ];
  const most = (side: "before" | "after") => Math.max(0, ...rows.map((row) => signsOf(row[side]).length));
  const open = rows.some((row) => row.after.unstated.length > 0);
  const column = (side: "before" | "after", heading: string) =>
    most(side) === 0 ? 0 : Math.max(most(side) * signStep + (open ? 6 : 0), textWidth(heading, 11)) + 10;
  const afterWidth = column("after", words.afterColumn);
  const beforeWidth = column("before", words.beforeColumn);
  const left = Math.ceil(Math.max(...rows.map((r) => textWidth(named(words.subjects, r.subject), 12)))) + 12;
  const right = frame.width - afterWidth - beforeWidth - 4;
  const signs = beforeWidth + afterWidth > 0;

  let y = signs ? 8 : 2;
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
  const wide = (fine: FineAmount) => 11 + textWidth(numberOf(fine, frame), 12, 600);
  const high = Math.max(1e-9, ...values.map((fine) => fine.value ?? 0));
  const pad = Math.max(24, ...values.filter((fine) => fine.value === high).map(wide)) + 4;
  const end = right - pad;
  /** As far left as lets every number stand left of its dot. */
  const start = values
    .filter((fine) => (fine.value ?? 0) < high * 0.9)
    .reduce((most, fine) => {
      const share = (fine.value ?? 0) / high;
      return Math.max(most, (left + wide(fine) - end * share) / (1 - share));
    }, left + 8);
  const x = scaleLinear([0, high], [start, Math.max(start + 20, end)]);
  const at = (fine: FineAmount) => x(fine.value ?? 0);

  const dots: { x: number; y: number; fill: string; stroke: string }[] = [];
  const lines: { x1: number; x2: number; y: number; stroke: string; width: number }[] = [];
  const texts: Words[] = [];
  for (const { row, y: rowY } of placed) {
    const { before, after } = row;
    const write = (px: number, text: string, anchor: "start" | "end", fill: string, weight = 400) =>
      texts.push({ x: px, y: rowY, text, anchor, fill, weight });
    const [old, now] = [known(before.fine), known(after.fine)];
    if (old !== null && now !== null && old.value !== now.value) {
      lines.push({ x1: at(old), x2: at(now), y: rowY, stroke: theme.context, width: 3 });
    }
    for (const fine of [old, now]) {
      if (fine !== null && fine.low !== null) {
        lines.push({
          x1: x(fine.low),
          x2: at(fine),
          y: rowY,
          stroke: fine === now ? colour : theme.neutralPale,
          width: 2,
        });
      }
    }
    const rising = old !== null && now !== null && (now.value ?? 0) > (old.value ?? 0);
    const same = old !== null && now !== null && now.value === old.value;
    if (old !== null) {
      dots.push({ x: at(old), y: rowY, fill: theme.neutralPale, stroke: theme.neutralPale });
      if (!same) {
        write(at(old) + (rising ? -9 : 9), numberOf(old, frame), rising ? "end" : "start", theme.muted);
      }
    }
    if (now !== null) {
      dots.push({ x: at(now), y: rowY, fill: colour, stroke: colour });
      const toRight = rising || same || old === null;
      write(at(now) + (toRight ? 9 : -9), numberOf(now, frame), toRight ? "start" : "end", colour, 600);
    }
    const reason = reasonOf(before, after, frame);
    if (old === null && now === null && reason !== null) {
      const unknown = [before.fine, after.fine].some((fine) => fine?.missing === "unknown");
      if (unknown) dots.push({ x: x(0), y: rowY, fill: theme.ground, stroke: theme.neutral });
      const from = unknown ? x(0) + 9 : left + 4;
      const fits = textWidth(reason, 12) <= right - from || !unknown;
      const short =
        after.fine?.missing === "not-stated" ? words.unknownThenUnstatedShort : words.unknownShort;
      write(from, fits ? shortened(reason, right - from, 12) : short, "start", theme.muted);
    } else if (after.signs.some((tariff) => tariff.penaltyKind === "excluded") && old !== null) {
      const from = at(old) + 9 + textWidth(`${numberOf(old, frame)}  `, 12);
      if (from + textWidth(words.noLongerLiable, 12) < right) {
        write(from, words.noLongerLiable, "start", colour, 600);
      }
    } else if (reason !== null) {
      const from = Math.max(old === null ? 0 : at(old), now === null ? 0 : at(now)) + pad;
      if (from + textWidth(reason, 12) < right) write(from, reason, "start", theme.muted);
    }
  }

  const placedSigns: PlacedSign[] = placed.flatMap(({ row, y: rowY }) =>
    (["before", "after"] as const).flatMap((side) =>
      signsOf(row[side]).map(({ tariff, mark }, i) => ({
        x:
          (side === "before" ? frame.width - afterWidth - beforeWidth : frame.width - afterWidth) +
          8 +
          i * signStep,
        y: rowY,
        kind: tariff.penaltyKind,
        pale: isPale(tariff.unit) || mark === words.unstatedMark,
        mark,
      })),
    ),
  );
  const kinds = new Map(
    rows
      .flatMap((row) => [...row.before.signs, ...row.after.signs])
      .map((t) => {
        const unit = t.penaltyKind === "expulsion" ? t.unit : "";
        return [`${t.penaltyKind} ${unit}`, { kind: t.penaltyKind, pale: isPale(t.unit), unit }] as const;
      }),
  );
  const key = signKey([...kinds.values()], bottom + 4, frame);
  const height = Math.ceil(bottom + 4 + key.height);
  const ticks = x.ticks(frame.width < 480 ? 2 : 4);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...(values.length === 0
        ? []
        : [
            link(
              slope.parts.flatMap((part) => {
                const own = placed.filter((p) => p.group === part.group);
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
      textMark(placed, {
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
          ...(beforeWidth > 0
            ? [{ x: frame.width - afterWidth - beforeWidth, text: words.beforeColumn }]
            : []),
          ...(afterWidth > 0 ? [{ x: frame.width - afterWidth, text: words.afterColumn }] : []),
        ],
        { x: "x", y: 8, text: "text", textAnchor: "start", fontSize: 11, fill: theme.faint },
      ),
      ...signMarks(placedSigns, frame),
      ...key.marks,
    ],
  });
  return {
    body: bodyOf(drawn, frame.width, height),
    height,
    targets: placed.flatMap((p) => targetsOf(p)),
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

  function targetsOf({ row, group, y: rowY }: PlacedRow): Target[] {
    const day = frame.text.date({ iso: slope.date, precision: "day" });
    return (["before", "after"] as const).flatMap((side): Target[] => {
      const { fine } = row[side];
      const others = signsOf(row[side]).map(({ tariff }) => tariff);
      if (fine === null && others.length === 0) return [];
      const signAt = placedSigns.find(
        (sign) => sign.y === rowY && sign.x >= frame.width - afterWidth === (side === "after"),
      );
      return [
        {
          x: known(fine) !== null && fine !== null ? at(fine) : fine !== null ? x(0) : (signAt?.x ?? x(0)),
          y: rowY,
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
}

/** The fine, where its amount is known and there is a rate for it. */
function known(fine: FineAmount | null): FineAmount | null {
  return fine === null || fine.value === null ? null : fine;
}

/** A penalty that the law allows but does not demand is drawn pale. */
export function isPale(unit: string): boolean {
  return unit === "not_automatic" || unit === "possible";
}

function numberOf(fine: FineAmount, frame: Frame): string {
  const number = amountNumber(fine, frame);
  return isDoubted(fine.tariff) ? frame.text.tariffs.doubted(number) : number;
}

/** Why a side with a fine shows no number, in a few words. */
function reasonOf(before: TariffSide, after: TariffSide, frame: Frame): string | null {
  const words = frame.text.tariffs;
  const fines = [before.fine, after.fine].filter((fine) => fine !== null);
  const rateless = fines.filter((fine) => fine.missing === "no-rate");
  if (rateless.length > 0) {
    const amounts = rateless.map((fine) => lawAmount(fine.tariff, frame));
    return words.noRate(amounts.join(" → "), rateless[0]?.year ?? 0);
  }
  const unknown = fines.find((fine) => fine.missing === "unknown");
  if (after.fine?.missing === "not-stated") {
    return unknown === undefined ? words.doubted(words.notStated) : words.unknownThenUnstated;
  }
  if (unknown === undefined) return null;
  return isDoubted(unknown.tariff) ? words.doubted(words.unknown) : words.unknown;
}
