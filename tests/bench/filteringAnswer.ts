import type { Question } from "./filteringQuestion.ts";

/**
 * The answer to a question as numbers in one array, the same places for all contestants, so that answers can be compared
 * and none can leave its work undone: every number of the six views is written. NaN where there is no value.
 */
export class Answer {
  readonly numbers: Float64Array;
  readonly question: Question;
  readonly span: number;
  readonly #ranks: number;
  readonly #last: number;
  readonly #cells: number;
  readonly #counts: number;
  readonly #series: number;

  constructor(question: Question, indices: number) {
    const { years, region, chosen } = question;
    const span = years[1] - years[0] + 1;
    this.question = question;
    this.span = span;
    this.#ranks = indices * span * statistics;
    this.#last = this.#ranks + chosen.length * span;
    this.#cells = this.#last + 2 * region.length;
    this.#counts = this.#cells + region.length * span;
    this.#series = this.#counts + indices * region.length;
    this.numbers = new Float64Array(this.#series + indices * chosen.length * span).fill(NaN);
    this.numbers.fill(0, this.#counts, this.#series);
  }

  /** View 1. */
  summary(
    index: number,
    year: number,
    n: number,
    mean: number,
    lower: number,
    median: number,
    upper: number,
  ): void {
    const at = (index * this.span + year - this.question.years[0]) * statistics;
    const { numbers } = this;
    numbers[at] = n;
    numbers[at + 1] = mean;
    numbers[at + 2] = lower;
    numbers[at + 3] = median;
    numbers[at + 4] = upper;
  }

  /** View 2: the place of a country in `chosen`. */
  rank(place: number, year: number, rank: number): void {
    this.numbers[this.#ranks + place * this.span + year - this.question.years[0]] = rank;
  }

  /** View 3: the value that stands so far in the order, and the number of its country. */
  ordered(at: number, value: number, country: number): void {
    this.numbers[this.#last + 2 * at] = value;
    this.numbers[this.#last + 2 * at + 1] = country;
  }

  /** View 4: the place of a country in the region. */
  cell(place: number, year: number, value: number): void {
    this.numbers[this.#cells + place * this.span + year - this.question.years[0]] = value;
  }

  /** View 4, a whole line from a year on. */
  cells(place: number, year: number, values: Float64Array): void {
    this.numbers.set(values, this.#cells + place * this.span + year - this.question.years[0]);
  }

  /** View 5: the place of a country in the region. */
  count(index: number, place: number, count: number): void {
    this.numbers[this.#counts + index * this.question.region.length + place] = count;
  }

  /** View 6: the place of a country in `chosen`. */
  point(index: number, place: number, year: number, value: number): void {
    this.numbers[this.#seriesAt(index, place, year)] = value;
  }

  /** View 6, a whole line from a year on. */
  points(index: number, place: number, year: number, values: Float64Array): void {
    this.numbers.set(values, this.#seriesAt(index, place, year));
  }

  #seriesAt(index: number, place: number, year: number): number {
    const { chosen, years } = this.question;
    return this.#series + (index * chosen.length + place) * this.span + year - years[0];
  }
}

const statistics = 5;

/**
 * Someone who answers questions. What `answered` gives holds the answer in the contestant's own form, so far that every number
 * of it can be had at once, without a search or a pass over anything; calling it writes all of them out.
 */
export interface Filterer {
  readonly name: string;
  readonly answered: (question: Question) => Written | Promise<Written>;
}

export type Written = () => Answer;

/** Throws where two answers differ by more than rounding. */
export function assertEqual(name: string, found: Answer, expected: Answer): void {
  if (found.numbers.length !== expected.numbers.length)
    throw new Error(`${name}: an answer of another length`);
  for (let i = 0; i < found.numbers.length; i++) {
    const [a, b] = [found.numbers[i]!, expected.numbers[i]!];
    if (Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))) continue;
    throw new Error(`${name}: number ${i} of ${found.numbers.length} is ${a}, not ${b}`);
  }
}

/** Type 7 (Hyndman and Fan), of values that ascend. */
export function sortedQuantile(sorted: ArrayLike<number>, length: number, p: number): number {
  const h = (length - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below] ?? NaN;
  return below + 1 < length ? low + (sorted[below + 1]! - low) * (h - below) : low;
}
