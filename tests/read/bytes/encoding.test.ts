import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decoded } from "../../../src/read/bytes/encoding.ts";
import { kazakhLetters, kz1048Text } from "../../../src/read/bytes/kz1048.ts";
import { type Encoding, encodings } from "../../../src/read/plan.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text in a one-byte encoding, by turning its decoder round. */
function inBytes(text: string, encoding: Encoding): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) letters.set(decoded(Uint8Array.of(byte), encoding).text, byte);
  return Uint8Array.from([...text], (letter) => letters.get(letter) ?? 0x3f);
}

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
}

const table = (cell: string): string => `country,year,value\n${cell},2014,3\n`;

test.each([
  ["Côte d'Ivoire", "windows-1252"],
  ["Côte d’Ivoire", "windows-1252"],
  ["CÔTE D'IVOIRE", "windows-1252"],
  ["São Tomé", "windows-1252"],
  ["Curaçao", "windows-1252"],
  ["Türkiye", "windows-1252"],
  ["Åland Islands", "windows-1252"],
  ["Kosovo¹", "windows-1252"],
  ["1\u00a0234", "windows-1252"],
  ["“quoted” – €", "windows-1252"],
  ["Казахстан", "windows-1251"],
  ["КАЗАХСТАН", "windows-1251"],
  ["дело № 5", "windows-1251"],
  ["МРП", "windows-1251"],
  ["г.", "windows-1251"],
  ["Україна", "windows-1251"],
  ["Македонија", "windows-1251"],
  ["Қазақстан", "kz-1048"],
  ["Өзбекстан", "kz-1048"],
  ["Түрікменстан", "kz-1048"],
  ["айыппұл", "kz-1048"],
  ["Казахстан", "koi8-r"],
  ["КАЗАХСТАН", "koi8-r"],
  ["МРП", "koi8-r"],
  ["Казахстан", "ibm866"],
  ["КАЗАХСТАН", "ibm866"],
  ["штраф", "ibm866"],
] as const)("a single cell %s is enough to tell %s", (cell, encoding) => {
  const found = decoded(inBytes(table(cell), encoding));
  expect([found.encoding, found.text, found.replaced]).toEqual([encoding, table(cell), 0]);
});

test("plain ASCII is UTF-8 and nothing else is worth a look", () => {
  expect(decoded(utf8("a,b\n1,2\n"))).toEqual({
    text: "a,b\n1,2\n",
    encoding: "utf-8",
    replaced: 0,
    others: [],
  });
});

test.each([
  ["utf-8", [0xef, 0xbb, 0xbf], utf8("é,ж")],
  ["utf-16le", [0xff, 0xfe], utf16("é,ж", true)],
  ["utf-16be", [0xfe, 0xff], utf16("é,ж", false)],
] as const)(
  "a byte order mark of %s says so and is left out, also when the encoding is given",
  (encoding, mark, body) => {
    const bytes = Uint8Array.from([...mark, ...body]);
    expect(decoded(bytes)).toMatchObject({ text: "é,ж", encoding });
    expect(decoded(bytes, encoding)).toMatchObject({ text: "é,ж", encoding });
  },
);

test("a mark is left out in every encoding that is asked for", () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]);
  for (const encoding of encodings.filter((name) => !name.startsWith("utf-16"))) {
    expect(decoded(bytes, encoding).text).toBe("a");
  }
});

test.each([true, false])("UTF-16 without a mark is known by its zeros, little end first: %s", (little) => {
  for (const text of ["country,year,value\nPeru,2014,3\n", "Казахстан;2014;3\r\nРоссия;2015;4\r\n"]) {
    const found = decoded(utf16(text, little));
    expect(found).toMatchObject({
      text,
      encoding: little ? "utf-16le" : "utf-16be",
      replaced: 0,
      others: [],
    });
  }
});

test("UTF-8 with a broken byte stays UTF-8 and counts it", () => {
  const rows = "Côte d'Ivoire,1\nCuraçao,2\n".repeat(9);
  const latin = Uint8Array.from([...utf8(rows), 0xe9, 0x0a]);
  expect(decoded(latin)).toMatchObject({ text: `${rows}\ufffd\n`, encoding: "utf-8", replaced: 1 });
  const cut = utf8(`${rows}São`).subarray(0, -2);
  expect(decoded(cut)).toMatchObject({ text: `${rows}S\ufffd`, encoding: "utf-8", replaced: 1 });
});

test("U+FFFD that the file itself holds is no damage of this reading", () => {
  expect(decoded(utf8("é\ufffd"))).toMatchObject({ encoding: "utf-8", replaced: 0 });
  expect(decoded(Uint8Array.from([...utf8("éèê\ufffd"), 0xff]))).toMatchObject({ replaced: 1 });
  expect(decoded(utf16("\ufffda", true), "utf-16le")).toMatchObject({ replaced: 0 });
});

test("two capitals that look like UTF-8 by chance do not make a file UTF-8", () => {
  expect(decoded(inBytes(table("ЛІВІЯ"), "windows-1251")).text).toBe(table("ЛІВІЯ"));
});

test("a byte that means nothing in the encoding asked for is counted", () => {
  expect(decoded(Uint8Array.of(0x61, 0x98), "windows-1251")).toMatchObject({ text: "a\ufffd", replaced: 1 });
  expect(decoded(Uint8Array.of(0x61, 0x81), "windows-1252")).toMatchObject({ text: "a\ufffd", replaced: 1 });
});

test("the other encodings come best first, each with the lines in which it shows", () => {
  const { others } = decoded(inBytes(`a,b\n${table("Қазақстан")}Ресей,2015,4\n`, "kz-1048"));
  expect(others[0]).toEqual({ encoding: "windows-1251", preview: ["Ќазаќстан,2014,3", "Ресей,2015,4"] });
  expect(others.map(({ encoding }) => encoding)).not.toContain("kz-1048");
  expect(others.every(({ preview }) => preview.length <= 3)).toBe(true);
});

test("an encoding that gives the same text is not offered", () => {
  const { others } = decoded(inBytes(table("Казахстан"), "windows-1251"));
  expect(others.map(({ encoding }) => encoding)).not.toContain("kz-1048");
});

test("after a wrong choice the right encoding is offered first", () => {
  const { encoding, others } = decoded(inBytes(table("Казахстан"), "windows-1251"), "koi8-r");
  expect([encoding, others[0]?.encoding]).toEqual(["koi8-r", "windows-1251"]);
});

test("KZ-1048 is windows-1251 with the sixteen letters of its standard", () => {
  const upper = Uint8Array.from({ length: 64 }, (_, i) => 0x80 + i);
  expect(kz1048Text(upper).replace("\u0098", "?")).toBe(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—?™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү",
  );
  expect(kazakhLetters.size).toBe(16);
});

test("a long file is read to its last cell", () => {
  const rows = "Peru,2014,3\n".repeat(20_000);
  const bytes = Uint8Array.from([...utf8(rows), ...inBytes("Казахстан,2014,3\n", "ibm866")]);
  expect(decoded(bytes)).toMatchObject({ text: `${rows}Казахстан,2014,3\n`, encoding: "ibm866" });
});

test("any bytes in any encoding give a text, and never throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.option(fc.constantFrom(...encodings), { nil: undefined }),
      (bytes, encoding) => {
        const found = decoded(bytes, encoding);
        expect(found.replaced).toBeGreaterThanOrEqual(0);
        expect(found.others.map((other) => other.encoding)).not.toContain(found.encoding);
      },
    ),
  );
});

test("any text written as UTF-8 is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      // A zero is a letter of UTF-16 here, and a mark at the start is no letter.
      fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
      expect(decoded(utf8(text))).toMatchObject({ text, encoding: "utf-8", replaced: 0 });
    }),
  );
});
