import * as fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../src/charts/labels.ts";
import { shortened, textWidth, wrapped } from "../../src/charts/textWidth.ts";

test("labels with room stay where they wish to be", () => {
  expect(spread([10, 50, 90], 15)).toEqual([10, 50, 90]);
});

test("two labels at one place part evenly around it", () => {
  expect(spread([50, 50], 20)).toEqual([40, 60]);
});

test("labels at an edge are pushed inside", () => {
  expect(spread([0, 2], 10, [0, 100])).toEqual([5, 15]);
});

test("no two labels ever overlap, and they keep the order of their wishes", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 18 }), (wishes) => {
      const placed = spread(wishes, 15, [0, 300]);
      const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
      order
        .slice(1)
        .forEach((i, k) => expect(placed[i]! - placed[order[k]!]!).toBeGreaterThanOrEqual(15 - 1e-6));
      if (wishes.length * 15 <= 300) {
        for (const y of placed) {
          expect(y).toBeGreaterThanOrEqual(7.5 - 1e-6);
          expect(y).toBeLessThanOrEqual(292.5 + 1e-6);
        }
      }
    }),
  );
});

test("wrapped text loses no letter and no line is wider than asked", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-zА-яҚқ0-9,.-]{1,30}$/), { maxLength: 20 }), (parts) => {
      const text = parts.join(" ");
      const lines = wrapped(text, 120, 13);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120 + 1e-6);
    }),
  );
});

test("shortened text ends with an ellipsis and fits", () => {
  expect(shortened("Kazakhstan", 200, 12)).toBe("Kazakhstan");
  const short = shortened("Law on Religious Activity and Religious Associations", 100, 12);
  expect(short).toMatch(/…$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(100);
});
