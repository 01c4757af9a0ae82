import type { Dialect } from "../read/plan.ts";
import { recordsOf } from "../read/sheet/records.ts";
import { recordAt } from "../read/sheet/sheet.ts";
import { csvLine, csvLines } from "../table/csvLine.ts";
import { packageOf, packageFile } from "./package.ts";

/**
 * The files of a data package under another id and title, so that it can be open beside the one whose ids it shares: the ids
 * of its indices, rankings and sources change with it, in the description and in every row. Files that are no package stay
 * as they are.
 */
export function packageNamed(
  files: ReadonlyMap<string, string>,
  { id, title }: { readonly id: string; readonly title: string },
): ReadonlyMap<string, string> {
  const { found } = packageOf(jsonOf(files.get(packageFile) ?? ""));
  if (found === null) return files;
  const { name, sources, regulens } = found;
  const under = (old: string) =>
    old === name ? id : old.startsWith(`${name}.`) ? `${id}${old.slice(name.length)}` : `${id}.${old}`;
  const next = {
    ...found,
    name: id,
    title,
    sources: sources.map((source) => ({ ...source, name: under(source.name) })),
    regulens: {
      ...regulens,
      indices: regulens.indices.map((index) => ({
        ...index,
        id: under(index.id),
        sourceId: under(index.sourceId),
      })),
      rankings: regulens.rankings.map((ranking) => ({ ...ranking, id: under(ranking.id) })),
    },
  };
  const tables = new Set(found.resources.map(({ path }) => path));
  return new Map(
    [...files].map(([path, text]) => {
      if (path === packageFile) return [path, `${JSON.stringify(next, null, 2)}\n`] as const;
      return [path, tables.has(path) ? withIds(text, under) : text] as const;
    }),
  );
}

const ids: ReadonlySet<string> = new Set(["index_id", "ranking_id", "source_id"]);
const dialect: Dialect = { delimiter: ",", quote: '"', comment: "", wrapped: false };

/** A table with every id in its columns of ids replaced; all other cells stay letter by letter. */
function withIds(text: string, under: (id: string) => string): string {
  const sheet = recordsOf(text.replace(/^\uFEFF/, ""), dialect);
  if ("fault" in sheet || sheet.length === 0) return text;
  const header = recordAt(sheet, 0);
  const places = header.flatMap((column, place) => (ids.has(column) ? [place] : []));
  const rows = function* () {
    for (let record = 1; record < sheet.length; record++) {
      const cells = [...recordAt(sheet, record)];
      for (const place of places) {
        const cell = cells[place];
        if (cell !== undefined && cell !== "") cells[place] = under(cell);
      }
      yield cells;
    }
  };
  return csvLine(header) + csvLines(rows());
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
