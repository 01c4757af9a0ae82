import { Answer, sortedQuantile, type Filterer } from "./filteringAnswer.ts";
import { shownIndex, type FilterData } from "./filteringQuestion.ts";

/** A row as most pages hold it. */
export interface DataRow {
  readonly index: number;
  readonly country: number;
  readonly year: number;
  readonly value: number;
}

/** The rows as objects. */
export function dataRows({ rows, index, country, year, value }: FilterData): DataRow[] {
  const made: DataRow[] = [];
  for (let i = 0; i < rows; i++)
    made.push({ index: index[i]!, country: country[i]!, year: year[i]!, value: value[i]! });
  return made;
}

/** One pass over plain objects a question, with the values of each index and year gathered and sorted. */
export function objectFilterer(data: FilterData, rows: readonly DataRow[] = dataRows(data)): Filterer {
  const indices = data.indices.length;
  return {
    name: "plain objects",
    answered: (question) => {
      const { years, region, chosen } = question;
      const [from, to] = years;
      const span = to - from + 1;
      const placeOf = new Int32Array(data.countries.length).fill(-1);
      region.forEach((country, place) => (placeOf[country] = place));
      const chosenOf = new Int32Array(data.countries.length).fill(-1);
      chosen.forEach((country, place) => (chosenOf[country] = place));
      const lists: number[][] = Array.from({ length: indices * span }, () => []);
      const counts = new Int32Array(indices * region.length);
      const [shown, series]: [DataRow[], DataRow[]] = [[], []];
      for (const row of rows) {
        if (row.year < from || row.year > to) continue;
        const place = placeOf[row.country]!;
        if (place < 0) continue;
        lists[row.index * span + row.year - from]!.push(row.value);
        counts[row.index * region.length + place]! += 1;
        if (chosenOf[row.country]! >= 0) series.push(row);
        if (row.index === shownIndex) shown.push(row);
      }
      const sums = lists.map((values) => {
        values.sort((a, b) => a - b);
        return values.reduce((sum, value) => sum + value, 0);
      });
      const ranks = shown
        .filter(({ country }) => chosenOf[country]! >= 0)
        .map(({ country, year, value }) => {
          const values = lists[shownIndex * span + year - from]!;
          return { country, year, rank: 1 + values.filter((other) => other > value).length };
        });
      const last = shown
        .filter(({ year }) => year === to)
        .sort((a, b) => a.value - b.value || a.country - b.country);
      return () => {
        const answer = new Answer(question, indices);
        lists.forEach((values, at) => {
          const [index, year] = [Math.floor(at / span), from + (at % span)];
          if (values.length > 0)
            answer.summary(index, year, values.length, sums[at]! / values.length, ...quartilesOf(values));
        });
        counts.forEach((count, at) =>
          answer.count(Math.floor(at / region.length), at % region.length, count),
        );
        for (const { index, country, year, value } of series)
          answer.point(index, chosenOf[country]!, year, value);
        for (const { country, year, value } of shown) answer.cell(placeOf[country]!, year, value);
        for (const { country, year, rank } of ranks) answer.rank(chosenOf[country]!, year, rank);
        last.forEach(({ value, country }, at) => answer.ordered(at, value, country));
        return answer;
      };
    },
  };
}

function quartilesOf(sorted: readonly number[]): [number, number, number] {
  const at = (p: number) => sortedQuantile(sorted, sorted.length, p);
  return [at(0.25), at(0.5), at(0.75)];
}
