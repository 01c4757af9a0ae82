import fc from "fast-check";
import { expect, test } from "vitest";
import {
  defaultTemplate,
  nameOf,
  placeholders,
  templateFault,
  templateFaultWords,
  uniqueNames,
  type NameParts,
} from "../../../src/export/batch/template.ts";
import { en } from "../../../src/text/en.ts";
import { hostile } from "../data/figures.ts";

const parts: NameParts = {
  kind: "trend",
  index: "ras3_nxx",
  country: "KAZ-UZB",
  years: "1990-2014",
  lang: "en",
  group: "central-asia",
  edition: "",
  n: "07",
};

test("a name is the template with its places filled", () => {
  expect(nameOf(defaultTemplate, parts)).toBe("trend_ras3-nxx_kaz-uzb_1990-2014_en");
  expect(nameOf("{n} {kind} of {group}", parts)).toBe("07-trend-of-central-asia");
});

test("what a figure does not have leaves no gap", () => {
  expect(nameOf("{kind}_{edition}_{lang}", parts)).toBe("trend_en");
  expect(nameOf("{edition}", parts)).toBe("figure");
});

test("Cyrillic is written in Latin letters", () => {
  expect(nameOf("{group}-{lang}", { ...parts, group: "Орталық Азия" })).toBe("ortalyq-aziya-en");
});

test("a template with a fault is told in words", () => {
  const told = (template: string) => {
    const fault = templateFault(template);
    return fault === null ? null : templateFaultWords(fault, en);
  };
  expect(told("{kind}_{country}")).toBe(null);
  expect(told("{colour}")).toBe(
    "{colour} is not known. Known are: {kind}, {index}, {country}, {years}, {lang}, {group}, {edition}, {n}.",
  );
  expect(told("{constructor}")).toMatch(/^\{constructor\} is not known/);
  expect(told("{}")).toMatch(/^\{\} is not known/);
  expect(told("{kind")).toMatch(/not closed/);
  expect(told("kind}")).toMatch(/not closed/);
  expect(told("  ")).toMatch(/empty/);
  expect(told("x".repeat(201))).toMatch(/longer than 200 characters/);
  expect(() => nameOf("{colour}", parts)).toThrow("unusable template: unknown colour");
});

test("equal names are numbered, and none takes the name of another or of a device", () => {
  expect(uniqueNames(["a", "a", "a-2", "a", "b"])).toEqual(["a", "a-2", "a-2-2", "a-3", "b"]);
  expect(uniqueNames(["con", "index"], ["index"])).toEqual(["con-2", "index-2"]);
});

const word = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...hostile));
const anyParts = fc.record(
  Object.fromEntries(placeholders.map((name) => [name, word])) as Record<keyof NameParts, typeof word>,
);
const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom(...placeholders.map((name) => `{${name}}`)),
      fc.string({ unit: "binary", maxLength: 10 }),
    ),
  )
  .map((pieces) => pieces.join(""))
  .filter((template) => templateFault(template) === null);

test("any template and any words give names that are safe on all systems and stand once", () => {
  fc.assert(
    fc.property(anyTemplate, fc.array(anyParts, { minLength: 1, maxLength: 8 }), (template, all) => {
      const names = uniqueNames(all.map((one) => nameOf(template, one)));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
        expect(name.length).toBeLessThanOrEqual(110);
      }
    }),
  );
});
