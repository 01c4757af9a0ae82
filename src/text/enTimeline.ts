import { list, number, plural } from "./enFormat.ts";

/** Words of the timeline. */
export const enTimeline = {
  title: (countries: readonly string[], more: number) =>
    `Laws, rulings and dialogue: ${list(more > 0 ? [...countries, `${more} more`] : countries)}`,
  titleWithoutCountries: "Laws, rulings and dialogue",
  subtitle: "Every mark is one event of a document; its shape tells how exactly the date is known.",
  empty: "No event matches the filters.",
  day: "day known",
  month: "month known",
  year: "year known",
  before: "before that date",
  count: "several events, open to see them",
  listed: "designated, or recommended for it",
  listedLess: "watch list, tier 2",
  notListed: "not named in the list",
  lane: (body: string) => (body === "USCIRF" ? "Recommendations: USCIRF" : `Designations: ${body}`),
  moreCountries: (count: number) => `${count} more, named when pointed at`,
  inferred: "inferred from a complete list",
  undated: (count: number) => `${count} undated`,
  crowd: (count: number, from: string, to: string) =>
    from === to ? `${count} events, ${from}` : `${count} events, ${from} to ${to}`,
  mark: (date: string, title: string) => `${date}: ${title}`,
  designation: (body: string, year: number, country: string, status: string) =>
    `${body}, ${year}: ${country} ${status}`,
  countryWithCode: (code: string, name: string) => `${code} ${name}`,
  coded: (without: number, mixed: boolean) =>
    [
      "Beside a mark stands the code of its country.",
      ...(mixed ? ["A count in an open ring is of several countries."] : []),
      ...(without === 0 ? [] : [`${plural(without, "mark has", "marks have")} no room for a code.`]),
    ].join(" "),
  disputed: "Sources disagree.",
  sourceLine: (title: string) => `Source: ${title}`,
  disputes: (count: number) =>
    `${plural(count, "event")} on which sources disagree, each shown as its source has it.`,
  undatedFooter: (count: number) => `${plural(count, "entry", "entries")} without a date at the right.`,
  designationFooter: (rows: readonly string[]) =>
    `USCIRF recommends, the State Department designates; rows from top to bottom: ${rows.join(", ")}. What is inferred from a complete list is lighter; a blank cell is a year or list not found.`,
  designationsNotDrawn: (names: readonly string[]) =>
    `Not drawn for want of room, but in the CSV: designations of ${list(names)}.`,
  describe: (count: number, lanes: number, from: number, to: number) =>
    `${plural(count, "event")} in ${plural(lanes, "lane")}, ${from} to ${to}.`,
  describeLanes: (lanes: readonly string[]) => `By lane: ${list(lanes)}.`,
  describeLane: (name: string, count: number) => `${name} ${number(count)}`,
  describeEnds: (first: string, last: string) => `The first is ${first}; the last is ${last}.`,
  describeDesignations: (count: number, bodies: readonly string[]) =>
    `${plural(count, "designation")} or recommendations by ${list(bodies)}.`,
} as const;
