/** One record of a CSV file: commas, LF, quotation marks where RFC 4180 needs them. Nothing else is done to the text. */
export function csvLine(cells: readonly string[]): string {
  // An empty line would be no record.
  if (cells.length === 1 && cells[0] === "") return '""\n';
  // `join` makes one flat string; adding cell by cell would leave a heap of halves for a million rows.
  return `${(cells.some(needsQuotes) ? cells.map(quoted) : cells).join(",")}\n`;
}

/** Records one after the other, joined a few thousand at a time. */
export function csvLines(records: Iterable<readonly string[]>): string {
  const pieces: string[] = [];
  let lines: string[] = [];
  for (const record of records) {
    if (lines.push(csvLine(record)) < linesAPiece) continue;
    pieces.push(lines.join(""));
    lines = [];
  }
  return pieces.concat(lines).join("");
}

const linesAPiece = 4096;

function needsQuotes(cell: string): boolean {
  return /[",\r\n]|^\s|\s$/.test(cell);
}

function quoted(cell: string): string {
  return needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
