import type { Choices, ClauseField, FigureChoice } from "../../choices/choices.ts";
import { enStart } from "../../text/enStart.ts";
import type { Messages } from "../../text/messages.ts";

/** Filters whose words stand with those of the penalties. */
const fieldsOfPenalties: readonly ClauseField[] = ["measure", "category"];

/**
 * The words that a first figure and the filters above it need. A trend alone finds them in the start; every other figure waits
 * for all words, which come beside the code of its kind.
 */
export async function wordsOfFirst(choices: Choices, choice: FigureChoice): Promise<Messages> {
  return needsMore(choices, choice) ? (await import("../../text/en.ts")).en : startWords();
}

function needsMore({ clauses, notes }: Choices, { kind, lanes }: FigureChoice): boolean {
  return (
    kind !== "trend" ||
    lanes === true ||
    notes.length > 0 ||
    clauses.some(({ field }) => fieldsOfPenalties.includes(field))
  );
}

/**
 * The words of the start as all words. The one place where less is passed off as more: which words a drawing reads is not told
 * by its types. tests/ui/first/firstWords.test.ts draws with a text that throws for any word that is not here.
 */
function startWords(): Messages {
  return enStart as unknown as Messages;
}
