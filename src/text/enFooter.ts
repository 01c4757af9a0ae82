import { list, plural } from "./enFormat.ts";
import { coverageOf } from "./enValues.ts";

/** Words at the foot of a figure: sources, and what a picture that leaves the page says of itself. */
export const enFooter = {
  /** A publisher with the year or years of what it published; "" where none is known. */
  publisher: (name: string, years: string) => (years === "" ? name : `${name} (${years})`),
  /** A publisher of several documents, which the marks and the rows name one by one. */
  documents: (name: string, count: number, years: string) =>
    `${name} (${plural(count, "document")}${years === "" ? "" : `, ${years}`})`,
  coverage: (coverage: string) => coverageOf(coverage),
  /** Indices by what their values cover. */
  coverages: (items: readonly (readonly [coverage: string, indices: readonly string[]])[]) =>
    `Values cover: ${items.map(([coverage, indices]) => `${coverage} (${list(indices)})`).join("; ")}.`,
  methodBreak: (year: number, note: string) =>
    `The method changed in ${year}${note === "" ? "" : ` (${note})`}: values on the two sides are not comparable.`,
  more: (count: number) => `and ${count} more publishers, each named on its mark and in the CSV`,
  filters: (filters: readonly string[]) => `Filters on: ${filters.join("; ")}.`,
  /** Licences in full: who has which, then that of all others; "" where nobody stated one. */
  licences: (named: readonly (readonly [licence: string, publishers: readonly string[]])[], rest: string) =>
    named.length === 0
      ? `Licence of the sources: ${stated(rest)}.`
      : `Licences. ${[
          ...named.map(([licence, publishers]) => `${who(publishers)}: ${stated(licence)}.`),
          `All others: ${stated(rest)}.`,
        ].join(" ")}`,
  /** Licences in short: only which there are. */
  licencesShort: (licences: readonly string[]) =>
    licences.length === 1
      ? `Licence of the sources: ${stated(licences[0] ?? "")}.`
      : `Licences. ${licences.map((licence) => `${capital(stated(licence))}.`).join(" ")}`,
  datasets: (datasets: readonly string[]) =>
    `${datasets.length === 1 ? "Data set" : "Data sets"}: ${datasets.join("; ")}.`,
  /** The day as words, null where it is not known. */
  dataset: (title: string, retrieved: string | null) =>
    retrieved === null ? title : `${title} (retrieved ${retrieved})`,
  /** The app, its address without "https://", the hash of the rows. */
  app: (base: string | null, hash: string) =>
    ["Regulens", ...(base === null ? [] : [base]), `data ${hash}`].join(" · "),
  lanes: {
    option: "Events under the plot",
    undated: (count: number) =>
      `${plural(count, "event")} without a date ${count === 1 ? "is" : "are"} not drawn under the plot.`,
    described: (words: string) => `Under the plot, events: ${words}`,
    empty: "No event under the plot: none matches the filters.",
  },
} as const;

/** With more publishers than this only their number is told: the files of references name each with its licence. */
const mostNamed = 4;

function who(publishers: readonly string[]): string {
  return publishers.length > mostNamed ? `${publishers.length} publishers` : publishers.join(", ");
}

function stated(licence: string): string {
  return licence === "" ? "not stated" : licence.replace(/\.$/, "").replace(/^licence (?=not )/i, "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
