import crossfilter from "crossfilter2";
import { Answer, sortedQuantile, type Filterer } from "./filteringAnswer.ts";
import type { DataRow } from "./filteringObjects.ts";
import { shownIndex, type FilterData, type Question } from "./filteringQuestion.ts";

/** What a group keeps of an index and a year: its values, ascending, and the countries in the same order. */
interface Kept {
  readonly values: number[];
  readonly countries: number[];
  sum: number;
}

type YearGroup = crossfilter.Group<DataRow, number, Kept>;
type CountryGroup = crossfilter.Group<DataRow, number, number>;

/**
 * crossfilter2 as its documentation shows it: a dimension for each thing that is filtered or drawn, groups with reduce functions
 * that keep sorted lists (as reductio does), read after every filter.
 */
export function crossfilterFilterer(data: FilterData, rows: DataRow[]): Filterer {
  const indices = data.indices.length;
  const facts = crossfilter(rows);
  const byYear = facts.dimension(({ year }) => year);
  const byCountry = facts.dimension(({ country }) => country);
  const summaries: YearGroup = facts
    .dimension(({ year, index }) => year * indices + index)
    .group<number, Kept>()
    .reduce(add, remove, nothing);
  const counts: CountryGroup = facts
    .dimension(({ country, index }) => country * indices + index)
    .group<number, number>()
    .reduceCount();
  return filtererOf("crossfilter2", data, summaries, counts, {
    years: ([from, to]) => byYear.filterRange([from, to + 1]),
    region: (wanted) => byCountry.filterFunction((country) => wanted.has(Number(country))),
  });
}

/**
 * crossfilter2 as someone would use it who knows what it does inside: two dimensions alone, whose keys begin with what is
 * filtered, because a group does not heed the filter of its own dimension. A brush leaves the summaries by year alone.
 */
export function tunedCrossfilterFilterer(data: FilterData, rows: DataRow[]): Filterer {
  const indices = data.indices.length;
  const facts = crossfilter(rows);
  const byYear = facts.dimension(({ year, index }) => year * indices + index);
  const byCountry = facts.dimension(({ country, index }) => country * indices + index);
  const summaries: YearGroup = byYear.group<number, Kept>().reduce(add, remove, nothing);
  const counts: CountryGroup = byCountry.group<number, number>().reduceCount();
  return filtererOf("crossfilter2, tuned", data, summaries, counts, {
    years: ([from, to]) => byYear.filterRange([from * indices, (to + 1) * indices]),
    region: (wanted) => byCountry.filterFunction((key) => wanted.has(Math.floor(Number(key) / indices))),
  });
}

interface Filters {
  readonly years: (years: Question["years"]) => void;
  readonly region: (wanted: ReadonlySet<number>) => void;
}

/** Filters change only where the question differs from the one before. Single cells, which no group gives, come from a block. */
function filtererOf(
  name: string,
  data: FilterData,
  summaries: YearGroup,
  counts: CountryGroup,
  filters: Filters,
): Filterer {
  const [indices, cells] = [data.indices.length, cellsOf(data)];
  let [years, region]: [string, readonly number[]] = ["", []];
  return {
    name,
    answered: (question) => {
      const { years: wanted, chosen } = question;
      const [from, to] = wanted;
      if (years !== wanted.join()) filters.years(wanted);
      if (region.join() !== question.region.join()) filters.region(new Set(question.region));
      [years, region] = [wanted.join(), question.region];
      const [byYear, byCountry] = [summaries.all(), counts.all()];
      const ranks = ranksOf(question, byYear);
      return () => {
        const answer = new Answer(question, indices);
        const placeOf = new Int32Array(data.countries.length).fill(-1);
        region.forEach((country, place) => (placeOf[country] = place));
        for (const { key, value } of byYear) {
          const [year, index, n] = [Math.floor(key / indices), key % indices, value.values.length];
          if (year < from || year > to || n === 0) continue;
          const at = (p: number) => sortedQuantile(value.values, n, p);
          answer.summary(index, year, n, value.sum / n, at(0.25), at(0.5), at(0.75));
          if (index === shownIndex && year === to)
            for (let i = 0; i < n; i++) answer.ordered(i, value.values[i]!, value.countries[i]!);
        }
        for (const { key, value } of byCountry) {
          const place = placeOf[Math.floor(key / indices)]!;
          if (place >= 0) answer.count(key % indices, place, value);
        }
        for (const { place, year, rank } of ranks) answer.rank(place, year, rank);
        for (let year = from; year <= to; year++) {
          for (let place = 0; place < region.length; place++)
            answer.cell(place, year, cells.at(shownIndex, region[place]!, year));
          for (let index = 0; index < indices; index++)
            for (let place = 0; place < chosen.length; place++)
              answer.point(index, place, year, cells.at(index, chosen[place]!, year));
        }
        return answer;
      };
    },
  };

  /** The groups stand in the order of year and index: only those of the index shown are looked at. */
  function ranksOf({ years: [from, to], chosen }: Question, groups: ReturnType<YearGroup["all"]>) {
    const ranks: { readonly place: number; readonly year: number; readonly rank: number }[] = [];
    for (const { key, value } of groups) {
      if (key % indices !== shownIndex || key < from * indices || key >= (to + 1) * indices) continue;
      const year = Math.floor(key / indices);
      for (let place = 0; place < chosen.length; place++) {
        const own = cells.at(shownIndex, chosen[place]!, year);
        if (Number.isNaN(own)) continue;
        ranks.push({ place, year, rank: 1 + value.values.length - upperBound(value.values, own) });
      }
    }
    return ranks;
  }
}

function nothing(): Kept {
  return { values: [], countries: [], sum: 0 };
}

function add(kept: Kept, { value, country }: DataRow): Kept {
  const at = placeIn(kept, value, country);
  kept.values.splice(at, 0, value);
  kept.countries.splice(at, 0, country);
  kept.sum += value;
  return kept;
}

function remove(kept: Kept, { value, country }: DataRow): Kept {
  const at = placeIn(kept, value, country);
  kept.values.splice(at, 1);
  kept.countries.splice(at, 1);
  kept.sum -= value;
  return kept;
}

/** Where a value of a country stands or belongs: by value, then by country. */
function placeIn({ values, countries }: Kept, value: number, country: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = values[middle]!;
    if (other < value || (other === value && countries[middle]! < country)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the values are not above one. */
function upperBound(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellsOf({ rows, indices, countries, index, country, year, value }: FilterData) {
  const [first, span] = [1950, 75];
  const cells = new Float64Array(indices.length * countries.length * span).fill(NaN);
  for (let i = 0; i < rows; i++)
    cells[(index[i]! * countries.length + country[i]!) * span + year[i]! - first] = value[i]!;
  return {
    at: (index: number, country: number, year: number): number =>
      cells[(index * countries.length + country) * span + year - first]!,
  };
}
