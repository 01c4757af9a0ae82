import type { CountryCode } from "../country/country.ts";
import type { Dataset, Source } from "../dataset/dataset.ts";
import type { ValueRef } from "../views/valueRef.ts";

/** A place in the drawing that a pointer or the arrow keys can reach, with the words for it. */
export interface Target {
  /** Centre, px from the top left of the chart body (the figure moves it to the place of the body). */
  readonly x: number;
  readonly y: number;
  /** Size of the mark where it is more than a dot: cells, bars. */
  readonly width?: number;
  readonly height?: number;
  /** The border of a mark that is no box, as closed rings, px from its centre: a pointer inside it hits the mark. */
  readonly outline?: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly country?: CountryCode;
  readonly year?: number;
  readonly event?: string;
  /** Targets of one line; the hover layer traces it. A gap in the line starts a new key. */
  readonly line?: string;
  /** Marks too close to draw apart stand behind one count, which opens to show them. */
  readonly members?: readonly Target[];
  /** "Kazakhstan, 2011: 36" */
  readonly label: string;
  /** Source, note, interval: one line each. */
  readonly details: readonly string[];
  /** The published value behind the mark, or what it was computed from: the card of the mark tells where it comes from. */
  readonly value?: ValueRef;
  /** What was done between the published value and the mark, a sentence a step. */
  readonly steps?: readonly string[];
}

export interface LegendItem {
  readonly label: string;
  readonly symbol:
    | "line"
    | "dashed"
    | "dotted"
    | "band"
    | "dot"
    | "hollow"
    | "bar"
    | "outline"
    | "tick"
    | "cross"
    | "hatch"
    | "diamond"
    | "square"
    | "spanned"
    | "ring"
    | "triangle";
  readonly colour: string;
  /** Of a line: the dash that it is drawn with. */
  readonly dash?: string;
}

/** An axis across the body that can be brushed: values `from`..`to` stand at px `left`..`right`. */
export interface Axis {
  readonly field: "years" | "scores";
  /** What is measured, on an axis of scores. */
  readonly scores?: { readonly index: string; readonly year: number };
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A layer of so many marks that a screen shows it on a canvas under the SVG, drawn with the same scales: what a file holds as
 * elements instead (`frame.paints`).
 */
export interface Painting {
  /** Where it stands, px from the top left of the chart body. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * How many rows of pixels it needs, where those are fewer than the screen has in that height: each is stretched, with hard
   * edges, so that the browser has less to paint and to move at each change.
   */
  readonly rows?: number;
  /** Draws it in px from its own top left. The context is scaled to the pixels of the screen. */
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

/** What a chart function returns: the plot itself and the words around it, which `figure` composes into one SVG. */
export interface Chart {
  readonly title: string;
  /** What, unit, direction. */
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  /** An SVG element `width` px wide and `height` px high, with no title, legend or style element of its own. */
  readonly body: SVGSVGElement;
  readonly height: number;
  /** Layers that stand under the body on a screen instead of in it. */
  readonly paintings?: readonly Painting[];
  /** Least height at which the body still reads, px: it can be drawn at any from there on (`frame.plotHeight`). Absent: at one only. */
  readonly least?: number;
  /** Read late, and only where they are needed: charts of very many marks make them when they are first asked for (`lazily.ts`). */
  readonly targets: readonly Target[];
  /** Whether there are no targets, where that is known without making them. */
  readonly isEmpty?: boolean;
  readonly axis?: Axis;
  /** Every source that what is drawn was read from, in the order of the footer. */
  readonly sources: readonly Source[];
  /** The sentence of these sources in full, where the chart has more to say of them than `sourcesSentence`: every publisher in it. */
  readonly sourcesSaid?: { readonly of: readonly Source[]; readonly words: string };
  /** The data sets that it was read from: `kinds` and the lanes under a plot tell. */
  readonly datasets?: readonly Dataset[];
  /** Coverage, what is missing, breaks of method, what was computed: a paragraph each. `figure` writes the sources before them. */
  readonly footer: readonly string[];
  /** The chart in two or three sentences, for those who do not see it. */
  readonly description: string;
}
