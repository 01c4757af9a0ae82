import { wrapped } from "../../charts/textWidth.ts";
import type { Messages } from "../../text/messages.ts";
import { xmlText } from "../xmlCharacters.ts";
import type { Made } from "./made.ts";

const columns = 4;
const cell = { width: 240, picture: 180, caption: 92, gap: 20 } as const;
const caption = { size: 12, leading: 16, lines: 3 } as const;

/**
 * All pictures of an archive on one sheet, each small with its title and name; the pictures are inside the file. In pieces, one
 * a picture.
 */
export function* contactSheet(made: readonly Made[], { batch, language }: Messages): Generator<string> {
  const rows = Math.ceil(made.length / columns);
  const width = columns * (cell.width + cell.gap) + cell.gap;
  const height = rows * (cell.picture + cell.caption + cell.gap) + cell.gap;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${xmlText(language)}" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif" font-size="${caption.size}" fill="#1b1f24">
<title>${xmlText(batch.contactSheet)}</title>
<desc>${xmlText(batch.made(made.length))}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
`;
  for (const [i, one] of made.entries()) {
    const x = cell.gap + (i % columns) * (cell.width + cell.gap);
    const y = cell.gap + Math.floor(i / columns) * (cell.picture + cell.caption + cell.gap);
    yield `${cellText(one, x, y)}\n`;
  }
  yield "</svg>\n";
}

function cellText({ title, name, thumbnail }: Made, x: number, y: number): string {
  const picture =
    thumbnail === null
      ? ""
      : `<image x="${x}" y="${y}" width="${cell.width}" height="${cell.picture}" preserveAspectRatio="xMinYMax meet" href="${thumbnail.uri}"/>`;
  const [bottom, top] = [caption.lines, y + cell.picture + caption.leading];
  const lines = wrapped(title.slice(0, 400), cell.width, caption.size);
  const shown = lines.length > bottom ? [...lines.slice(0, bottom - 1), `${lines[bottom - 1]}…`] : lines;
  const titles = shown.map(
    (line, i) => `<text x="${x}" y="${top + i * caption.leading}">${xmlText(line)}</text>`,
  );
  const below = top + shown.length * caption.leading;
  const names = (name.match(/.{1,40}/gsu) ?? []).map(
    (line, i) => `<text x="${x}" y="${below + i * 12}" fill="#57606a" font-size="10">${xmlText(line)}</text>`,
  );
  return `<g><title>${xmlText(title)}</title>${picture}${titles.join("")}${names.join("")}</g>`;
}
