import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { figureOf } from "../../src/charts/figureOf.ts";
import { codeHere, fetchedCode } from "../../src/charts/kindsOnDemand.ts";
import { figureKinds } from "../../src/choices/choices.ts";
import { svgText } from "../../src/export/svg.ts";
import { newDocument } from "../../src/node/means.ts";
import { en } from "../../src/text/en.ts";
import { pieces } from "../gallery/pictures.ts";

test.each(figureKinds)(
  "%s is the same figure with all kinds in one and with its code fetched alone",
  async (kind) => {
    const found = pieces.find(({ choices }) => choices.figures[0]?.kind === kind);
    if (found === undefined) throw new Error(`no picture of ${kind}`);
    const { library, choices } = found;
    const id = choices.figures[0]!.id;
    const frame = () => ({ document: newDocument(), width: 640, theme: "light" as const, text: en });
    const code = await fetchedCode(choices.figures[0]!);
    expect(codeHere(choices.figures[0]!)).toBe(code);
    const alone = figureOf(code, library, choices, id, frame());
    expect(svgText(alone.svg)).toBe(svgText(figure(library, choices, id, frame()).svg));
  },
);
