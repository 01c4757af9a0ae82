import { expect, test } from "vitest";
import { plainly } from "../../src/ui/Raw.tsx";
import { isTableText } from "../../src/ui/import/useFilesAnywhere.ts";

test("what cannot be seen in a cell is written out", () => {
  expect(plainly("a\u202eb\u200b\u0000c")).toBe("a⟨202E⟩b⟨200B⟩⟨0000⟩c");
  expect(plainly("two\r\nlines\tand a tab")).toBe("two⏎lines⇥and a tab");
  expect(plainly("Қазақстан <b>")).toBe("Қазақстан <b>");
});

test("a long cell is cut", () => {
  expect(plainly("x".repeat(500))).toHaveLength(201);
});

test("a pasted text is a table when it has two lines and a mark between cells", () => {
  expect(isTableText("a,b\n1,2")).toBe(true);
  expect(isTableText("a\tb\r1\t2")).toBe(true);
  expect(isTableText("a,b\n\n")).toBe(false);
  expect(isTableText("two lines\nof prose")).toBe(false);
});
