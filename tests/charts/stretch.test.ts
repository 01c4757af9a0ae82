import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { kinds } from "../../src/charts/kinds.ts";
import { heightsIn, rowHeightIn } from "../../src/charts/stretch.ts";
import { textBoxes } from "../../src/charts/textBoxes.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import type { FigureKind } from "../../src/choices/choices.ts";
import { en } from "../../src/text/en.ts";
import { frameOf } from "../fixtures.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const { document } = frameOf();

/** The plot of a case of the gallery, at the height that is asked of it. */
function chartOf({ kind, library, choices, id }: Piece, width: number, plotHeight?: number): Chart {
  const figure = choices.figures.find((one) => one.id === (id ?? choices.figures[0]?.id));
  if (figure === undefined) throw new Error(`no figure in the case: ${kind}`);
  const frame = { document, width, theme: "light", text: en } as const;
  return kinds[kind](library, choices, figure).chart(
    plotHeight === undefined ? frame : { ...frame, plotHeight },
  );
}

/** The first and the last case of each kind: the usual one and an awkward one. */
const some = (Object.keys(kinds) as FigureKind[]) // every key is a kind
  .flatMap((kind) => {
    const own = pieces.filter((piece) => piece.kind === kind);
    return [own[0], own.at(-1)];
  })
  .filter((piece) => piece !== undefined);

describe.each(some.map((piece) => [piece.file.replace(".svg", ""), piece] as const))("%s", (_, piece) => {
  test.each([400, 900])("the plot honours the height it is asked for, %i px wide", (width) => {
    const usual = chartOf(piece, width);
    if (usual.least === undefined) return;
    expect(usual.height).toBeGreaterThanOrEqual(usual.least);

    const small = chartOf(piece, width, usual.least);
    expect([small.height, small.least]).toEqual([usual.least, usual.least]);
    expectWithin(small, width);

    // Rows grow within limits only: the plot may stay lower than asked, never lower than it was.
    const large = chartOf(piece, width, usual.height + 60);
    expect(large.height).toBeLessThanOrEqual(usual.height + 60);
    expect(large.height).toBeGreaterThanOrEqual(usual.height);
    expectWithin(large, width);
  });
});

/** The body is as high as it says, with every mark that can be asked about and every level word inside. */
function expectWithin({ body, height, targets }: Chart, width: number): void {
  expect(Number(body.getAttribute("height"))).toBe(height);
  for (const { x, y } of targets) {
    expect(x).toBeGreaterThanOrEqual(-1);
    expect(x).toBeLessThanOrEqual(width + 1);
    expect(y).toBeGreaterThanOrEqual(-1);
    expect(y).toBeLessThanOrEqual(height + 1);
  }
  for (const turned of body.querySelectorAll("text[transform*=rotate]")) turned.remove();
  for (const box of textBoxes(body, (words, size) => textWidth(words, size))) {
    expect(box.top).toBeGreaterThan(-6);
    expect(box.bottom).toBeLessThan(height + 4);
    expect(box.left).toBeGreaterThan(-4);
    expect(box.right).toBeLessThan(width + 12); // widths are estimated a little too wide
  }
}

describe("heights that are asked for", () => {
  const row = { least: 10, usual: 20, most: 30 };
  const frame = frameOf();

  test("rows have their usual height where none is asked for", () => {
    expect(rowHeightIn(frame, 50, 5, row)).toBe(20);
  });

  test("rows share what the other parts leave, within their limits", () => {
    expect(rowHeightIn({ ...frame, plotHeight: 125 }, 50, 5, row)).toBe(15);
    expect(rowHeightIn({ ...frame, plotHeight: 60 }, 50, 5, row)).toBe(10);
    expect(rowHeightIn({ ...frame, plotHeight: 900 }, 50, 5, row)).toBe(30);
  });

  test("parts give up the same share of what they have over their least", () => {
    const plot = { least: 100, usual: 200, most: 400 };
    expect(heightsIn(frame, 10, [plot, row])).toEqual([200, 20]);
    expect(heightsIn({ ...frame, plotHeight: 175 }, 10, [plot, row])).toEqual([150, 15]);
    expect(heightsIn({ ...frame, plotHeight: 440 }, 10, [plot, row])).toEqual([400, 30]);
    expect(heightsIn({ ...frame, plotHeight: 50 }, 10, [plot, row])).toEqual([100, 10]);
  });
});
