/** Neighbouring years of one table lie no further apart than this, save where years are few throughout. */
const farYears = 50;
/** Rows that may be misdated; more of them are what the table is about. */
const mostOdd = 2;
/** A gap is one where it is so many times as wide as any among the other years. */
const wide = 5;
/** No table reaches beyond this but by a slip; those that do have whole series there. */
const future = 2100;

/**
 * The years that a table's own rows make doubtful: one row each, at most two, more than fifty years before or after all
 * others (2102 among 2010 to 2014). `rows` has the rows of each year. Tables whose years lie far apart have none.
 */
export function oddYears(rows: ReadonlyMap<number, number>): ReadonlySet<number> {
  const years = [...rows.keys()].toSorted((a, b) => a - b);
  const [from, to] = mainStretch(years, rows);
  const inside = years.slice(from, to);
  const outside = [...years.slice(0, from), ...years.slice(to)];
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const widest = inside.reduce(
    (most, year, i) => Math.max(most, i === 0 ? 0 : year - (inside[i - 1] ?? 0)),
    0,
  );
  const count = inside.reduce((sum, year) => sum + (rows.get(year) ?? 0), 0);
  if (outside.length > mostOdd || count < 2 * outside.length + 1) return new Set();
  return new Set(
    outside.filter((year) => {
      const gap = year < first ? first - year : year - last;
      return rows.get(year) === 1 && (gap > wide * widest || (year > future && last <= future));
    }),
  );
}

/** The stretch of years without a wide gap that has the most rows, as places in the list of years. */
function mainStretch(years: readonly number[], rows: ReadonlyMap<number, number>): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let [most, from, sum] = [0, 0, 0];
  years.forEach((year, i) => {
    if (i > 0 && year - (years[i - 1] ?? 0) > farYears) [from, sum] = [i, 0];
    sum += rows.get(year) ?? 0;
    if (sum > most) [best, most] = [[from, i + 1], sum];
  });
  return best;
}
