import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { renew } from "../../src/browser/renew.ts";
import { figure } from "../../src/charts/figure.ts";
import { svgText } from "../../src/export/svg.ts";
import { en } from "../../src/text/en.ts";
import { pieces } from "../gallery/pictures.ts";

const { document } = new JSDOM("").window;
/** Two of each kind, by the names of their files: a drawing takes longer than what is tested with it. */
const some = new Map(
  pieces.filter(({ kind }, i) => kind !== pieces[i - 2]?.kind).map((piece) => [piece.file, piece]),
);
const drawings = new Map<string, SVGSVGElement>();

function drawingOf(file: string): SVGSVGElement {
  const before = drawings.get(file);
  if (before !== undefined) return before;
  const { library, choices, id = choices.figures[0]!.id, width = 640, theme = "light" } = some.get(file)!;
  const { svg } = figure(library, choices, id, { document, width, theme, text: en });
  drawings.set(file, svg);
  return svg;
}

function svg(inside: string): SVGSVGElement {
  const place = document.createElement("div");
  place.innerHTML = `<svg>${inside}</svg>`;
  return place.querySelector("svg")!;
}

test("whatever was shown before, a drawing of the gallery is shown as it is, and stays as it is itself", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...some.keys()), { minLength: 2, maxLength: 6 }), (shown) => {
      const page = drawingOf(shown[0]!).cloneNode(true) as SVGSVGElement; // a clone is of its original's type
      for (const file of shown.slice(1)) {
        const drawn = drawingOf(file);
        const text = svgText(drawn);
        renew(page, drawn);
        expect(svgText(page)).toBe(text);
        expect(page.isEqualNode(drawn)).toBe(true);
        expect(svgText(drawn)).toBe(text);
      }
    }),
    { numRuns: 8 },
  );
});

test("elements that did not change stay, those that moved move, and those that came or went do so", () => {
  const page = svg(
    '<title>A</title><g fill="red"><text x="1">a</text><text x="2">b</text></g><path d="M0,0"/>',
  );
  const [title, group, path] = [...page.children];
  const [a, b] = [...group!.children];
  renew(
    page,
    svg('<title>B</title><g><text x="1">a</text><text x="3" y="1">b</text><text>c</text></g><line x1="1"/>'),
  );
  expect([...page.children].slice(0, 2)).toEqual([title, group]);
  expect(path!.isConnected).toBe(false);
  expect([...group!.children].slice(0, 2)).toEqual([a, b]);
  expect(page.innerHTML).toBe(
    '<title>B</title><g><text x="1">a</text><text x="3" y="1">b</text><text>c</text></g><line x1="1"></line>',
  );
  renew(page, svg("<title>B</title>"));
  expect([...page.childNodes]).toEqual([title]);
});

test("attributes that came in another order are written in the order of the drawing", () => {
  const page = svg('<g fill="red" stroke="blue"/>');
  const drawn = svg('<g stroke="blue" x="1" fill="none"/>');
  renew(page, drawn);
  expect(page.innerHTML).toBe(drawn.innerHTML);
});

test("a style is set by the object model, since the page's policy forbids style attributes", () => {
  const [page, drawn] = [svg("<g/>"), svg("<g/>")];
  drawn.style.setProperty("font-variant-numeric", "tabular-nums");
  page.setAttribute = () => {
    throw new Error("set as an attribute");
  };
  renew(page, drawn);
  expect(page.isEqualNode(drawn)).toBe(true);
});
