import type { Messages } from "../text/messages.ts";
import type { Borders } from "./borders.ts";

export type ThemeName = "light" | "dark";

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
  /** `@font-face` rules to embed in a file that leaves the page; absent on screen. */
  readonly fontFaces?: string;
  /** The page around the drawing tells its rules and sources: no footer in it. */
  readonly bare?: boolean;
  /** The borders that a map is drawn from; absent until they are loaded: then it draws tiles and says so. */
  readonly borders?: Borders;
}

/** Space left and right of the plot, the same in every figure with a year axis so that their years line up. */
export function sideMargins(width: number): { readonly left: number; readonly right: number } {
  return width < 480 ? { left: 34, right: 96 } : { left: 44, right: 136 };
}
