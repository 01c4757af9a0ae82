import type { Messages } from "../text/messages.ts";
import type { FlatRow } from "../views/row.ts";
import type { Borders } from "./borders.ts";

/** The grey ones tell apart by shade, dash and symbol what the others tell by colour, for print without colour. */
export type ThemeName = "light" | "dark" | "greyLight" | "greyDark";

/** Everything outside the data that a drawing depends on. Same view, same frame: same bytes. */
export interface Frame {
  /** A browser's document, or one made in Node. */
  readonly document: Document;
  /** Width of the whole figure in px. Height follows from the content. */
  readonly width: number;
  readonly theme: ThemeName;
  readonly text: Messages;
  /** Empty space around the figure, px on each side, for a file that leaves the page. */
  readonly padding?: number;
  /**
   * Height wanted of the whole figure without its padding, px: a plot that can stretch takes what is left beside the words,
   * and the ground reaches down to it. A figure that needs more takes more.
   */
  readonly height?: number;
  /** Height asked of a plot that can stretch, px. Set by `figure`, read by the layouts of charts that give `least`. */
  readonly plotHeight?: number;
  /** No ground is painted. */
  readonly transparent?: boolean;
  /** No title and no subtitle: the page around the drawing tells them. */
  readonly untitled?: boolean;
  /** Words under the plot: in full (where nothing is said), with sources by their short names, or none. */
  readonly footer?: "full" | "short" | "none";
  /** What a picture that leaves the page says of itself at its foot; absent on screen. */
  readonly colophon?: Colophon;
  /** Whether there is a canvas under the drawing, as on a screen: layers of very many marks are painted there (`Chart.paintings`). */
  readonly paints?: true;
  /** The borders that a map is drawn from; absent until they are loaded: then it draws tiles and says so. */
  readonly borders?: Borders;
}

/** What a picture says of itself where the page around it cannot. */
export interface Colophon {
  /** The address of the app, "https://…/"; null where there is none that others could open. */
  readonly base: string | null;
  /** `dataHash` of rows that are gathered only where it is not known yet; passed in, for on the screen nobody needs its code. */
  readonly hashOf: (rows: () => readonly FlatRow[]) => string;
}

/** Space left and right of the plot, the same in every figure with a year axis so that their years line up. */
export function sideMargins(width: number): { readonly left: number; readonly right: number } {
  return width < 480 ? { left: 34, right: 96 } : { left: 44, right: 136 };
}
