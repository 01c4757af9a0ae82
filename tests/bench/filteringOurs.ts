import { lineBetween, valueAt } from "../../src/dataset/block.ts";
import { countriesIn, rankIn, summaryIn, yearStatistics } from "../../src/views/yearStatistics.ts";
import { heldBetween } from "../../src/views/valueCounts.ts";
import { Answer, type Filterer } from "./filteringAnswer.ts";
import { shownIndex, type FilterData } from "./filteringQuestion.ts";

/**
 * The functions that the app's views call. Cells, series and ranks need no step: they are kept by country and year, and read
 * when they are written, as are the values of the countries whose order a step looks up.
 */
export function ourFilterer({ library, indices, countries }: FilterData): Filterer {
  const all = indices.map((id) => library.indices.get(id)!);
  const numberOf = new Map(countries.map((code, number) => [code, number]));
  return {
    name: "Regulens",
    answered: (question) => {
      const { years, regionCodes, chosenCodes } = question;
      const summaries = all.map((index) => yearStatistics(index, regionCodes, years));
      const counts = all.map((index) => heldBetween(index, years));
      const statistics = summaries[shownIndex]!;
      const ordered = countriesIn(statistics, years[1]);
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
        chosenCodes.forEach((code, place) => {
          for (let year = years[0]; year <= years[1]; year++)
            answer.rank(place, year, rankIn(statistics, code, year) ?? NaN);
        });
        const { block } = statistics;
        ordered.forEach((code, at) =>
          answer.ordered(at, valueAt(block, code, years[1]), numberOf.get(code)!),
        );
        const start = Math.max(years[0], block.first);
        regionCodes.forEach((code, place) => answer.cells(place, start, lineBetween(block, code, years)));
        return answer;
      };
    },
  };
}
