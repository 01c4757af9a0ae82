import type { Rates, Tariff } from "../src/dataset/dataset.ts";

/** A fine in MCI for individuals under part 1 of Article 490, in force, unless told otherwise. */
export function tariff(changes: Partial<Tariff>): Tariff {
  return {
    country: "KAZ",
    law: "Code of 2014",
    article: "490",
    part: "1",
    offence: "breach of rules on rites and meetings",
    subject: "individual",
    penaltyKind: "fine",
    amountMin: null,
    amount: null,
    unit: "MCI",
    validFrom: "2015-01-01",
    validTo: null,
    sourceId: "s1",
    note: "",
    ...changes,
  };
}

const old = { validFrom: "2015-01-01", validTo: "2025-01-10" } as const;
const now = { validFrom: "2025-01-10", validTo: null } as const;

/** Article 490 before and after the law of 10 January 2025. */
export const article490: readonly Tariff[] = [
  tariff({ ...old, amount: 50 }),
  tariff({ ...old, subject: "legal_entity", amount: 200 }),
  tariff({ ...old, subject: "legal_entity", penaltyKind: "suspension", amount: 3, unit: "month" }),
  tariff({
    ...old,
    subject: "official",
    amount: 100,
    validFrom: null,
    note: "AMBIGUOUS: undated press item",
  }),
  tariff({ ...old, part: "3", offence: "missionary activity", subject: "foreigner", amount: 100 }),
  tariff({
    ...old,
    part: "3",
    offence: "missionary activity",
    subject: "foreigner",
    penaltyKind: "expulsion",
    unit: "mandatory",
  }),
  tariff({ ...old, part: "7", offence: "leading an association without consent", note: "AMOUNT NOT FOUND" }),
  tariff({ ...now, amount: 25, note: "CONFLICT: another report gives 50 MCI" }),
  tariff({ ...now, penaltyKind: "warning", unit: "alternative" }),
  tariff({ ...now, subject: "legal_entity", amount: 100 }),
  tariff({ ...now, subject: "official", penaltyKind: "excluded", unit: "" }),
  tariff({ ...now, part: "3", offence: "missionary activity", subject: "foreigner", amount: 50 }),
  tariff({
    ...now,
    part: "3",
    offence: "missionary activity",
    subject: "foreigner",
    penaltyKind: "expulsion",
    unit: "not_automatic",
  }),
  tariff({
    ...now,
    part: "7",
    offence: "leading an association without consent",
    penaltyKind: "warning",
    unit: "alternative",
  }),
];

const mci = (year: number, tenge: number) => ({
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
  tenge,
  appliesTo: "all" as const,
  basis: "published",
  sourceId: "s1",
  note: "",
});
const rate = (year: number, value: number) => ({ year, value, basis: "published", sourceId: "s1", note: "" });

/** No MCI for 2018, no dollar or wage rate for 2025. */
export const rates: Rates = {
  mci: [
    mci(2015, 1982),
    mci(2016, 2121),
    mci(2017, 2269),
    mci(2019, 2525),
    mci(2023, 3450),
    mci(2024, 3692),
    mci(2025, 3932),
  ],
  tengePerDollar: [rate(2015, 221.73), rate(2016, 342.16), rate(2023, 456.24), rate(2024, 468.89)],
  monthlyWage: [rate(2015, 126021), rate(2016, 142900), rate(2023, 361993), rate(2024, 401954)],
};
