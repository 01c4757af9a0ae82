import { readFileSync } from "node:fs";
import { interleaved, timed, type Contestant, type Figures } from "./measure.ts";
import { carefulTable, heldInDataset, heldInTable, longTable, unknownDataset } from "./readingOurs.ts";
import { assertSame, textReaders, type Held } from "./readingPeers.ts";

export interface NodeAsked {
  /** The long file. */
  readonly path: string;
  readonly expected: Held;
  readonly rounds: number;
  readonly budget: number;
}

/** ms from the bytes in memory to filterable columns, in one thread; throws where a reader reads something else than was written. */
export async function nodeTimes({ path, expected, rounds, budget }: NodeAsked): Promise<Figures[]> {
  const bytes = new Uint8Array(readFileSync(path));
  assertSame("Regulens", heldInTable(longTable(bytes)), expected);
  assertSame("the careful route", heldInTable(carefulTable(bytes)), expected);
  assertSame("Add data", heldInDataset(unknownDataset(bytes)), expected);
  for (const { name, read, held } of textReaders) assertSame(name, held(read(textOf(bytes))), expected);
  const contestants: readonly Contestant[] = [
    { name: "Regulens", figure: timed(() => longTable(bytes)) },
    { name: "Regulens, careful route", figure: timed(() => carefulTable(bytes)) },
    { name: "Regulens, Add data", figure: timed(() => unknownDataset(bytes)) },
    ...textReaders.map(({ name, read }): Contestant => ({ name, figure: timed(() => read(textOf(bytes))) })),
    { name: "decoding the bytes", figure: timed(() => textOf(bytes)) },
  ];
  return interleaved(contestants, { rounds, budget });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
