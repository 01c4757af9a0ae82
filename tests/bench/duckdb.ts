import * as duckdb from "@duckdb/duckdb-wasm";

/** Where the page finds DuckDB-WASM's own files: `folders` of the part serves them, so that nothing comes from a network. */
export const duckdbPrefix = "/duckdb/";

export interface Database {
  readonly db: duckdb.AsyncDuckDB;
  readonly connection: duckdb.AsyncDuckDBConnection;
}

/** A database in memory in a worker of its own, started as DuckDB-WASM's documentation says, with its bundle for exceptions. */
export async function startedDatabase(): Promise<Database> {
  const worker = new Worker(`${duckdbPrefix}duckdb-browser-eh.worker.js`);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await db.instantiate(`${location.origin}${duckdbPrefix}duckdb-eh.wasm`);
  return { db, connection: await db.connect() };
}

/** Makes a file that the page holds known to the database under a name. */
export async function registerFile({ db }: Database, name: string, file: File): Promise<void> {
  await db.registerFileHandle(name, file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
}
