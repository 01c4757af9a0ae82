import type { Letters } from "../bytes/letters.ts";

/** Letters of a text that a guess looks at: its beginning, and a part of its middle and of its end. */
const beginning = 1 << 16;
const fewestLines = 24;
const longestBeginning = 1 << 20;
const later = 1 << 13;

/** Parts of a text, each of whole lines, that stand for all of it; the first is its beginning. */
export function sampleOf(text: Letters): readonly string[] {
  let end = Math.min(text.length, beginning);
  let lines = 0;
  // Wide tables have few records in the beginning: take more of it.
  for (let at = 0; at < longestBeginning && at < text.length && lines < fewestLines; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines++;
    if (at > end) end = at;
  }
  if (end >= text.length) return [text.slice(0)];
  return [
    wholeLines(text, 0, end),
    ...[0.5, 1].map((share) => wholeLines(text, ...placeOf(text, end, share))),
  ].filter((part) => part !== "");
}

function placeOf(text: Letters, end: number, share: number): [number, number] {
  const to = Math.max(end, Math.round(end + (text.length - end) * share));
  return [Math.max(end, to - later), to];
}

/** The part between two places, without the lines that are cut at either. */
function wholeLines(text: Letters, from: number, to: number): string {
  const part = text.slice(from, to);
  const first = from === 0 ? 0 : part.search(/[\r\n]/) + 1;
  if (from > 0 && first === 0) return "";
  if (to === text.length) return part.slice(first);
  const last = Math.max(part.lastIndexOf("\n"), part.lastIndexOf("\r"));
  return last > first ? part.slice(first, last + 1) : from === 0 ? part : "";
}
