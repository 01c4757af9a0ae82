import { countryByCode } from "../country/country.ts";
import { keptApart } from "../read/rows/findingGroups.ts";
import type { ColumnPlan, Role } from "../read/plan.ts";
import type { Finding, IndicatorUse, NameUse, Reading } from "../read/reading.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";
import { findingWords, printable } from "./words.ts";

/** At most so many lines of a section are printed; `--json` has all that the reading kept. */
const mostLines = 30;
/** And so many findings of one kind. */
const mostOfKind = 10;

/** What was understood of a file, for a terminal. */
export function inspectionText(name: string, reading: Reading): string {
  const { counts, names, questions, findings, findingCounts, notes, plan } = reading;
  const { sections } = cliWords;
  const all = Object.values(findingCounts).reduce((sum, count) => sum + count, 0);
  const { rows, values } = counts;
  const apart = keptApart(reading, plan);
  return [
    printable(name),
    `${understoodText(reading)}.`,
    `${en.adding.counts(rows.read, rows.header, rows.used, rows.held - apart.rows, apart.rows, rows.notes)}.`,
    `${en.adding.valueCounts(values.read, values.used, values.held - apart.values, apart.values, values.missing, values.notTaken)}.`,
    ...section(sections.columns, columnLines(plan.columns, reading.examples)),
    ...section(
      sections.indicators,
      plan.kind === "scores" || plan.kind === "rankings" ? reading.indicators.map(indicatorLine) : [],
    ),
    ...section(sections.questions, questions.map(questionText)),
    ...section(sections.names, names.filter(({ state }) => state === "choose").map(nameLine)),
    ...section(
      sections.groups,
      names.filter(({ state }) => state === "group").map(({ raw }) => printable(raw)),
    ),
    ...section(
      sections.notes,
      notes.map((note) => printable(note)),
    ),
    ...(all > 0
      ? ["", cliWords.section(sections.findings, all), ...findingLines(findings, findingCounts)]
      : []),
    "",
  ].join("\n");
}

/** The same as JSON: the whole plan, and every finding with its words. */
export function inspectionJson(name: string, reading: Reading): string {
  const { plan, counts, findings, findingCounts, questions, names, indicators, notes, encodings } = reading;
  const told = {
    file: name,
    understood: understoodText(reading),
    plan,
    counts,
    questions: questions.map((question) => ({ ...question, text: questionText(question) })),
    names,
    indicators,
    notes,
    findingCounts,
    findings: findings.map((finding) => ({ ...finding, ...findingWords(finding) })),
    encodings,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** "Semicolon, decimal comma, windows-1251, 2 note rows, one header row; 183 countries, 25 years, 206 indicators ...". */
export function understoodText({ plan, observations, names, indicators, counts, rows }: Reading): string {
  const words = en.adding;
  const { delimiter } = plan.dialect;
  const countries = observations.countries.filter(({ group }) => !group).length;
  const years = [...new Set(observations.year)].sort((a, b) => a - b);
  const file = [
    delimiterNames.get(delimiter) ?? delimiter,
    words.decimals[plan.values.decimal],
    plan.encoding,
    words.noteRows(counts.rows.notes),
    words.headerRows(plan.layout.header),
  ];
  const isValues = plan.kind === "scores" || plan.kind === "rankings";
  const held = [
    ...(isValues ? [] : [words.kinds[plan.kind]]),
    ...(rows.length > 0 ? [cliWords.rows(rows.length)] : []),
    ...(observations.length > 0
      ? [words.countries(countries), words.years(years.length, years[0] ?? null, years.at(-1) ?? null)]
      : []),
    ...(isValues ? [words.indicators(indicators.filter(({ take }) => take).length, indicators.length)] : []),
    words.namesToCheck(names.filter(({ state }) => state === "choose").length),
  ];
  return `${file.join(", ")}; ${held.join(", ")}`;
}

const delimiterNames: ReadonlyMap<string, string> = new Map(Object.entries(en.adding.delimiters));

function section(title: string, lines: readonly string[], count = lines.length): readonly string[] {
  if (count === 0) return [];
  const shown = lines.slice(0, mostLines);
  return [
    "",
    cliWords.section(title, count),
    ...shown.map((line) => `  ${line}`),
    ...(count > shown.length ? [cliWords.more(count - shown.length)] : []),
  ];
}

/** Findings by their kind, the first few of each. */
function findingLines(findings: readonly Finding[], counts: Reading["findingCounts"]): readonly string[] {
  return [...new Set(findings.map(({ kind }) => kind))].flatMap((kind) => {
    const shown = findings.filter((finding) => finding.kind === kind).slice(0, mostOfKind);
    const more = (counts[kind] ?? shown.length) - shown.length;
    return [
      ...shown.map((finding) => `  ${findingLine(finding)}`),
      ...(more > 0 ? [cliWords.moreOfKind(more)] : []),
    ];
  });
}

function findingLine(finding: Finding): string {
  const { message, hint } = findingWords(finding);
  const place = cliWords.place(finding.line, finding.column === null ? null : printable(finding.column));
  const where = [place, en.adding.outcomes[finding.outcome]].filter((part) => part !== "").join(", ");
  return `${where}: ${message} ${hint}`;
}

/** A line a column; the columns of one indicator, of which there may be hundreds, share theirs. */
function columnLines(
  columns: readonly ColumnPlan[],
  examples: readonly (readonly string[])[],
): readonly string[] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ role }, i) => {
    const key =
      role.role === "value" && role.period !== null
        ? JSON.stringify([role.indicator, role.part])
        : role.role === "ignored"
          ? "ignored"
          : String(i);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [i]);
    else found.push(i);
  });
  return [...groups.values()].map((members) => {
    const [first, last] = [columns[members[0] ?? 0], columns[members.at(-1) ?? 0]];
    if (first === undefined || last === undefined) return "";
    const [name, end] = [printable(first.name), printable(last.name)];
    const role = roleText(first.role);
    const cells = (examples[members[0] ?? 0] ?? []).map((cell) => printable(cell)).join(" | ");
    const about =
      members.length === 1 ? `${name}: ${role}` : cliWords.columnsOf(role, members.length, name, end);
    return [about, cliWords.examples(cells)].filter((part) => part !== "").join(", ");
  });
}

function roleText(role: Role): string {
  const words = en.adding.roles;
  switch (role.role) {
    case "country":
      return role.system === "name" ? words.country : words[`code-${role.system}`];
    case "field":
      return en.adding.fieldRole(role.field);
    case "value":
      return role.indicator === null
        ? words[role.part]
        : `${words[role.part]} (${printable(role.indicator)})`;
    default:
      return words[role.role];
  }
}

function indicatorLine(use: IndicatorUse): string {
  const words = en.adding;
  const [first, last] = use.years ?? [null, null];
  const range =
    use.least === null || use.most === null ? "" : words.indicatorRange(String(use.least), String(use.most));
  const label = use.label === use.name ? "" : ` (${printable(use.label)})`;
  return [
    `${printable(use.name)}${label}: ${words.indicatorSpan(use.values, use.countries, first, last)}`,
    range,
    use.take ? "" : words.roles.ignored.toLowerCase(),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** A question of the file in words. */
export function questionText(question: Reading["questions"][number]): string {
  return en.reading.questions[question.question](printable(question.example), question.values);
}

function nameLine({ raw, rows, candidates }: NameUse): string {
  const names = candidates.map((code) => `${countryByCode(code).name} (${code})`);
  return `"${printable(raw)}", ${cliWords.rows(rows)}: ${cliWords.candidates(names)}`;
}
