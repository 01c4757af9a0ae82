import {
  inPx,
  labelSize,
  presetNames,
  presets,
  units,
  type PictureSettings,
  type Unit,
} from "../export/picture/settings.ts";
import { cliWords } from "../text/enCli.ts";
import { valueOf, type Asked } from "./arguments.ts";
import type { Wrong } from "./input.ts";

interface Length {
  readonly value: number;
  /** Absent: that of the picture. */
  readonly unit?: Unit;
}

const footers = ["full", "short", "none"] as const;
/** The least and the most that a side may measure, px: smaller holds no words, larger is no picture any more. */
const sides = [60, 20_000] as const;

/** How the picture is to look: a preset, and what the other options change of it. The unit of the width is that of the picture. */
export function settingsOf(asked: Asked): PictureSettings | Wrong {
  const faults: string[] = [];
  const oneOf = <T extends string>(option: string, values: readonly T[], usual: T): T => {
    const given = valueOf(asked, option);
    const found = values.find((value) => value === given);
    if (given !== null && found === undefined) faults.push(cliWords.oneOf(option, values));
    return found ?? usual;
  };
  const measured = (option: string): Length | null => {
    const given = valueOf(asked, option);
    const length = given === null ? null : lengthOf(given);
    if (given !== null && length === null) faults.push(cliWords.notLength(option, units));
    return length;
  };
  const number = (option: string, least: number, most: number): number | null => {
    const given = valueOf(asked, option);
    const value = given === null ? null : Number(given);
    if (value !== null && !(value >= least && value <= most)) {
      faults.push(cliWords.notBetween(option, least, most));
    }
    return value;
  };
  const has = (option: string) => asked.options.has(option);

  const own = presets[oneOf("--preset", presetNames, "page")];
  const isAuto = valueOf(asked, "--height") === "auto";
  const [width, height] = [measured("--width"), isAuto ? null : measured("--height")];
  const margin = measured("--margin");
  const unit = width?.unit ?? own.unit;
  const sized = (length: Length | null, usual: number): number =>
    length === null ? converted(usual, own.unit, unit) : converted(length.value, length.unit ?? unit, unit);
  const ownTextSize = unit === "px" ? labelSize(own) : labelSize(own) * 0.75;
  const settings: PictureSettings = {
    preset: width === null && height === null && !isAuto ? own.preset : "custom",
    unit,
    width: sized(width, own.width),
    height: isAuto || (height === null && own.height === null) ? null : sized(height, own.height ?? 0),
    margin: sized(margin, own.margin),
    dpi: number("--dpi", 24, 2400) ?? own.dpi,
    textSize: number("--text-size", 4, 200) ?? rounded(ownTextSize),
    theme: has("--dark") ? "dark" : own.theme,
    grey: own.grey || has("--grey"),
    transparent: own.transparent || has("--transparent"),
    title: own.title && !has("--no-title"),
    footer: oneOf("--footer", footers, own.footer),
  };
  if (faults.length === 0) faults.push(...sizeFaults(settings));
  return faults.length === 0 ? settings : { wrong: faults.join("\n") };
}

function sizeFaults({ width, height, margin, unit }: PictureSettings): readonly string[] {
  const [least, most] = sides;
  const within = (length: number) => inPx(length, unit) >= least && inPx(length, unit) <= most;
  if (!within(width) || (height !== null && !within(height))) return [cliWords.sideBetween(least, most)];
  const inner = Math.min(width, height ?? width) - 2 * margin;
  return margin < 0 || inPx(inner, unit) < least / 2 ? [cliWords.marginTooWide] : [];
}

/** "85mm", "3.5in", "800px", "800". */
function lengthOf(text: string): Length | null {
  const [, digits = "", name] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text.trim().toLowerCase()) ?? [];
  if (digits === "") return null;
  const value = Number(digits);
  if (name === "") return { value };
  if (name === "cm") return { value: rounded(value * 10), unit: "mm" };
  const unit = units.find((known) => known === name);
  return unit === undefined ? null : { value, unit };
}

function converted(length: number, from: Unit, to: Unit): number {
  return from === to ? length : rounded(inPx(length, from) / inPx(1, to));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
