import {
  byteReader,
  byteWriter,
  DamagedData,
  fingerprint,
  type ByteReader,
  type ByteWriter,
} from "./compactBytes.ts";
import { readNumbers, readWhole, writeNumbers, writeWhole } from "./compactNumbers.ts";
import type { ScoreColumns } from "./stored.ts";

/** A column of texts of one part: codes into the texts that it uses, -1 for none. */
export interface PartTexts {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** The place of each of them in the dictionary of the whole data set; null where the part does not know it. */
  readonly places: Int32Array | null;
}

/** Score rows that stand together, those of one index, and where each of its countries begins among them. */
export interface ScorePart {
  readonly starts: Int32Array;
  readonly year: Int32Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly source: PartTexts;
  readonly note: PartTexts;
  readonly raw: PartTexts | null;
}

/** The part of the columns from row `from` to row `to`. `starts` are of the whole. */
export function partOf(scores: ScoreColumns, starts: Int32Array, from: number, to: number): ScorePart {
  const { raw } = scores;
  return {
    starts: starts.map((start) => start - from),
    year: scores.year.slice(from, to),
    value: scores.value.slice(from, to),
    low: scores.low.slice(from, to),
    high: scores.high.slice(from, to),
    source: textsOf(scores.source.subarray(from, to), scores.sources),
    note: textsOf(scores.note.subarray(from, to), scores.notes),
    raw: raw === undefined ? null : textsOf(raw.codes.subarray(from, to), raw.dictionary),
  };
}

/** First bytes of every such file; a change of the format changes the last of them. */
const mark = "RGS1";

/** A part as one small file, column after column, to the last bit. */
export function bytesOfPart(part: ScorePart): Uint8Array {
  const bytes = byteWriter();
  bytes.bytes(new TextEncoder().encode(mark));
  bytes.count(part.year.length);
  bytes.count(part.starts.length);
  writeWhole(bytes, part.starts);
  writeWhole(bytes, part.year);
  for (const numbers of [part.value, part.low, part.high]) writeNumbers(bytes, numbers);
  writeTexts(bytes, part.source);
  writeTexts(bytes, part.note);
  bytes.count(part.raw === null ? 0 : 1);
  if (part.raw !== null) writeTexts(bytes, part.raw);
  const written = bytes.written();
  const sealed = new Uint8Array(written.length + 4);
  sealed.set(written);
  new DataView(sealed.buffer).setUint32(written.length, fingerprint(written));
  return sealed;
}

/** The part of a file. Throws `DamagedData` for anything that is not, byte for byte, what `bytesOfPart` wrote. */
export function partOfBytes(file: Uint8Array): ScorePart {
  if (new TextDecoder().decode(file.subarray(0, mark.length)) !== mark)
    throw new DamagedData("not a file of scores");
  const end = file.length - 4;
  const seal = new DataView(file.buffer, file.byteOffset);
  if (end < mark.length || seal.getUint32(end) !== fingerprint(file.subarray(0, end)))
    throw new DamagedData("the file is not as it was made");
  const bytes = byteReader(file.subarray(mark.length, end));
  const length = bytes.count();
  const starts = readWhole(bytes, new Int32Array(bytes.count()));
  const year = readWhole(bytes, new Int32Array(length));
  const [value, low, high] = [
    readNumbers(bytes, length),
    readNumbers(bytes, length),
    readNumbers(bytes, length),
  ];
  const [source, note] = [readTexts(bytes, length), readTexts(bytes, length)];
  const raw = bytes.count() === 0 ? null : readTexts(bytes, length);
  if (!bytes.isAtEnd()) throw new DamagedData("the file goes on after its end");
  return { starts, year, value, low, high, source, note, raw };
}

function textsOf(codes: Int32Array, dictionary: readonly string[]): PartTexts {
  const places = Int32Array.from(new Set(codes))
    .filter((code) => code >= 0)
    .sort();
  const localOf = new Map(Array.from(places, (code, local) => [code, local]));
  return {
    codes: codes.map((code) => localOf.get(code) ?? -1),
    dictionary: Array.from(places, (code) => dictionary[code] ?? ""),
    places,
  };
}

function writeTexts(into: ByteWriter, { codes, dictionary, places }: PartTexts): void {
  into.text(JSON.stringify(dictionary));
  writeWhole(into, places ?? dictionary.map((_, place) => place));
  writeWhole(into, codes);
}

function readTexts(from: ByteReader, length: number): PartTexts {
  const dictionary: unknown = JSON.parse(from.text());
  if (!Array.isArray(dictionary)) throw new DamagedData("no list of texts");
  const places = readWhole(from, new Int32Array(dictionary.length));
  return { codes: readWhole(from, new Int32Array(length)), dictionary: dictionary.map(String), places };
}
