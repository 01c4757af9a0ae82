import { expect, test } from "vitest";
import type { MciRate, Rates } from "../../src/dataset/dataset.ts";
import { convert, mciFor } from "../../src/views/rates.ts";

const mci = (
  validFrom: string,
  validTo: string | null,
  tenge: number,
  appliesTo: MciRate["appliesTo"] = "all",
): MciRate => ({
  validFrom,
  validTo,
  tenge,
  appliesTo,
  basis: "published",
  sourceId: `mci-${tenge}`,
  note: "",
});

const year = (year: number, value: number, basis = "published") => ({
  year,
  value,
  basis,
  sourceId: `rate-${value}`,
  note: "",
});

const rates: Rates = {
  mci: [
    mci("2008-01-01", null, 1168),
    mci("2015-01-01", "2015-12-31", 1982),
    mci("2022-01-01", "2022-12-31", 3063, "fines_and_taxes"),
    mci("2022-04-01", "2022-12-31", 3180, "benefits"),
    mci("2024-01-01", "2024-12-31", 3692),
    mci("2025-01-01", "2025-12-31", 3932),
  ],
  tengePerDollar: [year(2015, 221.73), year(2024, 468.89)],
  monthlyWage: [year(2015, 125904, "derived"), year(2015, 126021), year(2024, 401954, "derived")],
};

const shown = (date: string, unit: "tenge" | "dollars" | "wages", decimals: number) => {
  const converted = convert(50, date, unit, rates);
  return "missing" in converted ? converted : converted.value.toFixed(decimals);
};

test("50 MCI in 2015 are 99,100 tenge, 447 dollars and 0.79 months of the average wage", () => {
  expect(shown("2015-01-01", "tenge", 0)).toBe("99100");
  expect(shown("2015-06-30", "dollars", 0)).toBe("447");
  expect(shown("2015-12-31", "wages", 2)).toBe("0.79");
});

test("50 MCI in 2024 are 184,600 tenge, 394 dollars and 0.46 months of the average wage", () => {
  expect(shown("2024-03-01", "tenge", 0)).toBe("184600");
  expect(shown("2024-03-01", "dollars", 0)).toBe("394");
  expect(shown("2024-03-01", "wages", 2)).toBe("0.46");
});

test("the derived wage of 2015 gives the same 0.79, but the published one is used", () => {
  const converted = convert(50, "2015-01-01", "wages", rates);
  expect((99100 / 125904).toFixed(2)).toBe("0.79");
  expect("missing" in converted ? null : converted.rate?.value).toBe(126021);
});

test("a year without a rate gives no rate, never an old one", () => {
  expect(convert(50, "2025-01-10", "dollars", rates)).toEqual({
    missing: "no-rate",
    of: "dollars",
    year: 2025,
  });
  expect(convert(50, "2025-01-10", "wages", rates)).toEqual({ missing: "no-rate", of: "wages", year: 2025 });
  expect(convert(50, "2026-01-01", "tenge", rates)).toEqual({ missing: "no-rate", of: "tenge", year: 2026 });
});

test("fines of 2022 stay at the MCI for fines when benefits rise", () => {
  expect(mciFor("2022-07-01", rates)?.tenge).toBe(3063);
});

test("an MCI whose end was not found holds no longer than its own year", () => {
  expect(mciFor("2008-12-31", rates)?.tenge).toBe(1168);
  expect(mciFor("2009-01-01", rates)).toBeNull();
  expect(mciFor("2007-12-31", rates)).toBeNull();
});

test("a converted amount names the sources of its rates", () => {
  const converted = convert(50, "2024-01-01", "dollars", rates);
  expect("missing" in converted ? [] : converted.sourceIds).toEqual(["mci-3692", "rate-468.89"]);
});

test("MCI stay as they are, whatever the rates", () => {
  expect(convert(50, "1999-01-01", "MCI", rates)).toMatchObject({ value: 50 });
});
