import { expect, test } from "vitest";
import { interleaved, quantileOf } from "./measure.ts";

test("a median of an even number of figures lies between the middle two, and a quantile on the line between its neighbours", () => {
  expect(quantileOf([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantileOf([10, 20], 0.95)).toBeCloseTo(19.5);
  expect(quantileOf([], 0.5)).toBeNaN();
});

test("contestants take turns, each round begins with another, and warm-up does not count", async () => {
  const order: string[] = [];
  const contestant = (name: string) => ({ name, figure: () => order.push(name) });
  const figures = await interleaved([contestant("a"), contestant("b")], { rounds: 2, warmUp: 1 });
  expect(order).toEqual(["a", "b", "a", "b", "b", "a"]);
  expect(figures).toEqual([
    { name: "a", runs: [3, 6] },
    { name: "b", runs: [4, 5] },
  ]);
});

test("one that throws has no figures but a reason, and does not keep the others", async () => {
  const fails = () => {
    throw new Error("out of memory");
  };
  const figures = await interleaved(
    [
      { name: "a", figure: fails },
      { name: "b", figure: () => 7 },
    ],
    { rounds: 1 },
  );
  expect(figures).toEqual([
    { name: "a", runs: [], failed: "out of memory" },
    { name: "b", runs: [7] },
  ]);
});

test("a contestant over its budget stops after the least number of runs", async () => {
  const [figures] = await interleaved([{ name: "a", figure: () => 1 }], { rounds: 9, budget: -1, least: 3 });
  expect(figures?.runs).toHaveLength(3);
});
