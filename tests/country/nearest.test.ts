import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lacking, lettersOf } from "../../src/country/letters.ts";
import { nearestStates, shelfOf } from "../../src/country/nearest.ts";

const shelf = shelfOf([
  ["kazakhstan", "KAZ"],
  ["kyrgyzstan", "KGZ"],
  ["uzbekistan", "UZB"],
  ["chad", "TCD"],
]);

test("the nearest state stands first, one slip in four letters at most", () => {
  expect(nearestStates("kazahkstan", shelf)).toEqual(["KAZ"]);
  expect(nearestStates("kazakstn", shelf)).toEqual(["KAZ"]);
  expect(nearestStates("chda", shelf)).toEqual(["TCD"]);
  expect(nearestStates("cd", shelf)).toEqual([]);
  expect(nearestStates("kazakhstan".repeat(5), shelf)).toEqual([]);
});

test("a spelling changed in two letters or fewer is always found", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(9), fc.constantFrom("a", "q", "ж", "")), { maxLength: 2 }),
      (changes) => {
        const letters = [..."kazakhstan"];
        for (const [at, letter] of changes) letters[at] = letter;
        return nearestStates(letters.join(""), shelf).includes("KAZ");
      },
    ),
  );
});

test("letters that one text lacks of another are never counted too many", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (text, more) => lacking(lettersOf(text), lettersOf(text + more)) === 0,
    ),
  );
});
