import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ValueRules } from "../../../src/read/plan.ts";
import { valueOf } from "../../../src/read/values/value.ts";
import { valueRulesOf } from "../../../src/read/values/valueRules.ts";

/** The marks that one column shows: "decimal thousands", with "?" where it is asked. */
function marks(cells: string, delimiter = ","): string {
  const { rules, questions } = valueRulesOf([cells.split("|")], { delimiter });
  const asked = questions.some(({ question }) => question === "thousands-or-decimal");
  expect(rules.unsettled === true).toBe(asked);
  return `${rules.decimal}${rules.thousands}${rules.bothDecimal ? " both" : ""}${asked ? "?" : ""}`;
}

describe("one cell that can be read in one way only settles the marks of the file", () => {
  test.each([
    ["12,5|3", ","],
    ["12.5|3", "."],
    ["0,123", ","],
    ["-0,123|1,234", ","],
    ["1234,567|1,234", ","],
    ["12.5|1,234", ".,"],
    ["12,5|1.234", ",."],
    ["1,234,567|1,234", ".,"],
    ["1.234.567|1.234", ",."],
    ["1,234.5", ".,"],
    ["1.234,5", ",."],
    ["1 234,5", ", "],
    ["1\u00a0234.5|7", ". "],
    ["1'234.5", ".'"],
    ["1,23,456|7", ".,"],
    ["<12,5|7", ","],
    [".67|1.234", "."],
  ])("%s", (cells, expected) => {
    expect(marks(cells)).toBe(expected);
  });
});

describe("what nothing settles is asked, with a guess", () => {
  test.each([
    ["1,234|5", ",", ".,?"],
    ["1,234|5", ";", ",?"],
    ["1,234|2,345", "\t", ",?"],
    ["1.234|5", ";", ",.?"],
    ["1.234|2.345", ",", ".?"],
    ["1,234|5400", ";", ",?"],
    ["1 234|1,234", ";", ", ?"],
  ])("%s between '%s'", (cells, delimiter, expected) => {
    expect(marks(cells, delimiter)).toBe(expected);
  });

  test("the question names the mark, an example and how many distinct cells hang on it", () => {
    expect(valueRulesOf([["1,234", "5", "12,345"]], { delimiter: "," }).questions).toEqual([
      { question: "thousands-or-decimal", mark: ",", example: "1,234", values: 2 },
    ]);
  });

  test("a proof in one column settles another", () => {
    expect(valueRulesOf([["1,234"], ["0.5"]], { delimiter: "," })).toMatchObject({
      rules: { decimal: ".", thousands: ",", missing: [], dayFirst: null },
      questions: [],
    });
  });
});

test("a file without marks takes the decimal mark that its delimiter goes with", () => {
  expect(marks("1|2", ",")).toBe(".");
  expect(marks("1|2", ";")).toBe(",");
});

describe("a file with both decimal marks", () => {
  test("takes that of more cells; a stray other one is held back", () => {
    const cells = Array.from({ length: 30 }, (_, at) => `${at}.5`);
    expect(marks([...cells, "12,5"].join("|"))).toBe(".");
  });

  test("reads both where each is many and no cell hangs on it", () => {
    expect(marks("1,5|2,5|3,5|1.5|2.5")).toBe(", both");
    expect(
      valueRulesOf(
        [
          ["1.5", "2.5", "0.25"],
          ["1,5", "2,5"],
        ],
        { delimiter: ";" },
      ).rules,
    ).toMatchObject({
      decimal: ".",
      bothDecimal: true,
    });
  });

  test("asks where a cell hangs on it", () => {
    expect(marks("1,5|2,5|3,5|1.5|2.5|1.234")).toBe(",.?");
  });

  test("asks about thousands that fit nowhere in their column, and not where another column has thousands", () => {
    const asked = (...columns: readonly (readonly string[])[]) =>
      valueRulesOf(columns, { delimiter: ";" }).questions.map(({ example }) => example);
    const index = ["7.986", "0.054", "7,484", "5.1"];
    expect(asked(index)).toEqual(["7,484"]);
    expect(asked([...index, "950.5"])).toEqual([]);
    expect(asked(index, ["1,234", "5,678"])).toEqual([]);
    expect(asked(index, ["1,234,567"])).toEqual([]);
  });

  test("one typing error among hundreds does not make the rest a question", () => {
    const cells = Array.from({ length: 300 }, (_, at) => `${at}.5`);
    expect(marks([...cells, "12,5", "1,234"].join("|"))).toBe(".,");
  });
});

test("columns of text, codes with letters and months have no say", () => {
  const columns = [
    ["see 1,5", "text", "more", "and more", "to the end", "12,5"],
    ["09.2014", "10.2014"],
  ];
  expect(valueRulesOf(columns, { delimiter: "\t" }).rules.decimal).toBe(".");
});

test("missing words are those that occur in columns of numbers, as written", () => {
  const columns = [
    ["1", "2", " н/д ", "—", "x", "", "..", "abc"],
    ["Namibia", "NA", "Kenya"],
    ["?", "x"],
  ];
  expect(valueRulesOf(columns, { delimiter: "," }).rules.missing).toEqual(["н/д", "—", "x", ".."]);
});

describe("day and month", () => {
  const order = (...cells: string[]) => {
    const { rules, questions } = valueRulesOf([cells], { delimiter: "," });
    return { dayFirst: rules.dayFirst, questions };
  };

  test("a number over twelve settles it for the file", () => {
    expect(order("03/04/2025", "13/04/2025")).toEqual({ dayFirst: true, questions: [] });
    expect(order("3/4/25", "4/13/25")).toEqual({ dayFirst: false, questions: [] });
    expect(order("03-04-2025 10:15", "28-04-2025 11:00")).toEqual({ dayFirst: true, questions: [] });
  });

  test("the second date of a range counts", () => {
    expect(order("01/02/2014 - 28/02/2014", "01/03/2014 - 12/03/2014")).toEqual({
      dayFirst: true,
      questions: [],
    });
  });

  test("dates with dots are day first", () => {
    expect(order("03.04.2025", "05.04.2025")).toEqual({ dayFirst: true, questions: [] });
  });

  test("what nothing settles is asked, also where the file contradicts itself", () => {
    const asked = { question: "day-or-month", example: "03/04/2025", values: 1 };
    expect(order("03/04/2025", "05/05/2025")).toEqual({ dayFirst: null, questions: [asked] });
    expect(order("03/04/2025", "13/04/2025", "04/13/2025")).toEqual({ dayFirst: null, questions: [asked] });
  });

  test("a file without such dates has no order", () => {
    expect(order("2014-05-01", "2014", "1/2")).toEqual({ dayFirst: null, questions: [] });
    expect(order("text", "more", "01/02/2025")).toEqual({ dayFirst: null, questions: [] });
  });
});

test("held rules stay, with the questions that they leave open", () => {
  const held = { decimal: ".", thousands: "", missing: [], dayFirst: null } as const;
  const asked = (columns: string[][], rules: ValueRules) => {
    const found = valueRulesOf(columns, { delimiter: ";" }, rules);
    expect(found.rules).toBe(rules);
    return found.questions.map(({ example, values }) => [example, values]);
  };
  const columns = [["1,234", "1.234", "1.235"], ["03/04/2025"]];
  expect(asked(columns, held)).toEqual([
    ["1,234", 1],
    ["03/04/2025", 1],
  ]);
  expect(asked(columns, { ...held, thousands: ",", dayFirst: true })).toEqual([]);
  expect(asked([["1,234", "1.234"]], { ...held, thousands: ",", unsettled: true })).toEqual([["1,234", 2]]);
});

const cells = fc.array(
  fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."0123456789.,' -/e%".split("")) }),
    fc.constantFrom("1,234", "1.234", "12,5", "12.5", "1,234,567", "NA", "x", "__proto__"),
  ),
  { maxLength: 8 },
);

test("no cells throw", () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 4 }), fc.constantFrom(",", ";", "\t"), (columns, delimiter) => {
      const { rules } = valueRulesOf(columns, { delimiter });
      for (const raw of columns.flat()) valueOf(raw, rules);
    }),
    { numRuns: 1000 },
  );
});

test("a cell of the file is ambiguous only where the file's question stands", () => {
  const numerals = fc.array(
    fc.constantFrom("1,234", "1.234", "12,5", "12.5", "1,234,567", "1 234", "0.5", "7"),
  );
  fc.assert(
    fc.property(numerals, fc.constantFrom(",", ";"), (column, delimiter) => {
      const { rules, questions } = valueRulesOf([column], { delimiter });
      const open = column.map((raw) => valueOf(raw, rules)).filter((value) => value.kind === "fault");
      const ambiguous = open.some((value) => value.why === "number-ambiguous");
      expect(ambiguous).toBe(questions.length > 0);
    }),
    { numRuns: 2000 },
  );
});
