// A data set's scores as one Parquet file, in the order of index, country and year: https://parquet.apache.org/docs/file-format/
import { parquetWriteBuffer } from "hyparquet-writer";

/** Rows from which on a row group is full; an index is never divided, so that one range of the file holds it. */
const groupRows = 5000;

/** The file, and how many bytes at its end say where everything is. */
export function parquetOf({ indices, scores }) {
  const { year, value, low, high, source, note, sources, notes, raw } = scores;
  const length = year.length;
  const [index, country] = [Array(length).fill(null), Array(length).fill(null)];
  const ends = new Set();
  for (const { id, countries, starts } of indices) {
    countries.forEach((code, place) => {
      index.fill(id, starts[place], starts[place + 1]);
      country.fill(code, starts[place], starts[place + 1]);
    });
    ends.add(starts.at(-1));
  }
  const textsOf = (codes, dictionary) => Array.from(codes, (code) => dictionary[code] ?? null);
  const orNull = (numbers) => Array.from(numbers, (number) => (Number.isNaN(number) ? null : number));
  const texts = (name, data) => ({ name, data, type: "STRING" });
  const buffer = parquetWriteBuffer({
    columnData: [
      // Programs that look for an index pass over groups without it; the others would only make the end longer.
      { ...texts("index_id", index), statistics: true },
      texts("iso3", country),
      { name: "year", data: Array.from(year), type: "INT32", nullable: false },
      { name: "value", data: Array.from(value), type: "DOUBLE", nullable: false },
      { name: "low", data: orNull(low), type: "DOUBLE" },
      { name: "high", data: orNull(high), type: "DOUBLE" },
      texts("source_id", textsOf(source, sources)),
      texts("note", textsOf(note, notes)),
      ...(raw === undefined ? [] : [texts("raw", textsOf(raw.codes, raw.dictionary))]),
    ].map((column) => ({ statistics: false, offsetIndex: false, ...column })),
    rowGroupSize: groupsOf(
      [...ends].sort((a, b) => a - b),
      length,
    ),
    createdBy: "regulens",
  });
  const file = new Uint8Array(buffer);
  return { file, footer: new DataView(buffer).getUint32(file.length - 8, true) + 8 };
}

/** How many rows each group has: whole indices, until it is full. */
function groupsOf(ends, length) {
  const groups = [];
  let first = 0;
  for (const end of [...ends, length]) {
    if (end - first < groupRows && end < length) continue;
    if (end > first) groups.push(end - first);
    first = end;
  }
  return groups;
}
