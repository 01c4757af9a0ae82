import { list, plural } from "./enFormat.ts";

/** Words of the figure "Cases". */
export const enCases = {
  title: (cases: number, steps: number, from: number, to: number) =>
    `${plural(cases, "case")} in ${plural(steps, "step")}, ${from === to ? from : `${from} to ${to}`}`,
  titleUndated: (cases: number, steps: number) => `${plural(cases, "case")} in ${plural(steps, "step")}`,
  titleOne: (person: string) => `Case: ${person}`,
  noTitle: "No case in view",
  empty: {
    "no-cases": "No open data set holds the steps of a case.",
    "not-chosen": "No case touches the countries chosen. Choose another country, or none.",
    "no-such-case": "The case chosen is not in the open data sets. Choose another, or all cases.",
    filtered:
      "Every step lies outside the years in view, or events of this kind are filtered out. Widen the filters.",
  },
  subtitle: "Steps as documents tell them; the shape of a mark says how exactly its date is known.",
  subtitleOne: "Every step in the words of the sources, in the order of the dates.",
  heading: (person: string, countries: readonly string[]) => `${person}, ${list(countries)}`,
  undated: "Undated",
  withCountry: (step: string, code: string) => `${step} (${code})`,
  label: (step: string, date: string) => `${step}, ${date}`,
  disputedLabel: (step: string, dates: readonly string[]) => `${step}, ${dates.join(" or ")}`,
  dispute: (step: string, versions: readonly string[]) =>
    `Sources disagree on the ${step}: ${list(versions)}.`,
  version: (date: string, source: string) => `${date} (${source})`,
  conflict: "The source speaks of a conflict over this step.",
  legend: {
    day: "day known",
    month: "month known",
    year: "year known",
    before: "some time before",
    undated: "undated",
    conflict: "a conflict in the sources",
  },
  undatedCount: (undated: number) =>
    `${plural(undated, "step")} without a date ${undated === 1 ? "stands" : "stand"} right of the years.`,
  bracket: "A bracket spans the dates that sources give for one step.",
  conflicts: (count: number) => `In ${plural(count, "step")} the source itself speaks of a conflict.`,
  outside: (count: number) => `${plural(count, "dated step")} outside the years in view not shown.`,
  names: "People are named only as the documents name them.",
  target: (date: string, person: string, step: string) => `${date}: ${person}, ${step}`,
  describe: (cases: number, steps: number) =>
    `${plural(cases, "case")} with ${plural(steps, "step")} in view.`,
  describeCase: (
    person: string,
    steps: number,
    first: string,
    firstStep: string,
    last: string,
    lastStep: string,
  ) => `${person}: ${plural(steps, "step")}, from ${firstStep} (${first}) to ${lastStep} (${last}).`,
  describeOne: (person: string, step: string, date: string) => `${person}: ${step} (${date}).`,
  describeUndated: (person: string, steps: readonly string[]) => `${person}, undated: ${list(steps)}.`,
  options: { which: "Case", all: "All cases" },
} as const;
