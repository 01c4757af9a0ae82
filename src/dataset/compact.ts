import { packed, unpacked } from "./compactRecords.ts";
import { partOf, type PartTexts, type ScorePart } from "./compactPart.ts";
import type { Dataset } from "./dataset.ts";
import { openedDataset, type ScoreColumns, type StoredDataset } from "./stored.ts";

/** Everything of a data set but its scores, as JSON can hold it. Made by `compactOf`, read by `storedOf`. */
export interface CompactFrame {
  /** The stored data set without its scores, packed; each index has `part`, the place of its scores, or null. */
  readonly dataset: unknown;
  /** How many rows each part has, in the order of the rows. */
  readonly parts: readonly number[];
  readonly sources: Dictionary;
  readonly notes: Dictionary;
  /** null where every value is the number as printed. */
  readonly raw: Dictionary | null;
}

/** How long a dictionary of the whole data set is, and those of its texts that no row uses. */
interface Dictionary {
  readonly length: number;
  readonly unused: readonly (readonly [place: number, text: string])[];
}

/** A data set in its compact form: what is read at once, and a part an index that is read when it is asked for. */
export interface CompactDataset {
  readonly frame: CompactFrame;
  readonly parts: readonly ScorePart[];
}

/** The compact form of a data set. Throws where the rows of its indices overlap, which no reader gives. */
export function compactOf({ scores, ...rest }: StoredDataset): CompactDataset {
  const { indices } = rest;
  const cuts = [...new Set([0, scores.year.length, ...indices.flatMap(({ starts }) => spanOf(starts))])].sort(
    (a, b) => a - b,
  );
  const spans = cuts.slice(1).map((to, i) => [cuts[i]!, to] as const);
  const startsOf = new Map<number, Int32Array>();
  const held = indices.map(({ starts, ...index }) => {
    const [from, to] = spanOf(starts);
    const part = from === to ? -1 : spans.findIndex((span) => span[0] === from && span[1] === to);
    if (from < to && (part < 0 || !isSame(startsOf.get(part) ?? starts, starts)))
      throw new Error(`scores of ${index.id} overlap with those of another index`);
    if (part >= 0) startsOf.set(part, starts);
    return { ...index, part: part < 0 ? null : part };
  });
  const parts = spans.map(([from, to], i) => partOf(scores, startsOf.get(i) ?? new Int32Array(), from, to));
  const frame: CompactFrame = {
    dataset: packed({ ...rest, indices: held }),
    parts: spans.map(([from, to]) => to - from),
    sources: dictionaryOf(scores.sources, parts, ({ source }) => source),
    notes: dictionaryOf(scores.notes, parts, ({ note }) => note),
    raw: scores.raw === undefined ? null : dictionaryOf(scores.raw.dictionary, parts, ({ raw }) => raw),
  };
  return { frame, parts };
}

/**
 * The data set of a frame with the scores of those parts that are at hand; with all of them it equals the one that
 * `compactOf` was given. Rows of the others are left out, so that they look as if they were missing: `openedCompact`
 * keeps anybody from reading them. Throws where a part is of another data set.
 */
export function storedOf(frame: CompactFrame, parts: ReadonlyMap<number, ScorePart>): StoredDataset {
  const rest = datasetOf(frame);
  const firstRows = new Map<number, number>();
  let rows = 0;
  const present: ScorePart[] = [];
  frame.parts.forEach((length, place) => {
    const part = parts.get(place);
    if (part === undefined) return;
    if (part.year.length !== length)
      throw new Error(`part ${place} of ${rest.id} has other rows than it should`);
    firstRows.set(place, rows);
    rows += length;
    present.push(part);
  });
  return {
    ...rest,
    indices: rest.indices.map(({ part, ...index }) => {
      const first = part === null ? undefined : firstRows.get(part);
      const starts =
        part === null || first === undefined ? null : parts.get(part)?.starts.map((row) => row + first);
      return { ...index, starts: starts ?? new Int32Array(part === null ? 1 : 0) };
    }),
    scores: columnsOf(frame, present, rows),
  };
}

/**
 * A data set as far as its scores are at hand. To look up a value of an index whose scores are not throws: what was not
 * read must never look as if it were missing.
 */
export function openedCompact(frame: CompactFrame, parts: ReadonlyMap<number, ScorePart>): Dataset {
  const opened = openedDataset(storedOf(frame, parts));
  const { indices } = datasetOf(frame);
  return {
    ...opened,
    indices: opened.indices.map((index, i) => {
      const part = indices[i]?.part ?? null;
      return part === null || parts.has(part) ? index : { ...index, at: unread(index.id) };
    }),
  };
}

/** The parts that hold the scores of an index, by its id. Indices without a value have none. */
export function partsOf(frame: CompactFrame): ReadonlyMap<string, number> {
  return new Map(
    datasetOf(frame).indices.flatMap(({ id, part }) => (part === null ? [] : [[id, part] as const])),
  );
}

/** The ids of all indices of a frame. */
export function indexIdsOf(frame: CompactFrame): readonly string[] {
  return datasetOf(frame).indices.map(({ id }) => id);
}

/** Of the rest of a data set only what its frame's JSON holds; typed as `compactOf` packed it. */
type FrameDataset = Omit<Dataset, "indices"> & {
  readonly indices: readonly (Omit<StoredDataset["indices"][number], "starts"> & {
    readonly part: number | null;
  })[];
};

const unpackedFrames = new WeakMap<CompactFrame, FrameDataset>();

function datasetOf(frame: CompactFrame): FrameDataset {
  const known = unpackedFrames.get(frame);
  if (known !== undefined) return known;
  const dataset = unpacked(frame.dataset) as FrameDataset; // what `compactOf` packed, of the same build
  unpackedFrames.set(frame, dataset);
  return dataset;
}

function unread(id: string): Dataset["indices"][number]["at"] {
  return () => {
    throw new Error(`the scores of ${id} have not been read yet`);
  };
}

function spanOf(starts: Int32Array): readonly [number, number] {
  return [starts[0] ?? 0, starts.at(-1) ?? 0];
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function dictionaryOf(
  dictionary: readonly string[],
  parts: readonly ScorePart[],
  textsOf: (part: ScorePart) => PartTexts | null,
): Dictionary {
  const used = new Set(parts.flatMap((part) => Array.from(textsOf(part)?.places ?? [])));
  return {
    length: dictionary.length,
    unused: dictionary.flatMap((text, place) => (used.has(place) ? [] : [[place, text] as const])),
  };
}

function columnsOf(
  { sources, notes, raw }: CompactFrame,
  parts: readonly ScorePart[],
  rows: number,
): ScoreColumns {
  const source = joinedTexts(
    parts.map((part) => part.source),
    sources,
    rows,
  );
  const note = joinedTexts(
    parts.map((part) => part.note),
    notes,
    rows,
  );
  const columns: ScoreColumns = {
    year: joined(
      new Int32Array(rows),
      parts.map(({ year }) => year),
    ),
    value: joined(
      new Float64Array(rows),
      parts.map(({ value }) => value),
    ),
    low: joined(
      new Float64Array(rows),
      parts.map(({ low }) => low),
    ),
    high: joined(
      new Float64Array(rows),
      parts.map(({ high }) => high),
    ),
    source: source.codes,
    note: note.codes,
    sources: source.dictionary,
    notes: note.dictionary,
  };
  if (raw === null) return columns;
  return {
    ...columns,
    raw: {
      kind: "text",
      ...joinedTexts(
        parts.flatMap((part) => part.raw ?? []),
        raw,
        rows,
      ),
    },
  };
}

function joined<T extends Int32Array | Float64Array>(into: T, pieces: readonly T[]): T {
  let at = 0;
  for (const piece of pieces) {
    into.set(piece, at);
    at += piece.length;
  }
  return into;
}

/** One column with the dictionary of the whole data set. Texts of parts that are not at hand are empty there. */
function joinedTexts(
  parts: readonly PartTexts[],
  { length, unused }: Dictionary,
  rows: number,
): { readonly codes: Int32Array; readonly dictionary: readonly string[] } {
  const dictionary = Array.from({ length }, () => "");
  for (const [place, text] of unused) dictionary[place] = text;
  const added = new Map<string, number>();
  const pieces = parts.map(({ codes, dictionary: own, places }) => {
    const common = own.map((text, local) => {
      const place = places?.[local] ?? added.get(text) ?? length + added.size;
      if (places === null) added.set(text, place);
      dictionary[place] = text;
      return place;
    });
    return codes.map((code) => common[code] ?? -1);
  });
  return { codes: joined(new Int32Array(rows), pieces), dictionary };
}
