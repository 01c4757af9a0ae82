import { periodOf } from "../time/period.ts";
import { aboutOf } from "./roles/about.ts";
import { bodyOf, type Body } from "./sheet/body.ts";
import { columnProfile } from "./roles/columnProfile.ts";
import { withoutComposite } from "./sheet/compositeColumn.ts";
import { dialectOf } from "./sheet/dialect.ts";
import { lettered } from "./bytes/letters.ts";
import { fileQuestions } from "./rows/fileQuestions.ts";
import { filledDown } from "./sheet/filledDown.ts";
import { FindingLog } from "./rows/findingLog.ts";
import { formatFault } from "./bytes/format.ts";
import { columnNamesOf, headerOf } from "./sheet/headers.ts";
import { heldRows } from "./rows/heldRows.ts";
import { lostLetters } from "./rows/lostLetters.ts";
import { indicatorPlans } from "./roles/indicatorPlans.ts";
import { layoutOf } from "./sheet/layout.ts";
import { metadataOf } from "./roles/metadata.ts";
import { missingCodesOf } from "./values/missingCodes.ts";
import { applied } from "./rows/observations.ts";
import type { Layout, Plan, Recipe } from "./plan.ts";
import { previewOf } from "./rows/preview.ts";
import type { FileFault, Reading } from "./reading.ts";
import { plainSheetOf } from "./plain/plainSheet.ts";
import { recordsOf, type RecordProgress } from "./sheet/records.ts";
import { rolesOf } from "./roles/roles.ts";
import { isShapeless } from "./sheet/shapeless.ts";
import { recordAt, type Sheet } from "./sheet/sheet.ts";
import { distinctIn } from "./values/distinctCells.ts";
import { valueRulesOf } from "./values/valueRules.ts";

/** Share of the work that is done when the file is cut into cells; the rest is what they mean. */
const cutShare = 0.6;

/** How far the reading is, as bytes of the file: all of them when every cell is understood. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

export interface ReadingOptions {
  /** The file's name. */
  readonly name: string;
  /** What is held to; the rest is guessed. */
  readonly recipe?: Recipe | undefined;
  /** Texts of JSON files that came with it. */
  readonly metadata?: readonly string[] | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/**
 * What a file holds, after the parts of a recipe and guesses for all others; or why it cannot be read. Never throws on
 * input. Applying `recipeOf(reading.plan)` to the same bytes gives the same reading.
 */
export function readingOf(
  bytes: Uint8Array,
  { name, recipe = {}, metadata = [], onProgress }: ReadingOptions,
): Reading | FileFault {
  const fault = formatFault(bytes, name);
  if (fault !== null) return fault;
  const { letters, encoding, replaced, others } = lettered(bytes, recipe.encoding);
  const dialect = recipe.dialect ?? dialectOf(letters);
  if (isShapeless(letters, dialect)) return { fault: "no-numbers", detail: "" };
  const told = (share: number, rows: number) =>
    onProgress?.({ bytes: Math.round(bytes.length * share), of: bytes.length, rows });
  const cut = ({ characters, of, records: rows }: RecordProgress) =>
    told((cutShare * characters) / Math.max(1, of), rows);
  const plain =
    encoding === "utf-8" && replaced === 0
      ? plainSheetOf(bytes, dialect, { chosen: chosenBy(recipe), onProgress: cut })
      : null;
  const records = plain ?? recordsOf(letters.slice(0), dialect, { onProgress: cut });
  if ("fault" in records) return records;
  const sheet = withoutComposite(records);
  const layout = within(sheet, recipe.layout ?? layoutOf(sheet));
  const body = bodyOf(sheet, layout);
  if (body.rows.length === 0) return { fault: "only-header", detail: "" };
  const levels = headerOf(sheet, layout);
  const names = columnNamesOf(levels);
  const { rules, questions } = valueRulesOf(
    sheet.columns.map((column) => distinctIn(column, body.rows)),
    dialect,
    recipe.values,
  );
  const profiles = sheet.columns.map((_, column) => columnProfile(sheet, column, body.rows, rules));
  const codesOf = (column: number) => sheet.columns[column]?.codes ?? new Int32Array(0);
  const roles = rolesOf({ names, levels, profiles, rows: body.rows, codesOf, kind: recipe.kind });
  const heldRoles = new Map(recipe.columns?.map((column) => [column.name, column.role]));
  const columns = roles.columns.map((column) => ({
    ...column,
    role: heldRoles.get(column.name) ?? column.role,
  }));
  if (!columns.some(({ role }) => role.role === "value" || role.role === "field")) {
    return { fault: "no-numbers", detail: "" };
  }
  const log = new FindingLog();
  const held = heldRows(sheet, body);
  const heldLines = new Set(Array.from(held.keys(), (record) => sheet.lines[record]));
  if (replaced > 0) log.add("replaced-characters", "used", null, null, String(replaced));
  for (const { record, column, raw } of lostLetters(sheet)) {
    log.add("replaced-characters", "used", sheet.lines[record] ?? null, names[column] ?? null, raw);
  }
  for (const odd of roles.odd) log.add("odd-column-name", "used", null, odd, odd);
  for (const { line, kind } of sheet.damage) {
    if (kind === "stray-quote" && !heldLines.has(line)) log.add(kind, "used", line, null, "");
  }
  for (const record of body.second) {
    log.add(
      "second-table",
      "row-held",
      sheet.lines[record] ?? null,
      null,
      recordAt(sheet, record).join(" ").trim(),
    );
  }
  const said = metadataOf(metadata);
  const about = recipe.about ?? aboutOf(name, said);
  const planOf = indicatorPlans({ recipe, doubtful: roles.doubtful, metadata: said, title: about.title });
  const kind = recipe.kind ?? roles.kind;
  const period = recipe.period === undefined ? null : periodOf(recipe.period, rules);
  const table = filledDown(sheet, columns, { rows: body.rows, log });
  const codes = missingCodesOf(sheet, columns, { rows: body.rows, rules });
  const answers = new Map(Object.entries(recipe.names ?? {}));
  const result = applied(
    table,
    {
      records: tableRecords(body),
      columns,
      rules,
      kind,
      answers,
      period,
      asked: codes.ofColumn,
      held,
      onProgress: (done) => told(cutShare + ((1 - cutShare) * done) / table.length, sheet.length),
      planOf,
    },
    log,
  );
  told(1, sheet.length);
  const notes = notesOf(sheet, body);
  const plan: Plan = {
    encoding,
    dialect,
    layout,
    values: rules,
    kind,
    columns,
    indicators: result.indicators.map((indicator) => planOf(indicator.name)),
    names: Object.fromEntries(answers),
    about,
    ...(recipe.period === undefined ? {} : { period: recipe.period }),
    ...(sheet.alsoRead === undefined ? {} : { alsoRead: sheet.alsoRead }),
  };
  return {
    plan,
    encodings: others,
    questions: [
      ...questions,
      ...(codes.question === null ? [] : [codes.question]),
      ...fileQuestions(plan, answers, { period, values: result.values.held, outside: [name, ...notes] }),
    ],
    counts: {
      rows: {
        read: sheet.length + sheet.comments.length,
        header: layout.header,
        used: tableRecords(body).length - result.heldRows,
        held: result.heldRows + body.second.length,
        notes: body.notes.length + sheet.comments.length,
      },
      values: result.values,
    },
    findings: log.kept(),
    findingCounts: log.counts(),
    names: result.names,
    indicators: result.indicators,
    notes,
    before: Array.from({ length: Math.min(sheet.length, layout.preamble + layout.header + 8) }, (_, record) =>
      recordAt(sheet, record),
    ),
    after: previewOf(result.observations, result.rows),
    examples: profiles.map(({ distinct }) => distinct.slice(0, 3)),
    observations: result.observations,
    rows: result.rows,
    ...(sheet.unread === undefined ? {} : { unread: sheet.unread }),
  };
}

/**
 * The columns that are read of a file too wide to be read whole: those that the recipe lists, or else those that its columns
 * and indicators name.
 */
function chosenBy({ columns = [], indicators = [], alsoRead }: Recipe): ReadonlySet<string> {
  if (alsoRead !== undefined) return new Set(alsoRead);
  return new Set([
    ...columns.filter(({ role }) => role.role !== "ignored").map(({ name }) => name),
    ...indicators.filter(({ take }) => take).map(({ name }) => name),
  ]);
}

/** A layout of another file may name more records than this one has. */
function within(sheet: Sheet, { preamble, header, trailer }: Layout): Layout {
  const above = Math.min(preamble, sheet.length);
  const named = Math.min(header, sheet.length - above);
  return { preamble: above, header: named, trailer: Math.min(trailer, sheet.length - above - named) };
}

/** Every record between header and trailer, in order. */
function tableRecords({ rows, ragged, repeated }: Body): Int32Array {
  if (ragged.length === 0 && repeated.length === 0) return rows;
  return Int32Array.from([...rows, ...ragged, ...repeated]).sort();
}

/** The text outside the table, a record a line. */
function notesOf(sheet: Sheet, { notes }: Body): readonly string[] {
  return [
    ...sheet.comments.map(({ text }) => text.trim()),
    ...Array.from(notes, (record) =>
      recordAt(sheet, record)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "")
        .join(" "),
    ),
  ].filter((note) => note !== "");
}
