import { startedDatabase } from "./duckdb.ts";
import { assertEqual, type Filterer, type Written } from "./filteringAnswer.ts";
import { arqueroFilterer } from "./filteringArquero.ts";
import { crossfilterFilterer, tunedCrossfilterFilterer } from "./filteringCrossfilter.ts";
import { duckdbFilterer } from "./filteringDuckdb.ts";
import { dataRows, objectFilterer } from "./filteringObjects.ts";
import { ourFilterer } from "./filteringOurs.ts";
import {
  brushQuestions,
  filterData,
  jumpQuestions,
  regionQuestions,
  type Question,
} from "./filteringQuestion.ts";
import { interleaved, timed, type Contestant, type Figures } from "./measure.ts";

export interface FilteringAsked {
  readonly rows: number;
  /** Whether DuckDB-WASM takes part: it needs a page. */
  readonly duckdb: boolean;
  readonly rounds: number;
  readonly budget: number;
  /** Whether the questions are asked once more with every number written out. */
  readonly written: boolean;
}

export interface FilteringFigures {
  readonly brush: readonly Figures[];
  readonly jump: readonly Figures[];
  readonly region: readonly Figures[];
  /** The same with every number written out. */
  readonly brushWritten: readonly Figures[];
  readonly regionWritten: readonly Figures[];
  /** ms that ours takes for its first question, when blocks are built and sorted. */
  readonly first: readonly Figures[];
}

/**
 * Holds the data in the way of each contestant, compares their answers to questions of each kind, and times the
 * questions after those: a step of the brush, a brush drawn anew, and a region not seen before.
 */
export async function filtering({
  rows,
  duckdb,
  rounds,
  budget,
  written,
}: FilteringAsked): Promise<FilteringFigures> {
  const data = filterData(rows);
  const objects = dataRows(data);
  const database = duckdb ? await startedDatabase() : null;
  const ours = ourFilterer(data);
  const filterers: readonly Filterer[] = [
    ours,
    crossfilterFilterer(data, objects),
    tunedCrossfilterFilterer(data, objects),
    ...(database === null ? [] : [await duckdbFilterer(database, data)]),
    arqueroFilterer(data),
    objectFilterer(data, objects),
  ];
  const [brush, jump, region] = [brushQuestions(), jumpQuestions(), regionQuestions()];
  const started = performance.now();
  ours.answered(brush(0));
  const first: Figures = { name: ours.name, runs: [performance.now() - started] };
  for (const question of [brush(0), brush(1), jump(1), region(0)]) await compare(filterers, question);
  return {
    brush: await stepsOf(filterers, brush, rounds, budget),
    jump: await stepsOf(filterers, jump, rounds, budget),
    region: await stepsOf(filterers, region, rounds, budget),
    brushWritten: written ? await stepsOf(filterers.map(writing), brush, rounds, budget / 2) : [],
    regionWritten: written ? await stepsOf(filterers.map(writing), from(region, 90), rounds, budget / 2) : [],
    first: [first],
  };
}

async function compare(filterers: readonly Filterer[], question: Question): Promise<void> {
  const [expected, ...others] = await Promise.all(
    filterers.map(async ({ answered }) => (await answered(question))()),
  );
  others.forEach((found, i) => assertEqual(filterers[i + 1]!.name, found, expected!));
}

/** The same contestant, who also writes the answer. Its result is not used again. */
function writing({ name, answered }: Filterer): Filterer {
  const then = (written: Written) => {
    const answer = written();
    return () => answer;
  };
  return {
    name,
    answered: (question) => {
      const found = answered(question);
      return found instanceof Promise ? found.then(then) : then(found);
    },
  };
}

/** Questions from a later one on: none is one that was asked before. */
function from(questions: (step: number) => Question, start: number): (step: number) => Question {
  return (step) => questions(start + step);
}

/** Every contestant goes through the same questions, each at its own pace. */
function stepsOf(
  filterers: readonly Filterer[],
  questions: (step: number) => Question,
  rounds: number,
  budget: number,
): Promise<Figures[]> {
  const contestants = filterers.map(({ name, answered }): Contestant => {
    let step = 3; // those before were answered for the comparison
    return {
      name,
      figure: () => {
        const question = questions(step++);
        return timed(() => answered(question))();
      },
    };
  });
  return interleaved(contestants, { rounds, warmUp: 20, budget });
}
