import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { defaultChoices, type FigureChoice } from "../../src/choices/choices.ts";
import { readLibrary } from "../../src/node/library.ts";
import { disputesOf } from "../../src/views/cases/disputes.ts";
import { frameOf } from "../fixtures.ts";

const library = await readLibrary("data");

function drawn(choice: FigureChoice, width: number) {
  return figure(library, { ...defaultChoices, figures: [choice] }, choice.id, frameOf(width));
}

const shown: readonly FigureChoice[] = [
  { id: "movement", kind: "movement" },
  { id: "movement", kind: "movement", between: [2012, 2014] },
  { id: "places", kind: "places" },
  { id: "places", kind: "places", free: true },
  { id: "cases", kind: "cases" },
  { id: "cases", kind: "cases", part: "KZ-KASH" },
];

test("no text reaches over the edges, at any width", () => {
  for (const choice of shown) {
    for (const width of [320, 360, 640, 1100]) {
      for (const text of drawn(choice, width).svg.querySelectorAll("text")) {
        const { x, anchor, size } = placed(text);
        const wide = textWidth(text.textContent ?? "", size);
        const [from, to] =
          anchor === "end"
            ? [x - wide, x]
            : anchor === "middle"
              ? [x - wide / 2, x + wide / 2]
              : [x, x + wide];
        expect(from, `${choice.kind} ${width}: ${text.textContent}`).toBeGreaterThan(-6);
        expect(to, `${choice.kind} ${width}: ${text.textContent}`).toBeLessThan(width + 6);
      }
    }
  }
});

test("movement cuts no name short, and at half a page the bars have the room that the names leave", () => {
  for (const width of [360, 540, 640, 1100])
    expect(drawn(shown[0]!, width).svg.textContent, String(width)).not.toContain("…");
  const bars = [...drawn(shown[0]!, 540).svg.querySelectorAll("rect")].map((rect) =>
    Number(rect.getAttribute("width")),
  );
  expect(bars.filter((width) => width > 100 && width < 200).length).toBeGreaterThan(0);
});

test("who is not listed stands in the column of the list, below its last rank and beside the other side", () => {
  const { targets, plot } = drawn(shown[2]!, 540);
  const left = targets.filter(({ label }) => label.includes("World Watch List"));
  const ranked = left.filter(({ label }) => label.includes("published rank"));
  const without = left.filter(({ label }) => label.includes("not listed"));
  expect(ranked.length + without.length).toBe(29);
  expect(Math.min(...without.map(({ y }) => y))).toBeGreaterThan(Math.max(...ranked.map(({ y }) => y)));
  const right = targets.filter(({ label }) => label.includes("Regulation of religion"));
  const lowest = Math.max(...right.map(({ y }) => y));
  expect(without.filter(({ y }) => y < lowest).length).toBeGreaterThan(20);
  expect(Math.max(...without.map(({ y }) => y))).toBeLessThan(plot.top + plot.height);
});

test("a published scale keeps its whole length: there the lanes stand under the columns", () => {
  const { targets } = drawn(shown[3]!, 540);
  const lowest = (word: string) => targets.filter(({ label }) => label.includes(word)).map(({ y }) => y);
  expect(Math.min(...lowest("not listed"))).toBeGreaterThan(Math.max(...lowest("in view")));
});

test("a case that the data does not hold is not called one that touches no chosen country", () => {
  const { description } = drawn({ id: "cases", kind: "cases", part: "nobody" }, 640);
  expect(description).toContain("not in the open data sets");
});

test("the dates of a dispute are told once, over their lane, and not again in the footer", () => {
  const { footer, svg } = drawn(shown[4]!, 1100);
  expect(footer.join(" ")).not.toContain("Sources disagree");
  expect(svg.textContent).toContain("Sources disagree on the arrest");
});

test("every number of a summary stands in the rows or is a count of them", () => {
  for (const choice of [shown[0]!, shown[2]!]) {
    const { description, rows } = drawn(choice, 640);
    const all = rows();
    const held = new Set(all.flatMap((row) => Object.values(row).map(String)));
    for (const row of all)
      for (const key of Object.keys(row)) held.add(String(countOf(all, key, row[key] ?? null)));
    const countries = new Set(all.map((row) => row["iso3"]));
    const ranked = new Set(
      [...countries].filter((code) =>
        all.filter((row) => row["iso3"] === code).every((row) => row["state"] === "ranked"),
      ),
    );
    held.add(String(countries.size)).add(String(ranked.size));
    // Which side a state stands on: counted by side too.
    for (const side of ["left", "right"])
      for (const row of all)
        held.add(
          String(all.filter((other) => other["side"] === side && other["state"] === row["state"]).length),
        );
    const words = description.replaceAll("(RAS3)", "").replaceAll("−", "");
    for (const number of words.match(/\d+(\.\d+)?/g) ?? [])
      expect(held.has(number), `${number} in: ${description}`).toBe(true);
  }
});

test("every row of the movement can be asked about, and what was computed is explained", () => {
  const { targets, rows } = drawn(shown[0]!, 640);
  expect(targets).toHaveLength(rows().filter((row) => row["iso3"] !== "").length);
  const kaz = targets.find(({ country }) => country === "KAZ")!;
  expect(kaz.details).toContain("7 places down: published rank 38 less 45.");
  expect(kaz.value).toMatchObject({ kind: "place", entry: { edition: 2026, rank: 45 } });
});

test("the bundled cases hold one step that two sources date differently", () => {
  const ids = new Set(library.cases.map(({ caseId }) => caseId));
  const found = [...ids].flatMap((id) => disputesOf(library.cases.filter(({ caseId }) => caseId === id)));
  expect(found.map(({ step, versions }) => [step, versions.map(({ date }) => date.iso)])).toEqual([
    ["arrest", ["2012-09-02", "2012-09-05"]],
  ]);
});

function countOf(rows: readonly Readonly<Record<string, unknown>>[], key: string, value: unknown): number {
  return rows.filter((row) => row[key] === value).length;
}

/** Where a text begins: its own place and the shifts of the groups around it. */
function placed(text: Element) {
  let x = Number(text.getAttribute("x") ?? 0);
  let anchor = text.getAttribute("text-anchor");
  let size = text.getAttribute("font-size");
  for (let node: Element | null = text; node !== null; node = node.parentElement) {
    x += Number(/translate\((-?[\d.]+)/.exec(node.getAttribute("transform") ?? "")?.[1] ?? 0);
    anchor ??= node.getAttribute("text-anchor");
    size ??= node.getAttribute("font-size");
  }
  return { x, anchor: anchor ?? "start", size: Number(size ?? 12) };
}
