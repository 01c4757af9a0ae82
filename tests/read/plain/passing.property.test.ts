import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Passing } from "../../../src/read/plain/passing.ts";

/** What is passed of `most` fields one at a time: no field is passed several bytes at a time then. */
function passedSingly(bytes: Uint8Array, dialect: { delimiter: number; quote: number }, most: number) {
  const passing = new Passing(bytes, dialect, Uint8Array.of(0, 1));
  const passed = { why: passing.pass(0, 0), at: passing.at, fields: passing.fields, behind: passing.behind };
  while (passed.why === null && !passed.behind && passed.fields < most) {
    passed.why = passing.pass(passed.at, 0);
    passed.at = passing.at;
    passed.fields += passing.fields;
    passed.behind = passing.behind;
  }
  return passed;
}

test("fields that are passed several bytes at a time are those that are passed one by one", () => {
  const cell = fc.constantFrom(..."|||0.412|1.5|-3|12345678|é|\u0800|\u00ac|x\u0000".split("|"), "a b");
  const quoted = fc.constantFrom('""', '"a,b"', '"said ""no"""', '"two\nlines"', '"12345",6"');
  const odd = fc.constantFrom('12"', '1234",5678"', '"open', "a\rb", "\n", "\r\n", "\\", ";", "\t");
  const piece = fc.oneof(
    { weight: 30, arbitrary: cell },
    { weight: 3, arbitrary: quoted },
    { weight: 1, arbitrary: odd },
  );
  const text = fc.tuple(fc.array(piece, { maxLength: 40 }), fc.constantFrom(",", ";", "\t"));
  let several = 0;
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), fc.boolean(), ([cells, delimiter], most, quotes) => {
      const bytes = new TextEncoder().encode(`?${cells.join(delimiter)}`).subarray(1);
      const dialect = { delimiter: delimiter.charCodeAt(0), quote: quotes ? 34 : -1 };
      const passing = new Passing(
        bytes,
        dialect,
        Uint8Array.from({ length: most + 1 }, (_, i) => +(i === most)),
      );
      const why = passing.pass(0, 0);
      const expected = passedSingly(bytes, dialect, most);
      expect(why).toBe(expected.why);
      if (why !== null) return;
      if (passing.fields > 8) several++;
      const { at, fields, behind } = passing;
      expect({ why, at, fields, behind }).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
  expect(several).toBeGreaterThan(100);
});
