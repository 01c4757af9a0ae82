import { expect, test } from "vitest";
import { changed, withLazy } from "../../src/charts/lazily.ts";

test("a late part is made when it is first read, once, also in copies", () => {
  let made = 0;
  const chart = withLazy({ title: "A" }, { targets: () => [(made += 1)] });
  const copy = changed(changed(chart, { title: "B" }), { title: "C" });
  expect([chart.title, copy.title, made]).toEqual(["A", "C", 0]);
  expect([copy.targets, chart.targets, copy.targets]).toEqual([[1], [1], [1]]);
  expect({ ...copy }).toEqual({ title: "C", targets: [1] });
});

test("a late part that is given anew is never made", () => {
  const chart = withLazy(
    { title: "A" },
    {
      targets: (): readonly number[] => {
        throw new Error("made");
      },
    },
  );
  expect(changed(chart, { targets: [7] }).targets).toEqual([7]);
});
