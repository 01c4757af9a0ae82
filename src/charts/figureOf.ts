import type { Choices, FigureKind } from "../choices/choices.ts";
import type { Dataset, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { knownLibrary } from "../views/known.ts";
import type { FlatRow } from "../views/row.ts";
import type { Axis, Chart, LegendItem, Painting, Target } from "./chart.ts";
import { colophonWords } from "./colophon.ts";
import type { Frame } from "./frame.ts";
import type { FigureCode } from "./kind.ts";
import { changed, withLazy } from "./lazily.ts";
import { badge, badgeRadius, tieTo } from "./noteBadges.ts";
import { notesIn, stripUnder, type ShownNote } from "./notes.ts";
import { footerWords } from "./sourceWords.ts";
import { symbol } from "./symbols.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";

/** A drawing that can stand alone: on the page, in a file, in a test. */
export interface Figure {
  readonly kind: FigureKind;
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** What its parts take of the height, px: less than it where a height to fill was wanted, never more. */
  readonly needed: number;
  readonly title: string;
  readonly description: string;
  /** What a screen paints on a canvas under the drawing, in px of the whole figure: only where the frame `paints`. */
  readonly paintings: readonly Painting[];
  /** Marks that can be asked about, in px of the whole figure. Made when they are first read. */
  readonly targets: readonly Target[];
  /** Where the plot stands in the figure, px. */
  readonly plot: { readonly top: number; readonly height: number };
  /** The axis that a drag across the plot brushes, if it has one. */
  readonly axis: Axis | null;
  /** Everything that what is drawn was read from. */
  readonly sources: readonly Source[];
  /** The data sets that hold what is drawn. */
  readonly datasets: readonly Dataset[];
  /** The reader's notes that it shows. */
  readonly notes: readonly ShownNote[];
  /** Sources, coverage, what is missing, what the page around would tell, in words, a paragraph each, as they are drawn. */
  readonly footer: readonly string[];
  /** Exactly what is shown, as it goes into a CSV. */
  readonly rows: () => readonly FlatRow[];
}

/**
 * The figure `id` of the choices as a single SVG with title, subtitle, legend, plot and footer.
 * Pure: the same library, choices and frame give the same bytes. Throws for an id that the choices do not hold.
 */
export function figureOf(
  code: FigureCode,
  held: Library,
  choices: Choices,
  id: string,
  frame: Frame,
): Figure {
  const choice = choices.figures.find((candidate) => candidate.id === id);
  if (choice === undefined) throw new Error(`unknown figure: ${id}`);
  const library = knownLibrary(held, choices, id);
  const { chart: draw, rows: ownRows } = code.kind(library, choices, choice);
  const withLanesOf = (own: Chart, within: Frame) => {
    const { lanes: below } = code;
    const lanes = below?.lanesOf(library, choices, choice, own.axis) ?? null;
    if (below === null || lanes === null) return { chart: own, rows: ownRows };
    return {
      chart: below.withLanes(own, lanes, within),
      rows: () => below.rowsWithLanes(ownRows(), lanes, library),
    };
  };
  const drawnIn = (within: Frame) => {
    const own = draw(within);
    const { rows, chart: whole } = withLanesOf(own, within);
    const plain = withKnown(whole, library, within);
    const notes = notesIn(plain, choices.notes, library, within);
    const { sources, datasets = [] } = plain;
    const chart = changed(plain, {
      description: described(plain.description, notes, within),
      footer: [
        ...footerWords(plain, within),
        ...colophonWords({ sources, datasets, library, choices, choice, rows }, within),
      ],
    });
    return { own, chart, rows, notes, composed: compose(chart, choice.alt, notes, within) };
  };
  const first = drawnIn(frame);
  const plotHeight = stretchedHeight(first, frame);
  const { chart, rows, notes, composed } = plotHeight === null ? first : drawnIn({ ...frame, plotHeight });
  const { targets, ...parts } = composed;
  const drawn = {
    kind: choice.kind,
    title: chart.title,
    description: choice.alt ?? chart.description,
    sources: chart.sources,
    datasets: chart.datasets ?? [],
    rows,
    axis: chart.axis ?? null,
    notes,
    footer: chart.footer,
    width: frame.width,
    ...parts,
  };
  return withLazy(drawn, { targets });
}

/** A plot is stretched to at most this many times the width: beyond, every change looks steep. */
const tallest = 1.1;

/** The height that the plot takes where the whole figure has one to fill; null where it stays as it is. */
function stretchedHeight(
  { own, composed }: { readonly own: Chart; readonly composed: { readonly needed: number } },
  { height, width }: Frame,
): number | null {
  if (height === undefined || own.least === undefined) return null;
  const left = Math.floor(own.height + height - composed.needed);
  const most = Math.max(own.height, Math.round(width * tallest));
  const wanted = Math.max(own.least, Math.min(left, most));
  return wanted === own.height ? null : wanted;
}

/** A figure of an earlier day says so at its foot and to those who do not see it. */
function withKnown(chart: Chart, { known }: Library, { text }: Frame): Chart {
  if (known === undefined) return chart;
  const words = text.known.footer(text.date({ iso: known.day, precision: "day" }), known.withheld);
  return changed(chart, {
    footer: [...chart.footer, words],
    description: `${chart.description} ${words}`,
  });
}

interface Style {
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
}

const styles = {
  title: { size: 17, leading: 22, weight: 650 },
  subtitle: { size: 13, leading: 18, weight: 400 },
  legend: { size: 12, leading: 20, weight: 400 },
  footer: { size: 11.5, leading: 16, weight: 400 },
} as const satisfies Record<string, Style>;

/** The summary of a chart, then what the reader has written on it. */
function described(description: string, notes: readonly ShownNote[], { text }: Frame): string {
  if (notes.length === 0) return description;
  const { described: inWords, item, numbered } = text.notes;
  const items = notes.map(({ number, pinnedTo, words }) =>
    numbered(number, item(pinnedTo, words.replace(/[.\s]+$/, ""))),
  );
  return `${description} ${inWords(items)}`.trim();
}

/** From the left edge to the words of a note, past its number, px. */
const noteIndent = 20;

/** U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE. */
const [isolate, endOfIsolate] = ["\u2068", "\u2069"];
/** Letters of Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Title, subtitle, legend, body and footer, one under the other in one SVG. */
function compose(chart: Chart, alt: string | undefined, notes: readonly ShownNote[], frame: Frame) {
  const theme = themes[frame.theme];
  const { width } = frame;
  const root = svgElement(frame.document, "svg", {
    xmlns: "http://www.w3.org/2000/svg",
    "font-family": "Inter, 'Helvetica Neue', Arial, sans-serif",
    fill: theme.ink,
  });
  // By the object model: the page's policy forbids style attributes. In prose tabular figures widen hyphens.
  chart.body.style.setProperty("font-variant-numeric", "tabular-nums");
  const named = (name: "title" | "desc", words: string) => {
    const element = svgElement(frame.document, name, {});
    element.textContent = words;
    root.append(element);
  };
  named("title", chart.title);
  named("desc", alt ?? chart.description);
  const padding = frame.padding ?? 0;
  const [outerWidth, corner] = [String(width + 2 * padding), String(-padding)];
  const ground = svgElement(frame.document, "rect", {
    x: corner,
    y: corner,
    width: outerWidth,
    fill: theme.ground,
  });
  const paintings = chart.paintings ?? [];
  const isCovering = frame.transparent !== true && paintings.length === 0; // else the page is the ground
  if (isCovering) root.append(ground);

  let y = 0;
  const paragraph = (words: string, style: Style, fill: string, indent = 0) => {
    for (const line of isolatedLines(wrapped(words, width - indent, style.size, style.weight))) {
      y += style.leading;
      const element = svgElement(frame.document, "text", {
        x: String(indent),
        y: String(y - style.leading * 0.28),
        "font-size": String(style.size),
        "font-weight": String(style.weight),
        fill,
      });
      element.textContent = line;
      root.append(element);
    }
  };
  if (frame.untitled !== true) {
    paragraph(chart.title, styles.title, theme.ink);
    y += 2;
    paragraph(chart.subtitle, styles.subtitle, theme.muted);
    y += 4;
  }
  const legend = legendOf(chart.legend, frame, y);
  if (legend !== null) {
    root.append(legend.element);
    y = legend.bottom;
  }
  y += 8;
  const top = Math.round(y);
  chart.body.setAttribute("x", "0");
  chart.body.setAttribute("y", String(top));
  root.append(chart.body);
  for (const { number, at, mark } of notes) {
    if (at === null) continue;
    const centre = { x: at.x, y: at.y + top };
    if (mark !== null) root.append(...tieTo(moved(mark, top), centre, frame));
    root.append(badge(number, centre, frame));
  }
  y = top + chart.height + stripUnder(notes, chart) + 8;
  for (const words of chart.footer) {
    paragraph(words, styles.footer, theme.faint);
    y += 2;
  }
  if (notes.length > 0) {
    y += 4;
    paragraph(frame.text.notes.inFigure, { ...styles.footer, weight: 600 }, theme.muted);
  }
  for (const { number, pinnedTo, words } of notes) {
    y += 3;
    root.append(badge(number, { x: badgeRadius + 1, y: y + styles.footer.leading / 2 + 0.5 }, frame));
    paragraph(frame.text.notes.item(pinnedTo, isolated(words)), styles.footer, theme.muted, noteIndent);
  }
  const needed = Math.ceil(y + 4);
  const height = Math.max(needed, frame.height ?? 0);
  const outerHeight = String(height + 2 * padding);
  ground.setAttribute("height", outerHeight);
  root.setAttribute("width", outerWidth);
  root.setAttribute("height", outerHeight);
  root.setAttribute("viewBox", `${corner} ${corner} ${outerWidth} ${outerHeight}`);
  return {
    svg: root,
    height,
    needed,
    plot: { top, height: chart.height },
    paintings: paintings.map((painting) => ({ ...painting, top: painting.top + top })),
    targets: () => chart.targets.map((target) => moved(target, top)),
  };
}

/** Words that run from right to left keep their direction, and the words before them theirs. */
function isolated(words: string): string {
  return rightToLeft.test(words) ? `${isolate}${words}${endOfIsolate}` : words;
}

/** Each line is a text of its own: an isolate that runs on is ended on its line and begun again on the next. */
function isolatedLines(lines: readonly string[]): readonly string[] {
  let open = false;
  return lines.map((line) => {
    const begun = open ? `${isolate}${line}` : line;
    open = begun.lastIndexOf(isolate) > begun.lastIndexOf(endOfIsolate);
    return open ? `${begun}${endOfIsolate}` : begun;
  });
}

function moved(target: Target, top: number): Target {
  return {
    ...target,
    y: target.y + top,
    ...(target.members ? { members: target.members.map((m) => moved(m, top)) } : {}),
  };
}

function legendOf(items: readonly LegendItem[], frame: Frame, top: number) {
  if (items.length === 0) return null;
  const { size, leading } = styles.legend;
  const element = svgElement(frame.document, "g", {
    "font-size": String(size),
    fill: themes[frame.theme].muted,
  });
  let x = 0;
  let y = top + leading;
  for (const item of items) {
    const width = 24 + textWidth(item.label, size);
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += leading;
    }
    element.append(symbol(item, x + 9, y - 4, frame));
    for (const [i, line] of wrapped(item.label, frame.width - 24, size).entries()) {
      if (i > 0) y += leading - 4;
      const label = svgElement(frame.document, "text", { x: String(x + 24), y: String(y) });
      label.textContent = line;
      element.append(label);
    }
    x += width + 18;
  }
  return { element, bottom: y + 4 };
}
