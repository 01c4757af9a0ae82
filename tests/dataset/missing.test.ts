import { expect, test } from "vitest";
import { missingReason } from "../../src/dataset/missing.ts";
import { indexOf } from "../fixtures.ts";

const biennial = indexOf({ KAZ: { 1996: 1, 1998: 1 }, XKX: { 1998: 1 } }, { years: [1996, 1998] });

test("a year without a survey is that for every country, also for one that did not exist yet", () => {
  expect(missingReason(biennial, "KAZ", 1997)).toBe("no-survey");
  expect(missingReason(biennial, "XKX", 1997)).toBe("no-survey");
});

test("a surveyed year before the state is that", () => {
  expect(missingReason(biennial, "XKX", 1996)).toBe("not-state");
  expect(missingReason(indexOf({ RUS: { 1990: 1 } }), "KAZ", 1990)).toBe("not-state");
});

test("outside the years held, and a country not held at all, are told apart from not assessed", () => {
  expect(missingReason(biennial, "KAZ", 2010)).toBe("not-covered");
  expect(missingReason(biennial, "UZB", 1998)).toBe("not-held");
  expect(missingReason(indexOf({ KAZ: { 1996: 1 }, UZB: { 1998: 1 } }), "KAZ", 1998)).toBe("not-assessed");
});
