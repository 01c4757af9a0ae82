import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { PageKind } from "../../choices/page.ts";

/** How a page is laid out for paper: so many px wide, in columns, then made smaller to the width of the sheet. */
export interface PrintSheet {
  readonly width: number;
  readonly zoom: number;
  readonly columns: number;
  /** Width of one of its columns, whole px. */
  readonly column: number;
  /** The figures that found no room: told in words. */
  readonly without: readonly PageKind[];
}

/** A4 within margins of 8 mm, in CSS px of 1/96 inch, a little less for rounding. */
const paper = { width: 732, height: 1060 } as const;

/** Between two columns, px. */
const gap = 26;

/** The smallest words of a figure are 11 px: at this size they are 8 px, which is 6 points. */
const readable = 0.73;

/** From full size down in hundredths, as long as everything can be read. */
const zooms = Array.from({ length: Math.round((1 - readable) * 100) + 1 }, (_, i) => (100 - i) / 100);

/** What is told in words, first to last, where not all can be drawn on one sheet: the more special before the more general. */
const givingWay: readonly PageKind[] = ["cases", "ranks", "tariffs", "penalties", "timeline"];

/**
 * While the page is being printed, the layout that brings it on one sheet with words of 6 points or more: with all its
 * figures drawn where they fit, else the first of those that give way told in words, in two or three columns, whichever lets the words
 * be larger. Else null.
 */
export function usePrintSheet(
  sheet: RefObject<HTMLElement | null>,
  kinds: readonly PageKind[],
): PrintSheet | null {
  const [printing, setPrinting] = useState<PrintSheet | null>(null);
  useEffect(() => {
    const leaving = givingWay.filter((kind) => kinds.includes(kind));
    const fits = (layout: PrintSheet) => {
      flushSync(() => setPrinting(layout));
      return (sheet.current?.getBoundingClientRect().height ?? 0) <= paper.height;
    };
    const lay = () => {
      for (let gone = 0; gone <= leaving.length; gone++) {
        const without = leaving.slice(0, gone);
        const found = largest(without, fits);
        if (found !== null) return flushSync(() => setPrinting(found));
      }
      // Without any of them it still runs over: as small as can be read, on as many sheets as it takes.
      flushSync(() => setPrinting(layoutOf(2, readable, [])));
    };
    const end = () => setPrinting(null);
    addEventListener("beforeprint", lay);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", lay);
      removeEventListener("afterprint", end);
    };
  }, [sheet, kinds]);
  return printing;
}

/** The largest layout that fits; null where none can be read. */
function largest(without: readonly PageKind[], fits: (layout: PrintSheet) => boolean): PrintSheet | null {
  let best: PrintSheet | null = null;
  for (const columns of [2, 3]) {
    const at = (place: number) => layoutOf(columns, zooms[place] ?? readable, without);
    const end = best === null ? zooms.length : zooms.indexOf(best.zoom);
    if (end === 0 || !fits(at(end - 1))) continue;
    best = at(firstFitting(end - 1, (place) => fits(at(place))));
  }
  return best;
}

function layoutOf(columns: number, zoom: number, without: readonly PageKind[]): PrintSheet {
  const width = paper.width / zoom;
  return { width, zoom, columns, column: Math.floor((width - gap * (columns - 1)) / columns), without };
}

/** The first place below `end` that fits, by halves; `end` where none does. What comes after one that fits, fits. */
function firstFitting(end: number, fits: (place: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
