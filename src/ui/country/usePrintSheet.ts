import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** How a page is laid out for paper: so many px wide, in columns, then made smaller to the width of the sheet. */
export interface PrintSheet {
  readonly width: number;
  readonly zoom: number;
  readonly columns: number;
  /** Width of one of its columns, whole px. */
  readonly column: number;
}

/** A4 within margins of 8 mm, in CSS px of 1/96 inch, a little less for rounding. */
const paper = { width: 732, height: 1060 } as const;

/** Between two columns, px. */
const gap = 26;

/** From full size down in hundredths. Smaller than half nobody could read it: then it runs on to a second sheet. */
const zooms = Array.from({ length: 51 }, (_, i) => (100 - i) / 100);

/**
 * While the page is being printed, the layout that brings it on one sheet, in two or three columns, whichever lets the words
 * be larger. Else null.
 */
export function usePrintSheet(sheet: RefObject<HTMLElement | null>): PrintSheet | null {
  const [printing, setPrinting] = useState<PrintSheet | null>(null);
  useEffect(() => {
    const heightOf = (layout: PrintSheet) => {
      flushSync(() => setPrinting(layout));
      return sheet.current?.getBoundingClientRect().height ?? 0;
    };
    const fits = (columns: number, place: number) =>
      heightOf(layoutOf(columns, zooms[place] ?? 1)) <= paper.height;
    const lay = () => {
      const two = firstFitting(zooms.length, (place) => fits(2, place));
      const three = firstFitting(two, (place) => fits(3, place));
      const [columns, place] = three < two ? [3, three] : [2, two];
      heightOf(layoutOf(columns, zooms[Math.min(place, zooms.length - 1)] ?? 1));
    };
    const end = () => setPrinting(null);
    addEventListener("beforeprint", lay);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", lay);
      removeEventListener("afterprint", end);
    };
  }, [sheet]);
  return printing;
}

function layoutOf(columns: number, zoom: number): PrintSheet {
  const width = paper.width / zoom;
  return { width, zoom, columns, column: Math.floor((width - gap * (columns - 1)) / columns) };
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
