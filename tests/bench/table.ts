import { isMet, ratioOf, type Goal, type Row, type Summary } from "./rows.ts";

/** The machine on which a part was run, as the run found it. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
}

/** The last run of one part of the bench. */
export interface PartResult {
  readonly title: string;
  /** UTC, to the minute. */
  readonly date: string;
  /** How long the whole part took. */
  readonly seconds: number;
  readonly machine: Machine;
  /** How it was measured, one sentence or paragraph each. */
  readonly method: readonly string[];
  readonly rows: readonly Row[];
}

/** The last run of every part, by name: the content of results.json. */
export type Results = Readonly<Record<string, PartResult>>;

/** results.md: one table of all parts, then method and machine of each. `intro` stands above the table. */
export function resultsPage(results: Results, intro: readonly string[]): string {
  const parts = Object.values(results);
  return `${[
    "# Results of the bench",
    ...intro,
    countsOf(parts),
    tableOf(parts.flatMap((part) => part.rows)),
    ...parts.flatMap((part) => [`## ${part.title}`, ...part.method, notesOf(part), ranOf(part)]),
  ]
    .filter((text) => text !== "")
    .join("\n\n")}\n`;
}

const header = ["work", "in", "who", "median", "p95", "runs", "ours / peer", "goal", ""];

/** A Markdown table: each row's own line first, in bold, then a line for each peer. */
export function tableOf(rows: readonly Row[]): string {
  return [header, header.map(() => "---"), ...rows.flatMap(linesOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function linesOf({ work, where, unit, ours, goal, peers }: Row): string[][] {
  const own = lineOf(ours, null, goal, unit);
  return [
    [`**${work}**`, where, `**${ours.name}**`, ...own],
    ...peers.map((peer) => ["", "", peer.name, ...lineOf(ours, peer, peer.goal, unit)]),
  ];
}

function lineOf(ours: Summary, peer: Summary | null, goal: Goal | undefined, unit: string): string[] {
  const who = peer ?? ours;
  const ratio = peer === null ? null : ratioOf(ours, peer);
  return [
    who.median === null ? `fails: ${cell(who.failed ?? "")}` : `${rounded(who.median)} ${unit}`,
    who.p95 === null ? "" : `${rounded(who.p95)} ${unit}`,
    who.runs === 0 ? "" : String(who.runs),
    ratio === null ? "" : ratioWords(ratio, goal),
    goal === undefined ? "" : goalWords(goal, unit),
    goal === undefined ? "" : outcome(isMet(goal, ours, peer)),
  ];
}

function ratioWords(ratio: number, goal: Goal | undefined): string {
  return goal !== undefined && "timesFaster" in goal
    ? `${rounded(ratio)} (${rounded(1 / ratio)} × faster)`
    : rounded(ratio);
}

function goalWords(goal: Goal, unit: string): string {
  if ("atMost" in goal) return `≤ ${goal.atMost}`;
  if ("timesFaster" in goal) return `≥ ${goal.timesFaster} × faster`;
  return `≤ ${rounded(goal.ownAtMost)} ${unit}`;
}

function outcome(met: boolean | null): string {
  if (met === null) return "not comparable";
  return met ? "met" : "**missed**";
}

function countsOf(parts: readonly PartResult[]): string {
  const outcomes = parts.flatMap(({ rows }) =>
    rows.flatMap(({ ours, goal, peers }) => [
      ...(goal === undefined ? [] : [isMet(goal, ours, null)]),
      ...peers.flatMap((peer) => (peer.goal === undefined ? [] : [isMet(peer.goal, ours, peer)])),
    ]),
  );
  const met = outcomes.filter((each) => each === true).length;
  return `Goals: ${met} of ${outcomes.length} met.`;
}

function notesOf({ rows }: PartResult): string {
  return rows
    .flatMap(({ work, where, note }) => (note === undefined ? [] : [`- ${work} (${where}): ${note}`]))
    .join("\n");
}

function ranOf({ date, seconds, machine }: PartResult): string {
  const { processor, cores, memory, system, node, chromium } = machine;
  const browser = chromium === "" ? "" : `, Chromium ${chromium}`;
  return (
    `Run on ${date} UTC in ${Math.round(seconds)} s: ${processor}, ${cores} cores, ${memory} GiB of memory, ${system}, ` +
    `Node ${node}${browser}.`
  );
}

/** Three significant digits, no exponent: 1234, 12.3, 0.00123. */
export function rounded(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const text = value.toFixed(Math.min(digits, 20));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Text that cannot break a table's cell. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 120);
}
