import { expect, test } from "vitest";
import { assertEqual, type Filterer } from "./filteringAnswer.ts";
import { arqueroFilterer } from "./filteringArquero.ts";
import { crossfilterFilterer, tunedCrossfilterFilterer } from "./filteringCrossfilter.ts";
import { dataRows, objectFilterer } from "./filteringObjects.ts";
import { ourFilterer } from "./filteringOurs.ts";
import { brushQuestions, filterData, jumpQuestions, regionQuestions } from "./filteringQuestion.ts";

const data = filterData(33_000);
const rows = dataRows(data);
const questions = [brushQuestions()(3), jumpQuestions()(5), regionQuestions()(1)];

test.each<[string, Filterer]>([
  ["crossfilter2", crossfilterFilterer(data, rows)],
  ["crossfilter2, tuned", tunedCrossfilterFilterer(data, rows)],
  ["Arquero", arqueroFilterer(data)],
  ["plain objects", objectFilterer(data, rows)],
])("%s answers as we do", async (name, filterer) => {
  const ours = ourFilterer(data);
  for (const question of questions) {
    const [found, expected] = [(await filterer.answered(question))(), (await ours.answered(question))()];
    assertEqual(name, found, expected);
    expect(expected.numbers.filter((number) => number > 0).length).toBeGreaterThan(1000);
  }
});

test("answers that differ are told apart", async () => {
  const found = (await ourFilterer(data).answered(questions[0]!))();
  const other = (await ourFilterer(data).answered(questions[0]!))();
  other.numbers[0]! += 0.001;
  expect(() => assertEqual("other", other, found)).toThrow("other: number 0 of");
});
