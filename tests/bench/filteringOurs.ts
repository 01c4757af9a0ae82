import { blockOf, lineBetween } from "../../src/dataset/block.ts";
import {
  countriesIn,
  rankIn,
  summariesBetween,
  valuesIn,
  yearStatistics,
} from "../../src/views/yearStatistics.ts";
import { countsBetween } from "../../src/views/valueCounts.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { Answer, type Filterer } from "./filteringAnswer.ts";
import { shownIndex, type FilterData, type Question } from "./filteringQuestion.ts";

/** The functions that the app's views call. */
export function ourFilterer({ library, indices, countries }: FilterData): Filterer {
  const all = indices.map((id) => library.indices.get(id)!);
  const shown = all[shownIndex]!;
  const numberOf = new Map(countries.map((code, number) => [code, number]));
  return {
    name: "Regulens",
    answered: (question) => {
      const { years, regionCodes, chosenCodes } = question;
      const summaries = all.map((index) => summariesBetween(yearStatistics(index, regionCodes), years));
      const counts = all.map((index) => countsBetween(blockOf(index), years));
      const series = all.map((index) => chosenCodes.map((code) => lineBetween(blockOf(index), code, years)));
      const statistics = yearStatistics(shown, regionCodes);
      const ranks = ranksOf(shown, question);
      const [values, codes] = [valuesIn(statistics, years[1]), countriesIn(statistics, years[1])];
      const cells = regionCodes.map((code) => lineBetween(blockOf(shown), code, years));
      return () => {
        const answer = new Answer(question, all.length);
        summaries.forEach(({ first, n, mean, lowerQuartile, median, upperQuartile }, i) => {
          for (let y = 0; y < n.length; y++)
            if (n[y]! > 0)
              answer.summary(i, first + y, n[y]!, mean[y]!, lowerQuartile[y]!, median[y]!, upperQuartile[y]!);
        });
        for (const [i, index] of all.entries()) {
          const block = blockOf(index);
          regionCodes.forEach((code, place) => {
            const line = block.placeOf.get(code);
            if (line !== undefined) answer.count(i, place, counts[i]![line]!);
          });
          const start = Math.max(years[0], block.first);
          series[i]!.forEach((line, place) => answer.points(i, place, start, line));
        }
        const start = Math.max(years[0], blockOf(shown).first);
        ranks.forEach((line, place) => line.forEach((rank, y) => answer.rank(place, start + y, rank)));
        values.forEach((value, at) => answer.ordered(at, value, numberOf.get(codes[at]!)!));
        cells.forEach((line, place) => answer.cells(place, start, line));
        return answer;
      };
    },
  };
}

/** The ranks of the chosen countries within the region, from the first year of the question that the index has. */
function ranksOf(index: ScoreIndex, { years, regionCodes, chosenCodes }: Question): readonly Float64Array[] {
  const [block, statistics] = [blockOf(index), yearStatistics(index, regionCodes)];
  const start = Math.max(years[0], block.first);
  return chosenCodes.map((code) =>
    lineBetween(block, code, years).map((value, y) =>
      Number.isNaN(value) ? NaN : rankIn(statistics, start + y, value),
    ),
  );
}
