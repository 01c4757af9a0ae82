import { JSDOM } from "jsdom";
import type { Figure } from "../../../src/charts/figureOf.ts";
import type { Source } from "../../../src/dataset/dataset.ts";
import type { About } from "../../../src/export/data/about.ts";
import { en } from "../../../src/text/en.ts";
import type { FlatRow } from "../../../src/views/row.ts";
import { choicesWith, indexOf, libraryWith, source } from "../../fixtures.ts";

export const rows: readonly FlatRow[] = [
  { index: "test_index", country: "KAZ", year: 2011, value: 36, missing: null, date: "2011-10-11" },
  { index: "test_index", country: "UZB", year: 2011, value: null, missing: "not-assessed", date: null },
];

const library = libraryWith({
  licence: "CC BY 4.0",
  indices: [indexOf({ KAZ: { 2011: 36 }, UZB: {} })],
});

const svg = new JSDOM("").window.document.createElementNS("http://www.w3.org/2000/svg", "svg");

/** A figure with only what its files tell of it. */
export function figureWith(
  parts: Partial<Omit<Figure, "rows">> & { readonly rows?: readonly FlatRow[] } = {},
): Figure {
  const { rows: own = rows, ...others } = parts;
  return {
    kind: "trend",
    svg,
    width: 640,
    height: 400,
    needed: 400,
    title: "Regulation in Kazakhstan",
    description: "A line rises.",
    targets: [],
    paintings: [],
    plot: { top: 0, height: 300 },
    axis: null,
    sources: [source],
    datasets: library.datasets,
    notes: [],
    footer: ["Source: A publisher, A report (2020).", "1 value is missing."],
    ...others,
    rows: () => own,
  };
}

export function aboutWith(parts: Partial<About> = {}): About {
  const { choices } = choicesWith("trend", { notes: [] });
  return {
    link: "https://example.org/regulens/?v=1&index=test_index",
    choices,
    id: "trend",
    language: "en",
    text: en,
    library,
    ...parts,
  };
}

export function sourceWith(parts: Partial<Source>): Source {
  return { ...source, ...parts };
}

/** Text that breaks files that are written carelessly. */
export const hostile: readonly string[] = [
  "<script>alert(1)</script> & <b>",
  "]]> --> &amp; &lt; &#0; \"quoted\" 'and' `this`",
  "{unbalanced }} \\evil \\{ % $x$ _a_ #1 ~ ^ @misc{x, title = {y}}",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "tab\there, line\nend\r\nand\rreturn",
  "\u202eright to left\u202c שלום عالم",
  "control \u0000\u0001\u0008\u001f\u007f \ufffe\uffff",
  "half a pair \ud800 and \udc00",
  "_x0041_ and _x000D_",
  "constructor",
  "__proto__",
  "toString",
  "Қазақстан, Ұлттық",
  "x".repeat(10_000),
  "ER  - \r\nTY  - BOOK",
  " blank at both ends ",
  "",
  "😀 👩‍👩‍👧",
];
