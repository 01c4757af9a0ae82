import { list, plural } from "./enFormat.ts";

/** Words of written summaries: the same rules for every figure that shows values of an index. */
export const enSummary = {
  heading: "In words",
  copy: "Copy the summary",
  copied: "The summary is on the clipboard.",
  extreme: (value: string, country: string, years: string) => `${value} (${country}, ${years})`,
  extremeShared: (value: string, count: number, country: string, year: number) =>
    `${value} (${plural(count, "value")}, the first ${country} in ${year})`,
  /** `ofChosen`: of the chosen countries alone, while others are drawn as well. */
  extremes: (highest: string, lowest: string, ofChosen: boolean) =>
    `Of ${ofChosen ? "the chosen countries’ values" : "all values in view"} the highest is ${highest}, the lowest ${lowest}.`,
  only: (value: string, ofChosen: boolean) =>
    ofChosen ? `Every value of the chosen countries is ${value}.` : `Every value in view is ${value}.`,
  sinceBreak: (year: number) => `Values from ${year} on, after the last change of method:`,
  change: (country: string, difference: string, from: string, fromYear: number, to: string, toYear: number) =>
    `Largest change from one survey to the next: ${country} ${difference}, from ${from} in ${fromYear} to ${to} in ${toYear}`,
  rule: (badge: string) => ` (${badge}).`,
  noChange: "No value changed from one survey to the next.",
  breaks: (years: readonly number[]) =>
    `The method changed in ${list(years.map(String))}; nothing is compared across it.`,
  missing: (items: readonly string[], ofChosen: boolean) =>
    `${ofChosen ? "Missing of the chosen countries" : "Missing"}: ${items.join("; ")}.`,
  missingItem: (count: number, reason: string) => `${plural(count, "value")} (${reason})`,
  complete: (ofChosen: boolean) =>
    ofChosen ? "No value of the chosen countries is missing." : "No value is missing.",
  none: (index: string) => `${index} has no value here.`,
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  signed: (value: string, isRise: boolean) => (isRise ? `+${value}` : value),
} as const;
