import { forms, type Cells } from "./cells.ts";
import { plainNumber } from "./plainNumber.ts";

const minus = 45;
const point = 46;
const zero = 48;
/** Below this a number may be printed with an exponent. */
const sure = 1e-5;

/** Puts a cell whose text is its bytes among the others, with its number where it is a plain one. */
export function keepCell(bytes: Uint8Array, start: number, end: number, cells: Cells, cell: number): void {
  const value = plainNumber(bytes, start, end);
  cells.starts[cell] = start;
  cells.ends[cell] = end;
  cells.numbers[cell] = value;
  cells.form[cell] = forms.other;
  if (Number.isNaN(value)) return;
  const first = bytes[start] === minus ? start + 1 : start;
  let places = 0;
  for (let at = end - 1; at > first && places === 0; at--) if (bytes[at] === point) places = end - 1 - at;
  cells.decimals[cell] = places;
  cells.form[cell] = formOf(bytes, first, end, places, Math.abs(value));
}

/** The form of a plain number whose digits begin at `first`. */
function formOf(bytes: Uint8Array, first: number, end: number, places: number, size: number): number {
  if (places > 0 && bytes[end - 1] === zero) return forms.written;
  if (bytes[first] !== zero || end - first === 1) return forms.printed;
  if (bytes[first + 1] !== point) return forms.written;
  return size >= sure ? forms.printed : forms.other;
}
