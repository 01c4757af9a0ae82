import type { ImposedFine } from "../src/dataset/dataset.ts";

/** A fine of 99,100 tenge (50 MCI) for an individual under Article 490 in June 2015, unless told otherwise. */
export function fine(changes: Partial<ImposedFine>): ImposedFine {
  return {
    date: { iso: "2015-06-15", precision: "day" },
    country: "KAZ",
    article: "490",
    offence: "worship meeting",
    subject: "individual",
    amount: 99100,
    currency: "KZT",
    mciMultiple: null,
    sourceId: "s1",
    note: "",
    ...changes,
  };
}
