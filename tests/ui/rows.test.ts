import { expect, test } from "vitest";
import { fullRows } from "../../src/ui/rows.ts";

/** Figures named by letters, the wide ones in capitals. */
const full = (letters: string) =>
  [...fullRows([...letters].map((id) => ({ id, wide: id === id.toUpperCase() })))].join("");

test("two half-width figures in a row share it", () => {
  expect(full("ABcdefG")).toBe("ABG");
});

test("a half-width figure before a wide one, or at the end, takes the full row", () => {
  expect(full("aBcdE")).toBe("aBE");
  expect(full("abc")).toBe("c");
  expect(full("")).toBe("");
});
