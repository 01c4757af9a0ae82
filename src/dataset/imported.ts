import type { IndicatorUse, Reading } from "../read/reading.ts";
import type { Table } from "../table/table.ts";
import { packageWords } from "../text/enPackage.ts";
import { fieldsTable } from "./importedRows.ts";
import {
  editionsTable,
  groupsTable,
  hasRank,
  hasValue,
  isGroup,
  rankingsTable,
  scoresTable,
} from "./importedScores.ts";
import { pathOf, resourceOf, tableText, type ImportedTable } from "./importedTable.ts";
import { packageFile } from "./package.ts";
import { type PackageFiles } from "./read.ts";
import { slugsOf } from "./slug.ts";

/**
 * A file that was read, as the data package that `datasetOf` opens: the texts of its files by path, datapackage.json among
 * them. The one way of every imported data set, so that what is stored, exported and opened again is the same bytes. The
 * same reading gives the same texts.
 */
export function packageFilesOf(reading: Reading): ReadonlyMap<string, string> {
  const { packageText, tables } = packageInMaking(reading);
  return new Map([
    [packageFile, packageText],
    ...tables.map((table) => [pathOf(table.kind), tableText(table)] as const),
  ]);
}

/** The same with the values of countries as a table in place of its text, which is as long as the file. */
export function packageTablesOf(reading: Reading): PackageFiles {
  const { packageText, tables } = packageInMaking(reading);
  return new Map<string, string | Table>([
    [packageFile, packageText],
    ...tables.map((table) => [pathOf(table.kind), table.table?.() ?? tableText(table)] as const),
  ]);
}

function packageInMaking(reading: Reading): {
  readonly packageText: string;
  readonly tables: readonly ImportedTable[];
} {
  const { about } = reading.plan;
  const slugs = slugsOf(reading.observations.indicators);
  const ids = slugs.map((slug) => `${about.id}.${slug}`);
  const held = heldIn(reading);
  const tables = tablesOf(reading, ids, held);
  const { indices, rankings } = declaredOf(reading, ids, held);
  const scored = reading.plan.kind === "scores" || reading.plan.kind === "rankings";
  const pack = {
    $schema: "https://specs.frictionlessdata.io/schemas/tabular-data-package.json",
    profile: "tabular-data-package",
    name: about.id,
    title: about.title || about.id || packageWords.untitled,
    description: reading.notes.join("\n"),
    licenses: [{ name: "notspecified", title: about.licence || packageWords.licence }],
    sources: [
      {
        name: about.id,
        title: about.title || about.id || packageWords.untitled,
        publisher: about.publisher,
        path: about.url,
        date: about.date,
        licence: about.licence,
      },
      ...[...citedIn(reading)].map(([cited, name]) => ({ name, title: cited })),
    ],
    resources: tables.map(resourceOf),
    regulens: {
      limits: packageWords.limits,
      ...(scored ? { indices, rankings } : {}),
    },
  };
  return { packageText: `${JSON.stringify(pack, null, 2)}\n`, tables };
}

function tablesOf(reading: Reading, ids: readonly string[], held: Held): readonly ImportedTable[] {
  const { kind, about } = reading.plan;
  const given = { ids, source: about.id };
  switch (kind) {
    case "events":
    case "tariffs":
    case "penalties":
      return [fieldsTable(kind, reading.rows, sourcing(reading))];
    case "scores":
    case "rankings": {
      return [
        ...(held.valued.size > 0 ? [scoresTable(reading, given)] : []),
        ...(held.grouped.size > 0 ? [groupsTable(reading, given)] : []),
        ...(held.ranked.size > 0 ? [rankingsTable(reading, given), editionsTable(reading, given)] : []),
      ];
    }
  }
}

/** What the observations hold: the numbers of the indicators with values of countries, of groups, and with ranks. */
interface Held {
  readonly valued: ReadonlySet<number>;
  readonly grouped: ReadonlySet<number>;
  readonly ranked: ReadonlySet<number>;
}

function heldIn({ observations: seen }: Reading): Held {
  const [valued, grouped, ranked] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let i = 0; i < seen.length; i++) {
    const indicator = seen.indicator[i] ?? -1;
    if (hasValue(seen, i)) (isGroup(seen, i) ? grouped : valued).add(indicator);
    if (hasRank(seen, i)) ranked.add(indicator);
  }
  return { valued, grouped, ranked };
}

/** The indices and the rankings that the tables name, in the order of the file: one that has both is both. */
function declaredOf({ observations: seen, indicators, plan }: Reading, ids: readonly string[], held: Held) {
  const useOf = new Map(indicators.map((use) => [use.name, use]));
  const numbers = seen.indicators.map((_, number) => number);
  const words = (number: number) => wordsOf(seen.indicators[number] ?? "", useOf, plan.about.title);
  return {
    indices: numbers
      .filter((number) => held.valued.has(number) || held.grouped.has(number))
      .map((number) => {
        const { name, label, short, use } = words(number);
        return {
          id: ids[number] ?? "",
          label,
          short,
          unit: use?.unit || packageWords.unit,
          scale: use?.scale ?? [null, null],
          direction: use?.direction ?? "unstated",
          decimals: Math.min(6, Math.max(0, use?.decimals ?? 0)),
          coverage: packageWords.coverage,
          remark: label === name || name === "" ? "" : packageWords.namedInFile(name),
          sourceId: plan.about.id,
        };
      }),
    rankings: numbers
      .filter((number) => held.ranked.has(number))
      .map((number) => {
        const { label, short } = words(number);
        return { id: ids[number] ?? "", label, short };
      }),
  };
}

function wordsOf(name: string, useOf: ReadonlyMap<string, IndicatorUse>, title: string) {
  const use = useOf.get(name);
  const label = use?.label || name || title || packageWords.untitled;
  return { name, use, label, short: use?.short || label };
}

/** Sources that rows name themselves, by their name in the file, with the id that no other data set has. */
function citedIn({ rows, plan }: Reading): ReadonlyMap<string, string> {
  const cited = [...new Set(rows.flatMap((row) => row["source_id"] || []))];
  const slugs = slugsOf(cited);
  return new Map(cited.map((name, i) => [name, `${plan.about.id}.${slugs[i] ?? ""}`]));
}

function sourcing(reading: Reading) {
  const cited = citedIn(reading);
  return (row: Readonly<Record<string, string>>) =>
    cited.get(row["source_id"] ?? "") ?? reading.plan.about.id;
}
