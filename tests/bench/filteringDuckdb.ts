import { tableFromArrays, type Table } from "apache-arrow";
import type { Database } from "./duckdb.ts";
import { Answer, type Filterer, type Written } from "./filteringAnswer.ts";
import { shownIndex, type FilterData, type Question } from "./filteringQuestion.ts";

/** The six views of the rows of the region, which stand in a table of their own while the region stays. */
const queries = {
  summaries:
    "SELECT idx, year, count(*)::INTEGER AS n, avg(value) AS mean, quantile_cont(value, 0.25) AS lower, " +
    "quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.75) AS upper " +
    "FROM regional WHERE year BETWEEN ? AND ? GROUP BY idx, year",
  ranks:
    "SELECT country, year, rank FROM (SELECT country, year, (rank() OVER (PARTITION BY year ORDER BY value DESC))::INTEGER AS rank " +
    `FROM regional WHERE idx = ${shownIndex} AND year BETWEEN ? AND ?) WHERE country IN (SELECT country FROM chosen)`,
  last: `SELECT value, country FROM regional WHERE idx = ${shownIndex} AND year = ? ORDER BY value, country`,
  cells: `SELECT country, year, value FROM regional WHERE idx = ${shownIndex} AND year BETWEEN ? AND ?`,
  counts:
    "SELECT idx, country, count(*)::INTEGER AS n FROM regional WHERE year BETWEEN ? AND ? GROUP BY idx, country",
  series:
    "SELECT idx, country, year, value FROM regional " +
    "WHERE country IN (SELECT country FROM chosen) AND year BETWEEN ? AND ?",
} as const;

/** DuckDB-WASM over a table in memory. A change of the region renews the table of the region and prepares the statements. */
export async function duckdbFilterer({ connection }: Database, data: FilterData): Promise<Filterer> {
  const { index: idx, country, year, value, countries, indices } = data;
  // One batch after the other: a table of five million rows in one message would stand in memory three times.
  const size = 1_000_000;
  for (let from = 0; from < data.rows; from += size) {
    const [piece, to] = [from === 0, from + size];
    const rows = tableFromArrays({
      idx: idx.slice(from, to),
      country: country.slice(from, to),
      year: year.slice(from, to),
      value: value.slice(from, to),
    });
    await connection.insertArrowTable(rows, { name: "long", create: piece });
  }
  let [key, ask] = ["", null as Awaited<ReturnType<typeof prepared>> | null];
  return {
    name: "DuckDB-WASM",
    answered: async (question) => {
      if (question.region.join() !== key || ask === null) {
        await ask?.close();
        await connection.query(
          `CREATE OR REPLACE TABLE regional AS SELECT * FROM long WHERE country IN (${question.region.join()})`,
        );
        await connection.query(
          `CREATE OR REPLACE TABLE chosen AS SELECT unnest([${question.chosen.join()}])::INTEGER AS country`,
        );
        ask = await prepared(connection);
        key = question.region.join();
      }
      return answered(question, countries.length, indices.length, ask.query);
    },
  };
}

type Query = (name: keyof typeof queries, ...given: readonly number[]) => Promise<Table>;

async function prepared(connection: Database["connection"]) {
  const statements = new Map<string, Awaited<ReturnType<typeof connection.prepare>>>();
  for (const [name, text] of Object.entries(queries)) statements.set(name, await connection.prepare(text));
  const query: Query = (name, ...given) =>
    statements.get(name)!.query(...given) as Promise<unknown> as Promise<Table>; // of another copy of Arrow's types
  return {
    query,
    close: async () => {
      for (const statement of statements.values()) await statement.close();
    },
  };
}

async function answered(
  question: Question,
  countries: number,
  indices: number,
  query: Query,
): Promise<Written> {
  const { years, region, chosen } = question;
  const [from, to] = years;
  const [placeOf, chosenOf] = [new Int32Array(countries).fill(-1), new Int32Array(countries).fill(-1)];
  region.forEach((each, place) => (placeOf[each] = place));
  chosen.forEach((each, place) => (chosenOf[each] = place));
  const [summaries, ranks, last, cells, counts, series] = await Promise.all([
    query("summaries", from, to),
    query("ranks", from, to),
    query("last", to),
    query("cells", from, to),
    query("counts", from, to),
    query("series", from, to),
  ]);
  return () => {
    const answer = new Answer(question, indices);
    eachRow(summaries, 7, ([idx, year, n, mean, lower, median, upper], i) =>
      answer.summary(idx![i]!, year![i]!, n![i]!, mean![i]!, lower![i]!, median![i]!, upper![i]!),
    );
    eachRow(ranks, 3, ([country, year, rank], i) =>
      answer.rank(chosenOf[country![i]!]!, year![i]!, rank![i]!),
    );
    eachRow(last, 2, ([value, country], i) => answer.ordered(i, value![i]!, country![i]!));
    eachRow(cells, 3, ([country, year, value], i) =>
      answer.cell(placeOf[country![i]!]!, year![i]!, value![i]!),
    );
    eachRow(counts, 3, ([idx, country, n], i) => answer.count(idx![i]!, placeOf[country![i]!]!, n![i]!));
    eachRow(series, 4, ([idx, country, year, value], i) =>
      answer.point(idx![i]!, chosenOf[country![i]!]!, year![i]!, value![i]!),
    );
    return answer;
  };
}

/** The rows of an answer by its columns as typed arrays. */
function eachRow(
  table: Table,
  width: number,
  take: (columns: readonly ArrayLike<number>[], row: number) => void,
): void {
  const columns = Array.from(
    { length: width },
    (_, i) => table.getChildAt(i)!.toArray() as ArrayLike<number>,
  ); // numbers all
  for (let row = 0; row < table.numRows; row++) take(columns, row);
}
