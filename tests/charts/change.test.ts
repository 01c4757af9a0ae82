import { expect, test } from "vitest";
import { changeChart } from "../../src/charts/change.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { changeRows, changeView } from "../../src/views/change.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const law = event("2011-10-11", "law", "A law");

function drawn(
  index: ReturnType<typeof indexOf>,
  options: Partial<FigureChoice> = {},
  width = 640,
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ indices: [index], events: [law] });
  const { choices, figure } = choicesWith(
    "change",
    { countries: ["KAZ", "UZB"], ...changes },
    { event: law.id, window: 3, ...options },
  );
  const view = changeView(library, choices, figure);
  return { ...changeChart(view, frameOf(width)), rows: changeRows(view, library) };
}

const steps = (before: number, after: number) =>
  Object.fromEntries(Array.from({ length: 15 }, (_, i) => [2003 + i, 2003 + i < 2011 ? before : after]));
const usual = indexOf({ KAZ: steps(20, 30), UZB: steps(50, 51), TKM: steps(40, 40), TJK: steps(10, 22) });

test("the title holds the two means, the words stay before and after", () => {
  const { title, subtitle, footer, description } = drawn(usual);
  expect(title).toBe("Test index, Kazakhstan: mean 20.0 before 11 Oct 2011, 30.0 after");
  expect(subtitle).toContain("3 years on each side. A law, 11 Oct 2011.");
  expect([title, subtitle, description, ...footer].join(" ")).not.toMatch(/effect|impact|because of|caus/i);
});

test("the subject is compared with its pool and with other years in a sentence", () => {
  const { body, description } = drawn(usual);
  expect(description).toContain("+10.0 in Kazakhstan is higher than in 2 of 3 countries of the pool.");
  expect(body.textContent).toContain("+10.0 in Kazakhstan is higher than in 2 of 3 countries of the pool.");
  expect(description).toMatch(/\+10\.0 at 2011 is higher than at \d+ of \d+ other years/);
});

test("every number of the summary stands in the rows", () => {
  const { description, rows } = drawn(usual);
  const held = new Set(
    rows.flatMap((row) => Object.values(row).flatMap((cell) => String(cell ?? "").match(/\d+/g) ?? [])),
  );
  held.add("0"); // 20 is told as 20.0
  const countries = new Set(rows.map((row) => row["iso3"]).filter((code) => code !== null)).size;
  held.add(String(countries));
  const told = description.replaceAll("+", "").match(/\d+/g) ?? [];
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((number) => !held.has(number) && number !== "11")).toEqual([]);
});

test("each computed number is explained in one sentence and names the values it came from", () => {
  const { targets } = drawn(usual);
  const change = targets.find(({ label }) => label === "Kazakhstan, change of the mean: +10.0");
  expect(change?.details).toContain("Mean of the 3 values of 2008–2010: 20.0.");
  expect(change?.details).toContain("Mean after minus mean before: 30.0 − 20.0 = +10.0.");
  expect(change?.value).toMatchObject({ kind: "computed" });
  expect(change?.value?.kind === "computed" && change.value.from).toHaveLength(6);
  expect(targets.every(({ label }) => !/undefined|NaN|null/.test(label))).toBe(true);
  expect(
    targets.filter(({ value }) => value?.kind === "computed").every((t) => (t.steps ?? []).length > 0),
  ).toBe(true);
});

test("a value that covers the date is hollow and says that it counts for neither side", () => {
  const target = drawn(usual).targets.find(({ label }) => label === "Kazakhstan, 2011: 30");
  expect(target?.details[0]).toBe("The value covers the date: it counts for neither side.");
});

test("a change of method forbids the difference and the figure says so", () => {
  const broken = { ...usual, methodBreaks: [{ year: 2012, note: "New manual." }] };
  const { title, body, footer, description } = drawn(broken);
  expect(title).toBe("Test index, Kazakhstan: before and after 11 Oct 2011");
  expect(body.textContent).toContain("method changed");
  expect(footer.join(" ")).toContain("Method changed from 2012: New manual. No mean and no difference");
  expect(description).toContain("the method changed within the windows");
  expect(body.textContent).not.toMatch(/\+10/);
});

test("nothing is joined across a missing year", () => {
  const { body } = drawn(indexOf({ KAZ: { 2008: 1, 2010: 2, 2012: 3, 2013: 4 }, UZB: { 2009: 1 } }));
  const line = [...body.querySelectorAll('path[stroke-width="2.6"]')].map((path) => path.getAttribute("d"));
  expect(line).toHaveLength(1);
  expect(line[0]?.match(/M/g)).toHaveLength(3);
});

test("an empty pool and missing events tell what to do", () => {
  expect(drawn(usual, { pool: [] }).body.textContent).toContain("The pool has no country");
  const none = drawn(usual, { event: "gone" });
  expect(none.subtitle).toContain("Choose one in the options");
  expect(none.targets).toEqual([]);
});

test.each([360, 640, 1100])("all words and marks stay inside the body at %d px", (width) => {
  const { body, height, targets } = drawn(usual, { window: 5 }, width);
  for (const text of body.querySelectorAll("text")) {
    expect(Number(text.getAttribute("y"))).toBeLessThanOrEqual(height);
    expect(Number(text.getAttribute("x"))).toBeGreaterThanOrEqual(0);
    expect(Number(text.getAttribute("x"))).toBeLessThanOrEqual(width);
  }
  for (const { x, y } of targets) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeLessThanOrEqual(height);
    expect(y).toBeGreaterThanOrEqual(0);
  }
});

test("a difference that the rounded means do not give says that it was taken before rounding", () => {
  const { targets } = drawn(
    indexOf({ KAZ: { 2008: 1, 2009: 1, 2010: 2, 2012: 2, 2013: 2, 2014: 3 }, UZB: { 2009: 1 } }),
  );
  const exact = targets.find(({ label }) => label === "Kazakhstan, change of the mean: +1.0");
  expect(exact?.details.join(" ")).toContain("2.3 − 1.3 = +1.0.");
  const uneven = drawn(
    indexOf({ KAZ: { 2008: 0, 2009: 0, 2010: 1, 2012: 2, 2013: 2, 2014: 1 }, UZB: { 2009: 1 } }),
  );
  const rounded = uneven.targets.find(({ label }) => label === "Kazakhstan, change of the mean: +1.3");
  expect(rounded?.details.join(" ")).toContain("1.7 − 0.3 = +1.3 (taken before rounding).");
});

test("a disputed event and a date that is not known to the day are said, and to what", () => {
  const rules = (changes: Partial<typeof law>) => {
    const library = libraryWith({ indices: [usual], events: [{ ...law, ...changes }] });
    const { choices, figure } = choicesWith("change", { countries: ["KAZ"] }, { event: law.id, window: 3 });
    return changeChart(changeView(library, choices, figure), frameOf()).footer[0];
  };
  expect(rules({})).not.toMatch(/disagree|is known/);
  expect(rules({ disputed: true })).toContain("Sources disagree about this event.");
  expect(rules({ date: { iso: "2011-10-01", precision: "month" } })).toContain(
    "Of the date only the month is known.",
  );
  expect(rules({ date: { iso: "2011-01-01", precision: "year" } })).toContain(
    "Of the date only the year is known.",
  );
});

test("the first arrow key lands on a value of the subject, not on the event", () => {
  const { targets } = drawn(usual);
  expect(targets[0]?.label).toBe("Kazakhstan, 2008: 20");
  expect(targets.filter(({ value }) => value?.kind === "event")).toHaveLength(1);
});
