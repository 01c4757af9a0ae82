import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapped } from "../../src/charts/textWidth.ts";

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom("", "a", "Ñ", "мир", "2011", "wide-word", "\u00a0"),
      fc.string({ maxLength: 30 }),
    ),
  )
  .map((parts) => parts.join(" "));

test("a text is as wide as its characters together", () => {
  fc.assert(
    fc.property(words, (text) => {
      const sum = [...text].reduce((total, character) => total + textWidth(character, 100), 0);
      expect(textWidth(text, 100)).toBeCloseTo(sum, 6);
      expect(textWidth(text, 100)).toBe(textWidth(text, 100));
    }),
  );
});

test("lines hold as many words as fit: measuring each line whole would break the text at the same places", () => {
  const fits = (line: string, width: number) => textWidth(line, 12) <= width;
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
      const lines = wrapped(text, width, 12);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const [i, line] of lines.entries()) {
        expect(fits(line, width) || [...line].length === 1).toBe(true);
        const next = lines[i + 1]?.split(" ")[0];
        if (next !== undefined && next !== "") expect(fits(`${line} ${next}`, width)).toBe(false);
      }
    }),
  );
});
