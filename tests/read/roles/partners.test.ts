import { expect, test } from "vitest";
import { barePartOf, partnerKey, partnerOf } from "../../../src/read/roles/partners.ts";

test.each([
  ["v2x_polyarchy_codelow", "low", "v2x_polyarchy"],
  ["v2x_polyarchy_codehigh", "high", "v2x_polyarchy"],
  ["v2x_polyarchy_sd", "sd", "v2x_polyarchy"],
  ["gri_lower", "low", "gri"],
  ["gri_upper", "high", "gri"],
  ["Score (lower bound)", "low", "Score"],
  [
    "Control of Corruption: Percentile Rank, Lower Bound of 90% Confidence Interval [CC.PER.RNK.LOWER]",
    "low",
    "Control of Corruption: Percentile Rank [CC.PER.RNK]",
  ],
  ["Control of Corruption: Standard Error [CC.STD.ERR]", "sd", "Control of Corruption: Estimate [CC.EST]"],
  ["Share (Annotations)", "note", "Share"],
  ["Share (Original Year)", "note", "Share"],
  ["FactValueNumericLow", "low", "FactValueNumeric"],
])("%s is the %s of %s", (header, part, of) => {
  const partner = partnerOf(header);
  expect(partner?.part).toBe(part);
  expect(partner?.of).toContain(partnerKey(of));
});

test("a header that is nothing but a part belongs to the one value of the table", () => {
  expect(["low", "Upper bound", "SE", "value"].map(barePartOf)).toEqual(["low", "high", "sd", null]);
});
