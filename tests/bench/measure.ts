/** One way of doing a piece of work: ours or a peer's. Runs in the page, in Node, or in the driver of a browser. */
export interface Contestant {
  readonly name: string;
  /** Does the work once and gives its figure: most often `timed(...)`. Rejecting counts as "cannot". */
  readonly figure: () => number | Promise<number>;
}

/** The figures of one contestant in the order of its runs, warm-up left out; or why there are none. */
export interface Figures {
  readonly name: string;
  readonly runs: readonly number[];
  readonly failed?: string;
}

export interface Rounds {
  /** Runs of each contestant that count. */
  readonly rounds: number;
  /** Runs of each before those that count; 1 unless told. */
  readonly warmUp?: number;
  /**
   * ms that a single contestant may use for its runs; a slow one stops then, after three runs at least. Warming up takes a
   * quarter of it at most, or one run.
   */
  readonly budget?: number;
  /** Runs that even a slow contestant makes; 3 unless told. */
  readonly least?: number;
}

/**
 * The figures of all contestants, measured in turn, round by round, each round beginning with another one: whatever slows
 * the machine for a while slows all of them, and no one always follows the same neighbour.
 */
export async function interleaved(
  contestants: readonly Contestant[],
  { rounds, warmUp = 1, budget = Infinity, least = 3 }: Rounds,
): Promise<Figures[]> {
  const states = contestants.map((contestant) => ({
    contestant,
    runs: [] as number[],
    used: 0,
    warming: 0,
    failed: undefined as string | undefined,
  }));
  for (let round = -warmUp; round < rounds; round++) {
    for (let i = 0; i < states.length; i++) {
      const state = states[(i + Math.max(0, round)) % states.length]!;
      if (state.failed !== undefined || (state.used > budget && state.runs.length >= least)) continue;
      if (round < 0 && state.warming > budget / 4) continue;
      const started = performance.now();
      try {
        const figure = await state.contestant.figure();
        if (round >= 0) state.runs.push(figure);
      } catch (error) {
        state.failed = error instanceof Error ? error.message : String(error);
      }
      if (round >= 0) state.used += performance.now() - started;
      else state.warming += performance.now() - started;
    }
  }
  return states.map(({ contestant: { name }, runs, failed }) =>
    failed === undefined ? { name, runs } : { name, runs: [], failed },
  );
}

/**
 * A figure: the milliseconds that a piece of work takes. `times` repeats one that is too short for the clock, and divides.
 */
export function timed(work: () => unknown, times = 1): () => number | Promise<number> {
  return () => {
    const started = performance.now();
    for (let i = 1; i < times; i++) work();
    const last = work();
    if (!(last instanceof Promise)) return (performance.now() - started) / times;
    if (times > 1) throw new Error("work that waits cannot be repeated");
    return last.then(() => performance.now() - started);
  };
}

/** Quantile of Hyndman and Fan's type 7, linear between neighbours; NaN of nothing. */
export function quantileOf(figures: readonly number[], p: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? NaN;
  return below + ((sorted[Math.ceil(at)] ?? NaN) - below) * (at - Math.floor(at));
}
