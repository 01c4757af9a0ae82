import * as fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf, yearSpansIn } from "../../src/time/period.ts";

const any = { dayFirst: null };
/** Year, first day, last day, label, what it is made of, and "?" where another reading is as good. */
function told(raw: string, rules: Parameters<typeof periodOf>[1] = any): string | null {
  const period = periodOf(raw, rules);
  if (period === null) return null;
  const { year, start, end, label, exact, ambiguous } = period;
  return `${year} ${start} ${end} ${label} ${exact}${ambiguous === true ? " ?" : ""}`;
}

test.each([
  "2014",
  " 2014 ",
  "2014.0",
  "2014,00",
  "YR2014",
  "X2014",
  "2014 [YR2014]",
  "X2014..YR2014.",
  "2014 г.",
  "2014 год",
  "2014 жыл",
  "за 2014 год",
  "\u200e2014\u200e",
])("%s is a whole year and is called by it", (raw) => {
  expect(told(raw)).toBe("2014 2014-01-01 2014-12-31 2014 year");
});

test("a fiscal year keeps its name", () => {
  expect(told("FY2013")).toBe("2013 2013-01-01 2013-12-31 FY2013 year");
  expect(told("FY13")).toBe("2013 2013-01-01 2013-12-31 FY13 year");
  expect(told("FY 2013/14")).toBe("2014 2013-01-01 2014-12-31 FY 2013/14 year");
});

test.each(["2013/14", "2013-14", "2013–2014", "2013/2014", "2013-2014", "2013 – 14"])(
  "%s is two whole years, of which the later counts",
  (raw) => {
    expect(told(raw)).toBe(`2014 2013-01-01 2014-12-31 ${raw} year`);
  },
);

test.each([
  ["1999-00", 1999, 2000],
  ["1999/2000", 1999, 2000],
  ["1990-95", 1990, 1995],
  ["2013-2014 гг.", 2013, 2014],
])("%s is from %d to %d", (raw, first, last) => {
  expect(told(raw)).toBe(`${last} ${first}-01-01 ${last}-12-31 ${raw} year`);
});

test.each([
  ["Oct 2013-Sep 2014", 2014, "2013-10-01", "2014-09-30"],
  ["July 2013-June 2014", 2014, "2013-07-01", "2014-06-30"],
  ["Jan.1981-Aug. 1982", 1981, "1981-01-01", "1982-08-31"],
  ["Nov.1983-Nov.1984", 1984, "1983-11-01", "1984-11-30"],
  ["Nov.1988-Dec.1989", 1989, "1988-11-01", "1989-12-31"],
  ["Jan.-Feb. 1973", 1973, "1973-01-01", "1973-02-28"],
  ["Jan.-Feb. 1976", 1976, "1976-01-01", "1976-02-29"],
  ["Jan 2000 to Dec 2000", 2000, "2000-01-01", "2000-12-31"],
  ["с января 2013 по март 2014", 2013, "2013-01-01", "2014-03-31"],
  ["июль 2013 – июнь 2014", 2014, "2013-07-01", "2014-06-30"],
  ["07/2013 - 06/2014", 2014, "2013-07-01", "2014-06-30"],
  ["July 2010-June 2014", 2013, "2010-07-01", "2014-06-30"],
])("%s counts to %d, which holds most of its months", (raw, year, start, end) => {
  expect(told(raw)).toBe(`${year} ${start} ${end} ${raw} months`);
});

test.each([
  "2014-06",
  "2014/06",
  "2014M06",
  "2014M6",
  "06/2014",
  "6/2014",
  "June 2014",
  "2014 Jun",
  "Jun-2014",
  "июнь 2014 г.",
  "маусым 2014",
  "2014 жылғы маусым",
])("%s is June 2014", (raw) => {
  expect(told(raw)).toBe(`2014 2014-06-01 2014-06-30 ${raw} months`);
});

test.each([
  ["2014Q2", "2014-04-01", "2014-06-30"],
  ["Q2 2014", "2014-04-01", "2014-06-30"],
  ["2014-Q4", "2014-10-01", "2014-12-31"],
  ["II квартал 2014 г.", "2014-04-01", "2014-06-30"],
  ["2014 жылғы 1 тоқсан", "2014-01-01", "2014-03-31"],
  ["H1 2014", "2014-01-01", "2014-06-30"],
])("%s is a part of 2014", (raw, start, end) => {
  expect(told(raw)).toBe(`2014 ${start} ${end} ${raw} months`);
});

test.each([
  "2014-06-30",
  "2014-06-30T00:00:00Z",
  "2014-06-30 23:59:59.999+05:00",
  "2014/6/30",
  "30.06.2014",
  "30.6.2014 00:00",
  "30/06/2014",
  "06/30/2014",
  "30-06-2014",
  "30 June 2014",
  "June 30, 2014",
  "30-Jun-14",
  "30 июня 2014 г.",
  "30 маусым 2014 ж.",
  "2014 жылғы 30 маусым",
])("%s is one day, whatever the order of days and months", (raw) => {
  for (const dayFirst of [null, true, false]) {
    expect(told(raw, { dayFirst })).toBe(`2014 2014-06-30 2014-06-30 ${raw} day`);
  }
});

test("a day and a month that may change places are marked, and settled by the order of the file", () => {
  expect(told("03/04/2025")).toBe("2025 2025-04-03 2025-04-03 03/04/2025 day ?");
  expect(told("03/04/2025", { dayFirst: true })).toBe("2025 2025-04-03 2025-04-03 03/04/2025 day");
  expect(told("03/04/2025", { dayFirst: false })).toBe("2025 2025-03-04 2025-03-04 03/04/2025 day");
  expect(told("04/04/2025")).toBe("2025 2025-04-04 2025-04-04 04/04/2025 day");
});

test("with dots the day comes first, also where the file begins its other dates with the month", () => {
  expect(told("1.2.2014", { dayFirst: false })).toBe("2014 2014-02-01 2014-02-01 1.2.2014 day");
  expect(told("09.29.2023", { dayFirst: false })).toBeNull();
});

test("two digits are a year only where every convention agrees on the century", () => {
  expect(told("30/06/14", { dayFirst: true })).toBe("2014 2014-06-30 2014-06-30 30/06/14 day");
  expect(told("30/06/14")).toBe("2014 2014-06-30 2014-06-30 30/06/14 day ?");
  expect(told("30.06.99")).toBe("1999 1999-06-30 1999-06-30 30.06.99 day");
  expect(told("30/06/45", { dayFirst: true })).toBeNull();
});

test.each([
  ["01.07.2013-30.06.2014", 2014, "2013-07-01", "2014-06-30"],
  ["2013-07-01/2014-06-30", 2014, "2013-07-01", "2014-06-30"],
  ["1 July 2013 – 30 June 2014", 2014, "2013-07-01", "2014-06-30"],
  ["Dec 20, 2013 to Jan 5, 2014", 2013, "2013-12-20", "2014-01-05"],
  ["5-10 марта 2014", 2014, "2014-03-05", "2014-03-10"],
])("%s is a range of days that counts to %d", (raw, year, start, end) => {
  expect(told(raw)).toBe(`${year} ${start} ${end} ${raw} day`);
});

test("2009-10 is two years or October, as its column says", () => {
  expect(told("2009-10")).toBe("2010 2009-01-01 2010-12-31 2009-10 year ?");
  expect(told("2009-10", { dayFirst: null, yearSpans: true })).toBe(
    "2010 2009-01-01 2010-12-31 2009-10 year",
  );
  expect(told("2009-10", { dayFirst: null, yearSpans: false })).toBe(
    "2009 2009-10-01 2009-10-31 2009-10 months",
  );
  expect(told("2009–10")).toBe("2010 2009-01-01 2010-12-31 2009–10 year");
  expect(yearSpansIn(["2009-09", "2009-10"])).toBe(false);
  expect(yearSpansIn(["2009-10", "2012-13"])).toBe(true);
  expect(yearSpansIn(["2009-10", "2010-11"])).toBe(true);
  expect(yearSpansIn(["2009-10", "2014", ""])).toBeNull();
});

test.each([
  "",
  "0",
  "99999",
  "20145",
  "0999",
  "2200",
  "1.5",
  "41640",
  "-2014",
  "2014-13",
  "2014-00",
  "31.02.2014",
  "29.02.2015",
  "2014-2013",
  "2014Q5",
  "Jan-14",
  "May",
  "NXX2014",
  "2014 GRR",
  "2013 [YR2014]",
  "2014 (2013)",
  "1.2014",
  "2199-00",
  "2014.5",
  "2014.06",
  "Oct 2014-Sep 2013",
  "Kazakhstan",
  "c. 2014",
])("%s is no period", (raw) => {
  expect(told(raw)).toBeNull();
});

test("a text that is long is no period and takes no time", () => {
  expect(told("2014 ".repeat(100_000))).toBeNull();
});

const iso = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day is read from each of its spellings", () => {
  fc.assert(
    fc.property(iso, (day) => {
      const [y = "", m = "", d = ""] = day.split("-");
      for (const [raw, dayFirst] of [
        [day, null],
        [`${d}.${m}.${y}`, false],
        [`${d}/${m}/${y}`, true],
        [`${m}/${d}/${y}`, false],
        [`${Number(d)}-${Number(m)}-${y}`, true],
      ] as const) {
        expect(periodOf(raw, { dayFirst })).toMatchObject({
          year: Number(y),
          start: day,
          end: day,
          exact: "day",
        });
      }
    }),
  );
});

test("a period lies in its years, begins before it ends, and any text gives one or none", () => {
  const piece = fc.constantFrom(
    "20",
    "14",
    "2013",
    "1",
    "12",
    "-",
    "/",
    ".",
    " ",
    "Jan",
    "марта",
    "Q",
    "–",
    "FY",
    "г.",
    ",",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 9 }).map((all) => all.join("")),
      ),
      (raw) => {
        const period = periodOf(raw, any);
        if (period === null) return;
        expect(period.start <= period.end).toBe(true);
        expect(period.year).toBeGreaterThanOrEqual(Number(period.start.slice(0, 4)));
        expect(period.year).toBeLessThanOrEqual(Number(period.end.slice(0, 4)));
        expect(Number(period.start.slice(0, 4))).toBeGreaterThanOrEqual(1000);
        expect(Number(period.end.slice(0, 4))).toBeLessThan(2200);
      },
    ),
  );
});
