import type PapaParse from "papaparse";
import type { StoredDataset } from "../../src/dataset/stored.ts";
import type { Table } from "../../src/table/table.ts";
import { registerFile, startedDatabase, type Database } from "./duckdb.ts";
import { interleaved, timed, type Contestant, type Figures } from "./measure.ts";
import { heldInDataset, heldInTable, wanted, type Route } from "./readingOurs.ts";
import { assertSame, heldInRows, textReaders, type Held } from "./readingPeers.ts";

/** PapaParse as its own script: bundled, it cannot start its worker. */
declare const Papa: typeof PapaParse;

/** A way of reading the file that the page holds. */
interface Reader {
  readonly name: string;
  readonly read: (file: File) => Promise<unknown>;
  readonly held?: (read: never) => Held | Promise<Held>;
}

const duckdbColumns =
  "columns = {country: 'VARCHAR', year: 'INTEGER', indicator: 'VARCHAR', value: 'DOUBLE', low: 'DOUBLE', " +
  "high: 'DOUBLE', note: 'VARCHAR'}, header = true";

const longReaders: readonly Reader[] = [
  {
    name: "Regulens",
    read: (file) => readInWorker("schema", file),
    held: (read: Table) => heldInTable(read),
  },
  {
    name: "Regulens, careful route",
    read: (file) => readInWorker("careful", file),
    held: (read: Table) => heldInTable(read),
  },
  {
    name: "Regulens, Add data",
    read: (file) => readInWorker("unknown", file),
    held: (read: StoredDataset) => heldInDataset(read),
  },
  { name: "DuckDB-WASM", read: () => readByDuckdb(""), held: heldInDuckdb },
  { name: "DuckDB-WASM, columns given", read: () => readByDuckdb(`, ${duckdbColumns}`), held: heldInDuckdb },
  {
    name: "PapaParse, worker: true",
    read: (file) =>
      new Promise((settle, fail) => {
        const rows: unknown[] = [];
        Papa.parse(file, {
          worker: true,
          header: true,
          dynamicTyping: true,
          skipEmptyLines: true,
          chunk: ({ data }) => {
            for (const row of data) rows.push(row);
          },
          complete: () => settle(rows),
          error: fail,
        });
      }),
    held: heldInRows,
  },
  ...textReaders.map(({ name, read, held }): Reader => ({
    name,
    read: async (file) => read(await file.text()),
    held,
  })),
  { name: "decoding the bytes", read: async (file) => new TextDecoder().decode(await file.arrayBuffer()) },
];

const wideReaders: readonly Reader[] = [
  { name: "Regulens", read: (file) => readInWorker("wide", file) },
  {
    name: "PapaParse",
    read: async (file) => {
      const { data } = Papa.parse<Readonly<Record<string, string>>>(await file.text(), {
        header: true,
        skipEmptyLines: true,
      });
      return wanted.map((name) => Float64Array.from(data, (row) => numberOf(row[name])));
    },
  },
  {
    name: "PapaParse, row by row",
    read: async (file) => {
      const columns = wanted.map((): number[] => []);
      let places: readonly number[] | null = null;
      Papa.parse<readonly string[]>(await file.text(), {
        skipEmptyLines: true,
        step: ({ data }) => {
          if (places === null) places = wanted.map((name) => data.indexOf(name));
          else for (const [i, place] of places.entries()) columns[i]!.push(numberOf(data[place]));
        },
      });
      return columns.map((numbers) => Float64Array.from(numbers));
    },
  },
  { name: "decoding the bytes", read: async (file) => new TextDecoder().decode(await file.arrayBuffer()) },
];

export type FileKind = "long" | "wide";

export interface Asked {
  readonly kind: FileKind;
  /** All unless told. */
  readonly names?: readonly string[];
}

/** As `Rounds`. */
export interface AskedRounds extends Asked {
  readonly rounds: number;
  readonly budget?: number;
}

/** Reads the file once with each reader, and throws where one reads something else than was written. Warms all up. */
export async function check(given: Asked & { readonly expected: Held }): Promise<void> {
  for (const { name, read, held } of await readersOf(given)) {
    const result = await read(chosenFile());
    if (held !== undefined) assertSame(name, await held(result as never), given.expected); // its own result
  }
}

/** ms from the file to filterable columns. */
export async function times(given: AskedRounds): Promise<Figures[]> {
  return interleaved((await readersOf(given)).map(timedReader), given);
}

/** ms of the longest time for which the page answers nothing while a file is read. */
export async function stalls(given: AskedRounds): Promise<Figures[]> {
  const contestants = (await readersOf(given)).map(({ name, read }): Contestant => ({
    name,
    figure: () => longestGap(() => read(chosenFile())),
  }));
  return interleaved(contestants, given);
}

/** Reads the file once: its memory is watched from outside. */
export async function once(given: Asked): Promise<void> {
  const kept: unknown[] = [];
  for (const { read } of await readersOf(given)) kept.push(await read(chosenFile()));
  Object.assign(globalThis, { kept }); // what was read stays in memory, as on a page that shows it
}

/** Starts what a reader needs before its file comes. */
export async function ready(given: Asked): Promise<void> {
  await readersOf(given);
}

function timedReader({ name, read }: Reader): Contestant {
  return { name, figure: timed(async () => void (await read(chosenFile()))) };
}

async function readersOf({ kind, names }: Asked): Promise<readonly Reader[]> {
  const readers = (kind === "long" ? longReaders : wideReaders).filter(
    ({ name }) => names?.includes(name) ?? true,
  );
  if (readers.some(({ name }) => name.startsWith("DuckDB"))) await database();
  return readers;
}

/** The file in the page's field. */
function chosenFile(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("no file was chosen");
  return file;
}

/** What our worker says. */
type Told = { readonly read: Table | StoredDataset } | { readonly failed: string };

const worker = new Worker(new URL("./readingWorker.ts", import.meta.url), { type: "module" });

/** One file at a time. */
function readInWorker(route: Route, file: File): Promise<Table | StoredDataset> {
  return new Promise((settle, fail) => {
    const hear = ({ data }: MessageEvent<Told>) => {
      if ("failed" in data) fail(new Error(data.failed));
      else settle(data.read);
    };
    worker.addEventListener("message", hear, { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ route, file });
  });
}

let started: Promise<Database> | null = null;

function database(): Promise<Database> {
  started ??= startedDatabase().then(async (database) => {
    await registerFile(database, "long.csv", chosenFile());
    return database;
  });
  return started;
}

async function readByDuckdb(options: string): Promise<void> {
  const { connection } = await database();
  await connection.query(`CREATE OR REPLACE TABLE long AS SELECT * FROM read_csv('long.csv'${options})`);
}

async function heldInDuckdb(): Promise<Held> {
  const { connection } = await database();
  const table = await connection.query(
    "SELECT count(*)::DOUBLE AS rows, sum(value)::DOUBLE AS sum, (count(*) - count(low))::DOUBLE AS missing FROM long",
  );
  const row = table.get(0)!.toJSON();
  return { rows: Number(row["rows"]), sum: Number(row["sum"]), missing: Number(row["missing"]) };
}

/** Messages to itself, one after the other: the longest time between two is how long the page was kept from answering. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, watching] = [performance.now(), 0, true];
  port1.addEventListener("message", () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  await work();
  await new Promise((next) => setTimeout(next, 0)); // a stall at the very end is one too
  watching = false;
  port1.close();
  return Math.max(longest, performance.now() - last);
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === "" ? NaN : Number(text);
}
