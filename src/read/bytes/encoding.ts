import { countryNamed } from "../../country/match.ts";
import { kz1048Text } from "./kz1048.ts";
import { type NonAscii, nonAsciiOf } from "./nonAscii.ts";
import { plausibility } from "./plausibility.ts";
import type { Encoding } from "../plan.ts";
import { markLength, utf16Of } from "./utf16.ts";

/** A file as text, and what else it might be. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many U+FFFD stand in the text for bytes that mean nothing in this encoding. */
  readonly replaced: number;
  /** The other encodings that give another text, best first, each with up to three lines that show the difference. */
  readonly others: readonly { readonly encoding: Encoding; readonly preview: readonly string[] }[];
}

/**
 * The text of a file in the given encoding, or in the one that its bytes speak for: byte order mark, zeros of UTF-16,
 * strict UTF-8 (or UTF-8 with fewer broken bytes than whole characters), otherwise the one-byte encoding whose letters
 * make the most plausible words and names of countries in a bounded sample. Never throws; a byte that means nothing
 * becomes U+FFFD and is counted.
 */
export function decoded(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const wide = utf16Of(bytes);
  const body = bytes.subarray(markLength(bytes));
  const strict = wide === null && (encoding ?? "utf-8") === "utf-8" ? strictUtf8(body) : null;
  if (strict?.length === body.length) return { text: strict, encoding: "utf-8", replaced: 0, others: [] };
  const beyond = nonAsciiOf(body);
  const ranked = wide === null ? rankedEncodings(beyond, strict !== null) : [wide];
  const chosen = encoding ?? ranked[0] ?? "utf-8";
  const text = strict ?? textIn(chosen, body);
  const replaced = strict === null ? countOf("\ufffd", text) - signsIn(body, chosen, beyond) : 0;
  return { text, encoding: chosen, replaced, others: othersThan(chosen, ranked, beyond, body) };
}

/** The text, or null where a byte is not UTF-8. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes without a mark as text. */
function textIn(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding === "kz-1048") return withoutControls(kz1048Text(bytes));
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (encoding === "windows-1252") return withoutControls(text.replace(/[\u0080-\u009f]/g, westernSign));
  return encoding === "windows-1251" ? withoutControls(text) : text;
}

/** Node's decoder (20, 22) takes windows-1252 for ISO-8859-1, which has controls where this has signs (from 0x80). */
const westernSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function westernSign(control: string): string {
  return westernSigns.charAt(control.charCodeAt(0) - 0x80);
}

/** Decoders give a control character of C1 for a byte that windows-125x leaves empty. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, "\ufffd");
}

/** In the order in which a tie between them is settled. */
const oneByte = ["windows-1252", "windows-1251", "kz-1048", "koi8-r", "ibm866"] as const;

/** UTF-8 and the one-byte encodings, the best first. `strict`: every byte is UTF-8, the rest is only offered. */
function rankedEncodings({ cells, whole, broken }: NonAscii, strict: boolean): readonly Encoding[] {
  const byLetters = oneByte
    .map((encoding) => ({ encoding, score: lettersOf(encoding, cells) }))
    .sort((a, b) => b.score - a.score);
  const [best = 0, second = 0] = byLetters.map(({ score }) => score);
  const ranked = strict || best - second > clear ? byLetters : withNames(byLetters, cells, best);
  // A few capitals of another encoding may look like UTF-8 by chance, many characters do not.
  const fits =
    whole >= 10 * broken || (whole > broken && lettersOf("utf-8", cells) >= (ranked[0]?.score ?? 0));
  const others = ranked.map(({ encoding }) => encoding);
  return fits ? ["utf-8", ...others] : [...others, "utf-8"];
}

/** Letters alone decide where they set the best this far apart from the second. */
const clear = 60;
/** What one cell that is a country's name counts: more than a short word of another alphabet can by chance. */
const nameWorth = 15;
/** Looking for the names like a name takes a millisecond where there is none. */
const namesTried = 20;

interface Scored {
  readonly encoding: Encoding;
  readonly score: number;
}

/** Scores with the countries that cells name, for those that are near the best. */
function withNames(scored: readonly Scored[], cells: readonly Uint8Array[], best: number): readonly Scored[] {
  return scored
    .map(({ encoding, score }) =>
      best - score > clear ? { encoding, score } : { encoding, score: score + namesOf(encoding, cells) },
    )
    .sort((a, b) => b.score - a.score);
}

function lettersOf(encoding: Encoding, cells: readonly Uint8Array[]): number {
  let score = 0;
  for (const bytes of cells) {
    const text = textIn(encoding, bytes);
    // Broken bytes of UTF-8 are already counted.
    score += plausibility(encoding === "utf-8" ? text.replaceAll("\ufffd", "") : text);
  }
  return score;
}

function namesOf(encoding: Encoding, cells: readonly Uint8Array[]): number {
  let [score, tried] = [0, 0];
  for (const bytes of cells) {
    const cell = textIn(encoding, bytes).trim();
    if (tried === namesTried || !/^\p{L}[\p{L}\p{M}\p{Zs}'’.()-]{2,50}$/u.test(cell)) continue;
    tried++;
    if (countryNamed(cell).kind === "country") score += nameWorth;
  }
  return score;
}

function othersThan(
  chosen: Encoding,
  ranked: readonly Encoding[],
  beyond: NonAscii,
  body: Uint8Array,
): Decoded["others"] {
  const seen = new Set([sampleIn(chosen, beyond, body)]);
  return ranked.flatMap((encoding) => {
    const sample = sampleIn(encoding, beyond, body);
    if (encoding === chosen || seen.has(sample)) return [];
    seen.add(sample);
    return [{ encoding, preview: previewIn(encoding, beyond, body) }];
  });
}

/** What is compared to see whether two encodings differ at all. */
function sampleIn(encoding: Encoding, beyond: NonAscii, body: Uint8Array): string {
  return [...beyond.cells.map((cell) => textIn(encoding, cell)), ...previewIn(encoding, beyond, body)].join(
    "\n",
  );
}

function previewIn(encoding: Encoding, { lines }: NonAscii, body: Uint8Array): readonly string[] {
  if (lines.length > 0 && !encoding.startsWith("utf-16")) return lines.map((line) => textIn(encoding, line));
  const start = textIn(encoding, body.subarray(0, 1000)).split(/[\r\n]+/);
  return start
    .filter((line) => line.trim() !== "")
    .slice(0, 3)
    .map((line) => line.slice(0, 160));
}

/** U+FFFD that the file itself holds, so that only damage met here is counted. */
function signsIn(body: Uint8Array, encoding: Encoding, { signs }: NonAscii): number {
  if (encoding === "utf-8") return signs;
  if (!encoding.startsWith("utf-16")) return 0;
  const [first, second] = encoding === "utf-16le" ? [0xfd, 0xff] : [0xff, 0xfd];
  let count = 0;
  for (let i = 0; i + 1 < body.length; i += 2) if (body[i] === first && body[i + 1] === second) count++;
  return count;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
