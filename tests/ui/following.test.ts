import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setHighlight } from "../../src/choices/highlight.ts";
import { following } from "../../src/ui/following.ts";

let shown: (number | null)[] = [];
let leave = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  shown = [];
  leave = following.subscribe(({ current }) => shown.push(current?.target ?? null));
});
afterEach(() => {
  setHighlight(null);
  leave();
  vi.useRealTimers();
});

const pointAt = (target: number) =>
  setHighlight({ figure: "trend", country: "KAZ", year: 1990 + target, event: null, target });

test("the other figures follow at once where the pointer enters, leaves, or moves after a rest", () => {
  pointAt(1);
  expect(shown).toEqual([1]);
  vi.advanceTimersByTime(300);
  pointAt(2);
  expect(shown).toEqual([1, 2]);
  setHighlight(null);
  expect(shown).toEqual([1, 2, null]);
  vi.advanceTimersByTime(300);
  expect(shown).toEqual([1, 2, null]);
});

test("of a sweep through a figure they show some, and what it ends on", () => {
  for (let target = 0; target <= 60; target++) {
    pointAt(target);
    vi.advanceTimersByTime(10);
  }
  expect(shown).toHaveLength(3);
  vi.advanceTimersByTime(80);
  expect(shown).toHaveLength(4);
  expect(shown.at(-1)).toBe(60);
});
