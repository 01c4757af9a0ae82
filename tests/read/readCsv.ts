import { readingOf, type ReadingOptions } from "../../src/read/read.ts";
import type { Reading } from "../../src/read/reading.ts";

/** The reading of a CSV text; fails where there is none. */
export function readCsv(text: string, options: Partial<ReadingOptions> = {}): Reading {
  const reading = readingOf(new TextEncoder().encode(text), { name: "file.csv", ...options });
  if ("fault" in reading) throw new Error(`${reading.fault} ${reading.detail}`);
  return reading;
}

/** Observations as lines: country, year, indicator and the parts that there are. */
export function lines({ observations: seen }: Reading): readonly string[] {
  const part = (name: string, value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? [] : [`${name} ${value}`];
  return Array.from({ length: seen.length }, (_, i) =>
    [
      seen.countries[seen.country[i] ?? -1]?.name,
      seen.year[i],
      seen.indicators[seen.indicator[i] ?? -1],
      ...(Number.isNaN(seen.value[i] ?? NaN) ? [] : [seen.value[i]]),
      ...part("low", seen.low[i]),
      ...part("high", seen.high[i]),
      ...part("sd", seen.sd[i]),
      ...part("rank", seen.rank[i]),
      ...(seen.floor[i] === 1 ? ["at least"] : []),
      ...((seen.note[i] ?? -1) >= 0 ? [`(${seen.notes[seen.note[i] ?? -1]})`] : []),
    ].join(" "),
  );
}

/** Roles as short words, by column. */
export function roles({ plan }: Reading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    plan.columns.map(({ name, role }) => {
      if (role.role === "country") return [name, `country ${role.system}`];
      if (role.role === "field") return [name, `field ${role.field}`];
      if (role.role !== "value") return [name, role.role];
      const { indicator, period, country, part } = role;
      return [name, [part, indicator ?? "-", period ?? "-", country ?? "-"].join(" | ")];
    }),
  );
}

/** What keeps the counts of a reading from adding up: nothing where they do. */
export function unbalanced({ counts, observations, findingCounts, findings }: Reading): readonly string[] {
  const { rows, values } = counts;
  const cells = [observations.value, observations.low, observations.high, observations.sd, observations.rank];
  const used = cells.reduce((sum, column) => sum + column.filter((value) => !Number.isNaN(value)).length, 0);
  const told = Object.values(findingCounts).reduce((sum, count) => sum + count, 0);
  return [
    rows.read === rows.header + rows.used + rows.held + rows.notes ? "" : `rows ${JSON.stringify(rows)}`,
    values.read === values.used + values.held + values.missing + values.notTaken
      ? ""
      : `values ${JSON.stringify(values)}`,
    values.used === used ? "" : `${values.used} used, ${used} there`,
    values.held === 0 || told > 0 ? "" : "values are held back and nothing is told",
    findings.length <= told ? "" : "more findings than are counted",
    [...Object.values(rows), ...Object.values(values)].every((count) => count >= 0)
      ? ""
      : "a count below zero",
  ].filter((fault) => fault !== "");
}
