import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { addressOf, choicesOf } from "../../src/choices/address.ts";
import { storiesOf } from "../../src/choices/stories.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import { frameOf } from "../fixtures.ts";

const library = await readLibrary("data");

/** Numbers of a sentence as they are written, without years, dates and the names of articles and parts. */
function numbersIn(words: string): string[] {
  const plain = words
    .replace(/\b\d{1,2} (January|October)( \d{4})?/g, "")
    .replace(/\b(Article|part|parts) \d+( to \d+)?/gi, "")
    .replace(/\b(the|of) 29 former-communist/g, "");
  return (plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).filter((n) => !/^(19|20)\d\d$/.test(n));
}

test.each(storiesOf(en))(
  "$name: every number of its words stands in the rows of its figures",
  ({ words, choices }) => {
    const frame = frameOf(900);
    const shown = new Set(
      choices.figures.flatMap(({ id }) =>
        figure(library, choices, id, frame)
          .rows()
          .flatMap((row) => Object.values(row))
          .flatMap((value) =>
            typeof value === "number" ? [0, 1, 2].map((digits) => en.number(value, digits)) : [],
          ),
      ),
    );
    expect(
      numbersIn(words).filter((n) => !shown.has(n) && !shown.has(n.replace(/(st|nd|rd|th)$/, ""))),
    ).toEqual([]);
  },
);

test.each(storiesOf(en))("$name: its link opens it", ({ choices }) => {
  expect(choicesOf(addressOf(choices), library)).toEqual({ choices, problems: [] });
});
