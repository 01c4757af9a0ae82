import { list, number, plural } from "./enFormat.ts";
import { coverageOf, extreme, type Extreme } from "./enValues.ts";

/** Words of the figure "Map". */
export const enMap = {
  title: (index: string, years: readonly number[], group: string) =>
    `${index}${years.length === 1 && index.includes(String(years[0])) ? "" : ` in ${list(years.map(String))}`}: ${group}`,
  titleEmpty: (index: string) => `${index}: no value in the years in view`,
  noCountry: (index: string) => `${index}: no country to show`,
  subtitle: (label: string, unit: string, scale: string, direction: string) =>
    [label, unit, scale, direction].filter((part) => part !== "").join(", "),
  scale: (low: string, high: string) => `scale ${low} to ${high}`,
  empty: "Widen the years, or choose another index or group, to see a map.",
  emptyGroup: "Add countries to the group, or choose another group, to see a map.",
  seam: (year: number) => `method changed ${year}`,
  legend: {
    outside: "not in the group",
    chosen: "outlined: chosen",
    dimmed: "grey: outside the filters",
    dot: "dot: a small country",
  },
  class: (from: string, to: string, last: boolean) => `${from} to ${last ? "" : "under "}${to}`,
  target: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
  missing: (reason: string) => `no value, ${reason}`,
  interval: (low: string, high: string) => `Published interval ${low} to ${high}`,
  outside: "Not of the group; chosen.",
  step: (value: string, name: string, at: number, of: number) =>
    `The published ${value} lies in class ${at} of ${of}, ${name}; the colour stands for the class.`,
  picker: "Area is not importance: read values from the trend or the table.",
  shown: (year: number, n: number, of: number) =>
    `${year}: ${number(n)} of ${plural(of, "country", "countries")} with a value.`,
  classes: (step: string, years: string) =>
    `Classes of ${step} over these countries' values of ${years}; a limit belongs to the class above it.`,
  sharedScale: "Both years share one scale of colours.",
  methodBreak: (year: number, note: string) =>
    `The method changed in ${year}${note === "" ? "" : ` (${note})`}: the colours of the two years are not comparable.`,
  dimmed: (count: number) => `${plural(count, "country", "countries")} outside the filters in grey.`,
  gap: (year: number, reason: string, names: readonly string[], more: number) =>
    `No value in ${year}, ${reason}: ${list(more > 0 ? [...names, `${more} more`] : names)}.`,
  coverage: coverageOf,
  bordersMissing:
    "The borders are not loaded, so a tile a country is drawn instead; the map appears once they are.",
  tiles: "Neighbours stand near each other; distances mean nothing.",
  unplaced: (names: readonly string[]) =>
    `Under the others, for want of a place on the globe: ${list(names)}.`,
  borders:
    "Borders are those of Natural Earth 4.1 at 1:50m (world-atlas 2.0.2), the same in all years, and take no position; equal-area projection.",
  asDrawn: (items: readonly string[]) =>
    items.length === 0 ? "" : ` Disputed, as drawn there: ${list(items)}.`,
  /** What the border file draws, after "as drawn there". */
  disputed: {
    crimea: "Crimea with Russia",
    kosovo: "Kosovo apart",
    transnistria: "Transnistria with Moldova",
    abkhazia: "Abkhazia and South Ossetia with Georgia",
    karabakh: "Nagorno-Karabakh with Azerbaijan",
    "north-cyprus": "Northern Cyprus apart",
    palestine: "the West Bank and Gaza as Palestine",
    golan: "the Golan with Israel",
    kashmir: "Kashmir along the lines of control (Siachen Glacier apart)",
    arunachal: "Arunachal Pradesh with India",
    taiwan: "Taiwan apart",
    kurils: "the southern Kurils with Russia",
    "western-sahara": "Western Sahara's west with Morocco, its east apart",
    somaliland: "Somaliland apart",
    abyei: "Abyei with Sudan",
    halaib: "the Halaib triangle with Egypt",
  },
  noShape: (names: readonly string[]) =>
    `Without a shape in the border source, so not on the map: ${list(names)}.`,
  outOfFrame: (names: readonly string[]) => `Chosen but outside the frame: ${list(names)}.`,
  describe: (
    index: string,
    years: readonly number[],
    group: string,
    outside: number,
    n: number,
    of: number,
    direction: string,
  ) =>
    `${index} in ${list(years.map(String))} by country: ${group}${outside === 0 ? "" : ` and ${number(outside)} chosen outside it`}, ${number(n)} of ${number(of)} with a value${years.length === 2 ? ` in ${years[1]}` : ""}; ${direction}.`,
  describeEnds: (year: number, highest: Extreme, lowest: Extreme) =>
    `${year}: highest ${extreme(highest)}, lowest ${extreme(lowest)}.`,
  describeAllEqual: (year: number, value: Extreme) => `${year}: all have ${extreme(value)}.`,
  describeChange: (rise: boolean, country: string, from: string, to: string) =>
    `Largest ${rise ? "rise" : "fall"} between the two years: ${country}, from ${from} to ${to}.`,
  describeMissing: (year: number, n: number) =>
    `${year}: ${plural(n, "country", "countries")} without a value.`,
  describeChosen: (year: number, items: readonly string[]) => `Chosen, ${year}: ${list(items)}.`,
  describeEmpty: (index: string) => `${index} has no value in the years in view.`,
  options: {
    form: "Form of the map",
    forms: { map: "Map", tiles: "Tiles" },
    second: "Second year, beside it",
    oneYear: "One year",
    and: (year: string) => `and ${year}`,
  },
} as const;
