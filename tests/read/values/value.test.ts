import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decimal, Thousands, ValueRules } from "../../../src/read/plan.ts";
import { valueOf } from "../../../src/read/values/value.ts";

const point: ValueRules = { decimal: ".", thousands: "", missing: [], dayFirst: null };
const pointGrouped: ValueRules = { ...point, thousands: "," };
const comma: ValueRules = { ...point, decimal: ",", thousands: "" };
const commaGrouped: ValueRules = { ...comma, thousands: "." };

/** A number as one says it: "-3", "<5", "131 *", "45 %"; or why there is none. */
function said(raw: string, rules: ValueRules = point): string {
  const value = valueOf(raw, rules);
  if (value.kind === "missing") return "missing";
  if (value.kind === "fault") return value.why;
  const bound = value.qualifier === "*" ? "" : value.qualifier;
  const note = value.qualifier === "*" ? " *" : "";
  return `${bound}${value.value}${value.unit === "" ? "" : ` ${value.unit}`}${note}`;
}

const numbers: readonly (readonly [raw: string, said: string, rules?: ValueRules])[] = [
  ["45", "45"],
  ["  45\t", "45"],
  ["002", "2"],
  ["106.0", "106"],
  [".67", "0.67"],
  [",67", "0.67", comma],
  ["5.", "5"],
  ["5,", "5", comma],
  ["1 234,5", "1234.5", comma],
  ["1\u00a0234,5", "1234.5", comma],
  ["1\u202f234,5", "1234.5", comma],
  ["1\u2009234\u2007567", "1234567"],
  ["1'234.5", "1234.5"],
  ["1’234", "1234"],
  ["1.234,5", "1234.5", comma],
  ["1.234,5", "1234.5", commaGrouped],
  ["1,234.5", "1234.5"],
  ["1,234", "1234", pointGrouped],
  ["1,234", "1.234", comma],
  ["1.234", "1234", commaGrouped],
  ["1.234", "1.234", point],
  ["0,123", "0.123", comma],
  ["1,234,567", "1234567"],
  ["1.234.567", "1234567", comma],
  ["1,23,456", "123456"],
  ["12,34,56,789.5", "123456789.5"],
  ["1e5", "100000"],
  ["1E+05", "100000"],
  ["1,5E3", "1500", comma],
  ["8.37e-05", "0.0000837"],
  ["1e308", "1e+308"],
  ["-3", "-3"],
  ["−3", "-3"],
  ["–3", "-3"],
  ["﹣3", "-3"],
  ["－3", "-3"],
  ["\u200e-3", "-3"],
  ["- 3", "-3"],
  ["+3", "3"],
  ["-0", "0"],
  ["45 %", "45 %"],
  ["45,5%", "45.5 %", comma],
  ["%45", "45 %"],
  ["5‰", "5 ‰"],
  ["$1,234.50", "1234.5 $"],
  ["-$5", "-5 $"],
  ["$-5", "-5 $"],
  ["($5.50)", "-5.5 $"],
  ["€ 7", "7 €"],
  ["1 234 тг", "1234 тг"],
  ["99 100 тенге", "99100 тенге"],
  ["50 МРП", "50 МРП"],
  ["USD 12", "12 USD"],
  ["١٢٣", "123"],
  ["١٬٢٣٤٫٥", "1234.5"],
  ["۱۲٫۵", "12.5", comma],
  ["１２．５", "12.5"],
  ['"45"', "45"],
  ['="002"', "2"],
  ["'45", "45"],
  ["\ufeff45", "45"],
];

describe("numbers as publishers write them", () => {
  for (const [raw, expected, rules] of numbers) {
    test(`${raw} is ${expected}`, () => {
      expect(said(raw, rules)).toBe(expected);
    });
  }
});

const qualified: readonly (readonly [raw: string, said: string])[] = [
  ["<5", "<5"],
  ["< 5%", "<5 %"],
  [">100", ">100"],
  ["≤5", "<=5"],
  ["<=5", "<=5"],
  ["≥ 5", ">=5"],
  ["131+", ">=131"],
  ["at least 131", ">=131"],
  ["не менее 168", ">=168"],
  ["более 100", ">100"],
  ["менее 5", "<5"],
  ["c. 131", "~131"],
  ["ca. 131", "~131"],
  ["ca 131", "~131"],
  ["~131", "~131"],
  ["≈ 131", "~131"],
  ["около 131", "~131"],
  ["шамамен 131", "~131"],
  ["approx. 131", "~131"],
  ["131 (e)", "~131"],
  ["131 e", "~131"],
  ["131*", "131 *"],
  ["131**", "131 *"],
  ["*131", "131 *"],
  ["131†", "131 *"],
  ["131 [1]", "131 *"],
  ["131[a]", "131 *"],
  ["131ᵃ", "131 *"],
  ["131²", "131 *"],
  ["131 p", "131 *"],
  ["12.3 b", "12.3 *"],
  ["12.3 bd", "12.3 *"],
  ["12.3(b)", "12.3 *"],
  ["39=", "39 *"],
  ["<5*", "<5"],
];

describe("qualifiers and footnotes are kept", () => {
  test.each(qualified)("%s is %s", (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });
});

const nothing =
  "|  |\u00a0|..|...|…|-|--|—|–|−|NA|na|N/A|n/a|<NA>|NaN|nan|null|NULL|none|nil|н/д|Н/Д|н.д.|нет данных|жоқ|Жоқ|" +
  '#N/A|#Н/Д|:|: |:c|: c|\\N|="N/A"|"NA"';

describe("words and marks for no value", () => {
  test.each(nothing.split("|"))("'%s' is missing", (raw) => {
    expect(said(raw)).toBe("missing");
  });

  test("doubtful marks are missing only where the rules name them", () => {
    for (const raw of ["x", "?", ".", "*", "-999", "-99.0"]) {
      expect(said(raw, { ...point, missing: [raw] })).toBe("missing");
    }
    for (const raw of ["x", "?", ".", "*"]) expect(said(raw)).toBe("not-a-number");
  });

  test("a code such as -999 is a number until the rules say otherwise", () => {
    expect(said("-999")).toBe("-999");
  });
});

const texts =
  "#DIV/0!|#VALUE!|#REF!|#ДЕЛ/0!|--5|+-5|5-|(5)|(1,234)|1,,2|1 234 56|1 2 3|12 34|1.2.3|1,2,3|12abc|abc|0x1F|1_000|12/5|10-20|10–20|2014-05-01|" +
  "13.09.2025|TRUE|да|=1+1|=CMD()|=5|@SUM(A1)|+A1|1e|e5|1e5e5|1e9999999|12,5|1,2|0 123|1.234.567|1;2|5 km|" +
  "1.2 million|10²|$|%|<|1'23|12\u200b34|١٢/٣|\u202e321|Infinity5|__proto__|<b>5</b>";

describe("what is no number is held back", () => {
  test.each(texts.split("|"))("%s", (raw) => {
    expect(said(raw)).toBe("not-a-number");
  });

  test("a decimal point in a file of decimal commas is no number, unless both marks are decimal", () => {
    expect(said("12.5", comma)).toBe("not-a-number");
    expect(said("12.5", { ...comma, bothDecimal: true })).toBe("12.5");
    expect(said("1.5", commaGrouped)).toBe("not-a-number");
  });

  test("infinity, and what a double cannot hold, are not finite", () => {
    for (const raw of ["Infinity", "-inf", "∞", "1e400", "-1E+999", "1e-400"]) {
      expect(said(raw)).toBe("not-finite");
    }
    expect(said("0e400")).toBe("0");
  });
});

test("a mark that the rules do not settle is ambiguous, and only there", () => {
  const unsettled: ValueRules = { ...point, thousands: ",", unsettled: true };
  for (const raw of ["1,234", "1.234", "-12,345", "<123,456"]) {
    expect(said(raw, unsettled)).toBe("number-ambiguous");
  }
  for (const raw of ["1234", "1 234", "0.123", "1234.567", "12.5"]) {
    expect(said(raw, unsettled)).not.toBe("number-ambiguous");
  }
  expect(said("1,234", point)).toBe("number-ambiguous");
  expect(said("1.234", comma)).toBe("number-ambiguous");
});

test("decimals are the digits written behind the decimal mark", () => {
  const decimals = (raw: string) => {
    const value = valueOf(raw, point);
    return value.kind === "number" ? value.decimals : null;
  };
  expect(["106.0", "5", "5.", ".670", "1,234.50", "1.5e-3", "1.5e3", "12.30 %"].map(decimals)).toEqual([
    1, 0, 0, 3, 2, 4, 0, 2,
  ]);
});

const minuses = ["-", "−", "–", "﹣", "－"];
const groupers: Readonly<Record<Thousands, readonly string[]>> = {
  "": [""],
  ",": [","],
  ".": ["."],
  " ": [" ", "\u00a0", "\u202f", "\u2009"],
  "'": ["'", "’"],
};
const styles = fc
  .record({
    decimal: fc.constantFrom<Decimal>(".", ","),
    thousands: fc.constantFrom<Thousands>("", ",", ".", " ", "'"),
    minus: fc.constantFrom(...minuses),
    zero: fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10),
    grouper: fc.nat({ max: 3 }),
  })
  .filter(({ decimal, thousands }) => decimal !== thousands);

test("any finite number written in any settled style reads back to exactly itself", () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), styles, (number, style) => {
      const { decimal, thousands, minus, zero, grouper } = style;
      const marks = groupers[thousands];
      const group = marks[grouper % marks.length] ?? "";
      const [mantissa = "", exponent] = String(Math.abs(number)).split("e");
      const [whole = "", fraction] = mantissa.split(".");
      const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
      const written =
        (number < 0 ? minus : "") +
        grouped +
        (fraction === undefined ? "" : decimal + fraction) +
        (exponent === undefined ? "" : `e${exponent}`);
      const digits = written.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
      const value = valueOf(exponent === undefined ? digits : written, {
        decimal,
        thousands,
        missing: [],
        dayFirst: null,
      });
      expect(value).toMatchObject({ kind: "number", value: number === 0 ? 0 : number });
    }),
    { numRuns: 2000 },
  );
});

const rulesOfAnyKind = fc.record({
  decimal: fc.constantFrom<Decimal>(".", ","),
  thousands: fc.constantFrom<Thousands>("", ",", ".", " ", "'"),
  missing: fc.constant([]),
  dayFirst: fc.constant(null),
});
const numberLike = fc.string({
  unit: fc.constantFrom(..."0123456789.,'’ -−+eE%$()[]*<>~ab=\"\u00a0\u202e٣".split("")),
});

test("any text gives a number, a missing value or a fault, and a number is finite", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), numberLike), rulesOfAnyKind, (raw, rules) => {
      const value = valueOf(raw, rules);
      expect(value.kind === "number" ? Number.isFinite(value.value) : true).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("two sets of rules read a cell as two numbers only where its mark is open to both", () => {
  fc.assert(
    fc.property(numberLike, rulesOfAnyKind, rulesOfAnyKind, (raw, one, two) => {
      const [first, second] = [valueOf(raw, one), valueOf(raw, two)];
      if (first.kind !== "number" || second.kind !== "number" || first.value === second.value) return;
      expect(valueOf(raw, { ...one, unsettled: true })).toEqual({ kind: "fault", why: "number-ambiguous" });
    }),
    { numRuns: 5000 },
  );
});

test("the longest cells end at once", () => {
  for (const part of ["1", "1,", "1 234", "-", "<", "(", "e", " ", "*", "\u200b1"]) {
    expect(["missing", "not-a-number", "not-finite"]).toContain(said(part.repeat(100_000)));
  }
});
