import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import type { ScoreFiles } from "../dataset/catalogue.ts";
import type { CompactFrame } from "../dataset/compact.ts";
import { DamagedData } from "../dataset/compactBytes.ts";
import type { PartTexts, ScorePart } from "../dataset/compactPart.ts";

type ParquetScores = Extract<ScoreFiles, { kind: "parquet" }>;
type Bytes = (from: number, length: number) => Promise<Uint8Array>;

/** The columns of a file of scores that are read; that of the index is known from the row. */
const numberColumns = ["year", "value", "low", "high"] as const;
const textColumns = ["iso3", "source_id", "note"] as const;

/** What stands at the end of each file that was read from: fetched once. */
const footers = new Map<string, Promise<FileMetaData>>();

/** The part of a frame, read from its Parquet file by ranges of bytes: its end once, then the rows of the part. */
export async function parquetPart(
  frame: CompactFrame,
  part: number,
  scores: ParquetScores,
  bytesOf: Bytes,
): Promise<ScorePart> {
  const file: AsyncBuffer = {
    byteLength: scores.size,
    slice: async (start, end = scores.size) => (await bytesOf(start, end - start)).slice().buffer,
  };
  const metadata = await footerOf(scores, file);
  const from = frame.parts.slice(0, part).reduce((sum, rows) => sum + rows, 0);
  const length = frame.parts[part] ?? 0;
  const columns = [...numberColumns, ...textColumns, ...(frame.raw === null ? [] : ["raw"])];
  const cells = await cellsOf(file, metadata, columns, from, length);
  const countries = textsOf(cells("iso3"));
  return {
    starts: startsOf(countries.codes),
    year: Int32Array.from(cells("year"), Number),
    value: numbersOf(cells("value")),
    low: numbersOf(cells("low")),
    high: numbersOf(cells("high")),
    source: textsOf(cells("source_id")),
    note: textsOf(cells("note")),
    raw: frame.raw === null ? null : textsOf(cells("raw")),
  };
}

function footerOf({ file: name, footer }: ParquetScores, file: AsyncBuffer): Promise<FileMetaData> {
  const found = footers.get(name) ?? parquetMetadataAsync(file, { initialFetchSize: footer });
  footers.set(name, found);
  found.catch(() => footers.delete(name));
  return found;
}

/** The cells of each column from row `from` on. A chunk of the file may begin before that and end after it. */
async function cellsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  from: number,
  length: number,
): Promise<(column: string) => readonly unknown[]> {
  const cells = new Map(columns.map((column) => [column, Array.from<unknown>({ length })]));
  const counts = new Map<string, number>();
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    rowStart: from,
    rowEnd: from + length,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = cells.get(columnName);
      const first = Math.max(rowStart, from);
      const end = Math.min(rowStart + columnData.length, from + length);
      for (let row = first; row < end; row++) if (column) column[row - from] = columnData[row - rowStart];
      counts.set(columnName, (counts.get(columnName) ?? 0) + Math.max(0, end - first));
    },
  });
  return (name) => {
    if (counts.get(name) !== length) throw new DamagedData(`the file lacks rows of ${name}`);
    return cells.get(name) ?? [];
  };
}

function numbersOf(cells: readonly unknown[]): Float64Array {
  return Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN));
}

function textsOf(cells: readonly unknown[]): PartTexts {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (typeof cell !== "string") return -1;
    const code = codeOf.get(cell) ?? codeOf.size;
    codeOf.set(cell, code);
    return code;
  });
  return { codes, dictionary: [...codeOf.keys()], places: null };
}

/** Where each country begins, and the end: rows of a country stand together. */
function startsOf(countries: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let row = 0; row < countries.length; row++)
    if (row === 0 || countries[row] !== countries[row - 1]) starts.push(row);
  return Int32Array.from([...starts, countries.length]);
}
