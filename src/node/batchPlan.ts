import { groupId, isKnownCountry } from "../choices/addressKnown.ts";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { regionIds, type GroupId } from "../country/groups.ts";
import type { Library } from "../dataset/library.ts";
import { planFault, valuesOver, type How, type Over } from "../export/batch/plan.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";
import type { Wrong } from "./input.ts";
import { printable } from "./words.ts";

/** What `--each` takes. */
export const eachWords = ["country", "index", "region", "edition"] as const;
export type Each = (typeof eachWords)[number];

/**
 * Which figures a batch makes. Without values: the countries chosen on the page, every index, the regions, every edition. A value that
 * is not known is told; none is left out in silence.
 */
export function howOf(
  library: Library,
  choices: Choices,
  figure: FigureChoice,
  each: Each,
  given: readonly string[] | null,
): How | Wrong {
  const how = howFor(library, choices, figure, each, given);
  if ("wrong" in how) return how;
  const fault = planFault(choices, how, en);
  return fault === null ? how : { wrong: fault };
}

function howFor(
  library: Library,
  choices: Choices,
  figure: FigureChoice,
  each: Each,
  given: readonly string[] | null,
): How | Wrong {
  const one = { kind: "each", figure: figure.id } as const;
  const known = valuesOver(library, choices, figure);
  const groups: readonly GroupId[] = regionIds;
  switch (each) {
    case "country":
      return all(one, "countries", each, given ?? choices.countries, (code) =>
        isKnownCountry(code, library) ? code : null,
      );
    case "index":
      return all(one, "indices", each, given ?? known.indices, (id) => (library.indices.has(id) ? id : null));
    case "region":
      return all(one, "groups", each, given ?? groups, (text) => {
        const id = groupId(text);
        const isOwn = id !== null && choices.groups.some((group) => group.id === id);
        return id === null || (id.startsWith("own-") && !isOwn) ? null : id;
      });
    case "edition":
      return all(
        one,
        "editions",
        each,
        given ?? known.editions.map(String),
        (text) => known.editions.find((year) => String(year) === text) ?? null,
      );
  }
}

type One = { readonly kind: "each"; readonly figure: string };

/** The values, each once, or those that are not known. */
function all<T extends string | number, O extends Over>(
  one: One,
  over: O,
  each: Each,
  texts: readonly string[],
  parsed: (text: string) => T | null,
): (One & { readonly over: O; readonly values: readonly T[] }) | Wrong {
  const strangers = texts.filter((text) => parsed(text) === null);
  if (strangers.length > 0) return { wrong: cliWords.unknownValues(each, strangers.map(printable)) };
  return { ...one, over, values: [...new Set(texts.flatMap((text) => parsed(text) ?? []))] };
}
