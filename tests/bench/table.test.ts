import { expect, test } from "vitest";
import { rowOf, type Row } from "./rows.ts";
import { resultsPage, rounded, tableOf, type PartResult } from "./table.ts";

const row: Row = rowOf(
  {
    work: "ten rows",
    where: "Node",
    unit: "ms",
    goal: { ownAtMost: 2 },
    goals: { slow: { atMost: 0.5 }, slower: { timesFaster: 50 }, absent: { atMost: 0.5 } },
  },
  [
    { name: "ours", runs: [1, 2, 3] },
    { name: "slow", runs: [4] },
    { name: "slower", runs: [40, 20, 60] },
    { name: "absent", runs: [], failed: "cannot | at all" },
    { name: "floor", runs: [0.5] },
  ],
);

test("a row compares our median with each peer's and says whether its goal is met", () => {
  expect(tableOf([row]).split("\n").slice(2)).toEqual([
    "| **ten rows** | Node | **ours** | 2 ms | 2.9 ms | 3 |  | ≤ 2 ms | met |",
    "|  |  | slow | 4 ms | 4 ms | 1 | 0.5 | ≤ 0.5 | met |",
    "|  |  | slower | 40 ms | 58 ms | 3 | 0.05 (20 × faster) | ≥ 50 × faster | **missed** |",
    "|  |  | absent | fails: cannot \\| at all |  |  |  | ≤ 0.5 | not comparable |",
    "|  |  | floor | 0.5 ms | 0.5 ms | 1 | 4 |  |  |",
  ]);
});

test("where ours fails, its goals are missed", () => {
  const failed = rowOf({ work: "w", where: "Node", unit: "ms", goals: { peer: { atMost: 1 } } }, [
    { name: "ours", runs: [], failed: "no memory" },
    { name: "peer", runs: [1] },
  ]);
  expect(tableOf([failed])).toContain("| ≤ 1 | **missed** |");
});

test("a goal against nobody is a mistake", () => {
  const work = { work: "w", where: "Node", unit: "ms", goals: { nobody: { atMost: 1 } } } as const;
  expect(() => rowOf(work, [{ name: "ours", runs: [1] }])).toThrow("a goal against nobody: nobody");
});

test("the page counts the goals of all parts, and tells method, notes and machine of each", () => {
  const part: PartResult = {
    title: "Reading",
    date: "2026-06-01 10:00",
    seconds: 61.4,
    machine: { processor: "P", cores: 2, memory: 24, system: "Linux", node: "20.20.2", chromium: "" },
    method: ["How."],
    rows: [row, { ...row, work: "twenty rows", note: "mind this" }],
  };
  const page = resultsPage({ reading: part }, ["Intro."]);
  expect(page).toContain("Goals: 4 of 8 met.");
  expect(page).toContain(
    "## Reading\n\nHow.\n\n- twenty rows (Node): mind this\n\nRun on 2026-06-01 10:00 UTC in 61 s",
  );
});

test("numbers keep three digits and never an exponent", () => {
  expect([1234.5, 12.345, 0.0012345, 0.00000012345, 0, 100].map(rounded)).toEqual([
    "1235",
    "12.3",
    "0.00123",
    "0.000000123",
    "0",
    "100",
  ]);
});
