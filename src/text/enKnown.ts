import { plural } from "./enFormat.ts";

/** Words of figures as they were known on an earlier day. */
export const enKnown = {
  label: "As known on",
  today: "today",
  about: "Takes figures back to what had been published by a day.",
  stop: (day: string, place: number, of: number) => `${day}, ${place} of ${of} days of publication`,
  footer: (day: string, withheld: number) =>
    `As known on ${day}: what the sources held here had published by then${
      withheld === 0
        ? ""
        : `; ${plural(withheld, "count or place", "counts and places")} published later left out of all figures`
    }. A source without a date of publication counts up to that day; laws, events, cases, tariffs and rates are not rewound.`,
  ghost: (country: string, year: number, value: string, day: string) =>
    `${country}, ${year}: ${value}, published by ${day}: not yet known`,
  ghostLegend: "published later, not yet known",
  reset: "Show what is known today",
} as const;
