import { expect, test } from "vitest";
import { isShapeless } from "../../../src/read/sheet/shapeless.ts";

const none = { delimiter: "", quote: '"', comment: "", wrapped: false } as const;

test("a long text without a mark between fields is no table, unless its lines are numbers", () => {
  expect(isShapeless("lorem ipsum dolor\n".repeat(100_000), none)).toBe(true);
  expect(isShapeless("12.5\n".repeat(300_000), none)).toBe(false);
  expect(isShapeless("lorem ipsum dolor\n".repeat(100_000), { ...none, delimiter: "," })).toBe(false);
  expect(isShapeless("lorem ipsum", none)).toBe(false);
});
