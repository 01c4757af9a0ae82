import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { overlap, textBoxes } from "../../src/charts/textBoxes.ts";

const ten = (text: string) => text.length * 10;

function boxesOf(markup: string) {
  const { window } = new JSDOM(`<svg>${markup}</svg>`);
  return textBoxes(window.document.querySelector("svg")!, ten);
}

test("a text stands where its own and its groups' moves put it, in px or in em", () => {
  const [box] = boxesOf(
    '<g transform="translate(100,50)" font-size="20"><text transform="translate(5,5)" y="0.5em">ab</text></g>',
  );
  expect(box).toEqual({ left: 105, right: 125, top: 55 + 10 - 17, bottom: 55 + 10 + 4 });
});

test("a text may end or be centred at its place", () => {
  const [end, middle] = boxesOf(
    '<text x="100" text-anchor="end">ab</text><g text-anchor="middle"><text x="100">ab</text></g>',
  );
  expect([end!.left, end!.right]).toEqual([80, 100]);
  expect([middle!.left, middle!.right]).toEqual([90, 110]);
});

test("each line of words has a box of its own, by its y or so much under the line before", () => {
  const [first, second, third] = boxesOf(
    '<text font-size="10"><tspan x="0" y="20">ab</tspan><tspan x="0" dy="1.1em">abc</tspan><tspan x="50" y="80">a</tspan></text>',
  );
  expect([first!.bottom, first!.right]).toEqual([22, 20]);
  expect([second!.bottom, second!.right]).toEqual([33, 30]);
  expect([third!.bottom, third!.left]).toEqual([82, 50]);
});

test("a place next to nothing is read, and a drawing inside the drawing moves its words", () => {
  const [tiny, inner] = boxesOf(
    '<text font-size="10" transform="translate(-1.5e-12,30)">a</text><svg y="100"><text font-size="10" y="5">a</text></svg>',
  );
  expect(tiny!.bottom).toBe(32);
  expect(inner!.bottom).toBe(107);
});

test("boxes that only touch do not overlap", () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true);
});
