import { blockOf, cellOf, lineBetween } from "../../src/dataset/block.ts";
import { countriesIn, rankIn, summaryIn, valuesIn, yearStatistics } from "../../src/views/yearStatistics.ts";
import { heldBetween } from "../../src/views/valueCounts.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { Answer, type Filterer } from "./filteringAnswer.ts";
import { shownIndex, type FilterData, type Question } from "./filteringQuestion.ts";

/**
 * The functions that the app's views call. Cells and series need no step: as with crossfilter2 here, they are read from the
 * block of their index.
 */
export function ourFilterer({ library, indices, countries }: FilterData): Filterer {
  const all = indices.map((id) => library.indices.get(id)!);
  const shown = all[shownIndex]!;
  const numberOf = new Map(countries.map((code, number) => [code, number]));
  return {
    name: "Regulens",
    answered: (question) => {
      const { years, regionCodes, chosenCodes } = question;
      const summaries = all.map((index) => yearStatistics(index, regionCodes, years));
      const counts = all.map((index) => heldBetween(index, years));
      const statistics = yearStatistics(shown, regionCodes);
      const ranks = ranksOf(shown, question);
      const [values, codes] = [valuesIn(statistics, years[1]), countriesIn(statistics, years[1])];
      return () => {
        const answer = new Answer(question, all.length);
        summaries.forEach((statistics, i) => {
          for (let year = years[0]; year <= years[1]; year++) {
            const summary = summaryIn(statistics, year);
            if (summary === null) continue;
            const { n, mean, lowerQuartile, median, upperQuartile } = summary;
            answer.summary(i, year, n, mean, lowerQuartile, median, upperQuartile);
          }
        });
        counts.forEach((held, i) => regionCodes.forEach((code, place) => answer.count(i, place, held(code))));
        summaries.forEach(({ block }, i) => {
          const start = Math.max(years[0], block.first);
          chosenCodes.forEach((code, place) =>
            answer.points(i, place, start, lineBetween(block, code, years)),
          );
        });
        const block = blockOf(shown);
        const start = Math.max(years[0], block.first);
        const span = years[1] - years[0] + 1;
        ranks.forEach((rank, i) => answer.rank(Math.floor(i / span), years[0] + (i % span), rank));
        values.forEach((value, at) => answer.ordered(at, value, numberOf.get(codes[at]!)!));
        regionCodes.forEach((code, place) => answer.cells(place, start, lineBetween(block, code, years)));
        return answer;
      };
    },
  };
}

/** The ranks of the chosen countries within the region, a line of the question's years each; NaN without a value. */
function ranksOf(index: ScoreIndex, { years, regionCodes, chosenCodes }: Question): Float64Array {
  const [block, statistics] = [blockOf(index), yearStatistics(index, regionCodes)];
  const span = years[1] - years[0] + 1;
  const ranks = new Float64Array(chosenCodes.length * span).fill(NaN);
  const [start, end] = [Math.max(years[0], block.first), Math.min(years[1] + 1, block.first + block.span)];
  chosenCodes.forEach((code, place) => {
    let cell = cellOf(block, code, start);
    if (cell < 0) return;
    for (let year = start; year < end; year++) {
      const value = block.values[cell++]!;
      if (!Number.isNaN(value)) ranks[place * span + year - years[0]] = rankIn(statistics, year, value);
    }
  });
  return ranks;
}
