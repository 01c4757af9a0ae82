import { expect, test } from "vitest";
import { kinds } from "../../src/charts/kinds.ts";
import { textBoxes } from "../../src/charts/textBoxes.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { frameOf } from "../fixtures.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const piece = (file: string): Piece => {
  const found = pieces.find((each) => each.file === `${file}.svg`);
  if (found === undefined) throw new Error(`no such case: ${file}`);
  return found;
};
const chartOf = ({ kind, library, choices }: Piece, width: number) =>
  kinds[kind](library, choices, choices.figures[0]!).chart(frameOf(width));
const wordsOf = (body: SVGSVGElement) =>
  [...body.querySelectorAll("text")].map((text) => text.textContent).join(" ");

test("against: the name of the index stands whole over its panel, in as many lines as it takes", () => {
  for (const width of [300, 385, 640]) {
    const { body } = chartOf(piece("against-long-words"), width);
    expect(wordsOf(body)).toContain("government restrictions on religious practice and association");
    expect(wordsOf(body)).not.toContain("…");
  }
});

test("share: why a year has no share stands whole in its line, however narrow", () => {
  const whole = wordsOf(chartOf(piece("share-no-pair"), 640).body);
  const narrow = wordsOf(chartOf(piece("share-no-pair"), 190).body);
  expect(narrow).toContain("the two are of different revisions");
  expect(narrow.replaceAll(/\W/g, "").length).toBeGreaterThanOrEqual(
    whole.slice(whole.indexOf("2018")).replaceAll(/\W/g, "").length,
  );
});

test("regions: in a column of a journal the names of the lines end within the figure", () => {
  const { body } = chartOf(piece("regions-usual"), 385);
  expect(wordsOf(body)).toContain("quartile 59");
  for (const { right } of textBoxes(body, (words, size) => textWidth(words, size)))
    expect(right).toBeLessThanOrEqual(385);
});

test("cases: an event whose name is too long for a line is told whole in the description", () => {
  const { library, choices } = piece("cases-long-words");
  const { description } = kinds.cases(library, choices, choices.figures[0]!).chart(frameOf(385));
  expect(description).toContain(library.events[0]!.title);
  expect(wordsOf(chartOf(piece("cases-usual"), 385).body)).toContain(
    "A law on religious activity, 11 Oct 2012",
  );
});
