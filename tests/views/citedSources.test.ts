import fc from "fast-check";
import { expect, test } from "vitest";
import type { Score, ScoreIndex } from "../../src/dataset/dataset.ts";
import { citedSources } from "../../src/views/citedSources.ts";
import { indexOf } from "../fixtures.ts";

const countries = ["KAZ", "UZB", "TJK"];
const years = [2000, 2001, 2002, 2003, 2004, 2005];

/** An index with these sources in a country and year after the other; null where there is no score. */
function indexWith(sources: readonly (string | null)[]): ScoreIndex {
  const index = indexOf({ KAZ: { 2000: 1, 2005: 1 } });
  const at = (country: string, year: number): Score | null => {
    const sourceId = sources[countries.indexOf(country) * years.length + year - 2000] ?? null;
    return sourceId === null ? null : { country, year, value: 1, low: null, high: null, sourceId, note: "" };
  };
  return { ...index, years, countries, at };
}

test("the sources are those met country by country and year by year, in this order", () => {
  const source = fc.constantFrom("s1", "s2", "s3", null);
  const line = fc.oneof(
    fc.array(source, { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom("s2", null), { minLength: 6, maxLength: 6 }),
  );
  const lines = fc.tuple(line, line, line).map((all) => all.flat());
  const range = fc.tuple(fc.integer({ min: 1998, max: 2006 }), fc.integer({ min: 1998, max: 2006 }));
  const asked = fc.shuffledSubarray([...countries, "KGZ"]);
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(asked, range), { maxLength: 4 }), (sources, questions) => {
      const index = indexWith(sources);
      for (const [codes, [first, last]] of questions) {
        const met = codes.flatMap((code) =>
          years.filter((year) => year >= first && year <= last).map((year) => index.at(code, year)?.sourceId),
        );
        const wanted = [...new Set(met.filter((id) => id !== undefined))];
        expect([...citedSources(index, codes, [first, last])]).toEqual(wanted);
      }
    }),
  );
});

test("a country with one source is asked for its scores once, whatever years are looked at", () => {
  let asked = 0;
  const index = indexOf({ KAZ: { 2000: 1, 2001: 2, 2002: 3 } });
  const counted: ScoreIndex = {
    ...index,
    at: (country, year) => {
      asked += 1;
      return index.at(country, year);
    },
  };
  citedSources(counted, ["KAZ"], [2000, 2002]);
  const before = asked;
  for (const first of [2001, 2000, 2002]) citedSources(counted, ["KAZ"], [first, 2002]);
  expect(asked).toBe(before);
});
