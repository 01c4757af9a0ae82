const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const minuses = /[‐‑‒–—−﹣－]/gu;
const apostrophes = /[’‘ʼ′´`＇٬]/gu;
/** Marks that take no place and turn nothing round: they come with text copied from a web page or from Excel. */
const invisible = /[\u200b-\u200f\u061c\u2060\u2066-\u2069\u202a-\u202c\ufeff]/gu;
/** Between two digits they may tell one number from two, or turn their order: such a cell must not become a number. */
const hiddenInNumber = /(?<=\d)[\u200b-\u200f\u061c\u2060\u2066-\u2069\u202a-\u202c\ufeff]+(?=\d)/gu;
const hidden = "\u0000";
const overrides = /[\u202d\u202e]/u;
/** The zero of each set of decimal digits that tables are written in. */
const otherDigits =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u17e0-\u17e9\u1040-\u1049\uff10-\uff19]/gu;
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x17e0, 0x1040, 0xff10];

/**
 * A cell trimmed and in one writing: digits of every script as ASCII, every minus as "-", every space as " ", every
 * apostrophe as "'", full-width and Arabic marks as the usual ones; without quotation marks around it, Excel's `="002"` and
 * leading apostrophe. Null where a text-direction override would show the reader another number than the one that stands
 * there.
 */
export function tidied(raw: string): string | null {
  if (/^[!-~]*$/.test(raw)) return unwrapped(raw);
  if (overrides.test(raw)) return null;
  const plainer = raw
    .replace(otherDigits, digit)
    .replace(spaces, " ")
    .replace(minuses, "-")
    .replace(hiddenInNumber, hidden)
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace(/，/gu, ",")
    .replace(/．/gu, ".")
    .replace(/＋/gu, "+")
    .replace(/[％٪]/gu, "%");
  return unwrapped(plainer.trim());
}

function digit(letter: string): string {
  const point = letter.charCodeAt(0);
  const zero = zeros.find((start) => point >= start && point < start + 10) ?? point;
  return String(point - zero);
}

function unwrapped(cell: string): string {
  const formula = /^="([^"]*)"$/u.exec(cell)?.[1];
  if (formula !== undefined) return formula.trim();
  const quoted = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|«([^»]*)»)$/u.exec(cell);
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4] ?? "").trim();
  return /^'[^']/u.test(cell) ? cell.slice(1).trim() : cell;
}
