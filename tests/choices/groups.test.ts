import * as fc from "fast-check";
import { expect, test } from "vitest";
import { freeGroupId, removeOwnGroup, setGroup, setOwnGroup } from "../../src/choices/actions.ts";
import { addressOf, choicesOf } from "../../src/choices/address.ts";
import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import { choicesStore, shown } from "../../src/choices/store.ts";
import type { OwnGroup } from "../../src/country/groups.ts";
import { countries as everyCountry } from "../../src/country/countries.ts";

const steppe: OwnGroup = { id: "own-1", name: "Steppe", countries: ["KAZ", "MNG"] };
const sea: OwnGroup = { id: "own-2", name: "Sea", countries: ["AZE", "TKM"] };

const made = setOwnGroup(sea)(setOwnGroup(steppe)(defaultChoices));

test("a group that is made becomes the context", () => {
  expect(made.groups).toEqual([steppe, sea]);
  expect(made.group).toBe("own-2");
});

test("a group that is changed keeps its place", () => {
  const more = { ...steppe, countries: [...steppe.countries, "RUS"] };
  expect(setOwnGroup(more)(made).groups).toEqual([more, sea]);
});

test("a removed group leaves the context, and figures that showed it", () => {
  const figures = [
    { id: "regions", kind: "regions", regions: ["own-2", "baltics"] },
    { id: "regions-2", kind: "regions", regions: ["own-2"] },
  ] as const;
  const left = removeOwnGroup("own-2")({ ...made, figures });
  expect(left.groups).toEqual([steppe]);
  expect(left.group).toBe(defaultChoices.group);
  expect(left.figures).toEqual([
    { id: "regions", kind: "regions", regions: ["baltics"] },
    { id: "regions-2", kind: "regions" },
  ]);
});

test("removing a group that is not the context leaves the context", () => {
  expect(removeOwnGroup("own-1")(made).group).toBe("own-2");
});

test("an id is free again once its group is gone", () => {
  expect(freeGroupId([])).toBe("own-1");
  expect(freeGroupId([steppe, sea])).toBe("own-3");
  expect(freeGroupId([sea])).toBe("own-1");
});

test("undo takes a group away and brings a removed one back", () => {
  const store = choicesStore(defaultChoices);
  store.act(setOwnGroup(steppe));
  store.act(removeOwnGroup("own-1"));
  expect(shown(store.getState()).groups).toEqual([]);
  store.undo();
  expect(shown(store.getState())).toMatchObject({ groups: [steppe], group: "own-1" });
  store.undo();
  expect(shown(store.getState())).toEqual(defaultChoices);
});

test("law: a link holds every group, whatever its name", () => {
  const codes = everyCountry.map(({ code }) => code);
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((s) => s.trim() !== "");
  const group = fc.record({
    name,
    countries: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
      const choices = groups.reduce<Choices>(
        (before, each) => setOwnGroup({ id: freeGroupId(before.groups), ...each })(before),
        defaultChoices,
      );
      const read = choicesOf(addressOf(choices));
      expect(read.choices).toEqual(choices);
    }),
  );
});

test("a context that the link does not hold is the usual one", () => {
  const read = choicesOf("?group=own-3");
  expect(read.choices.group).toBe(defaultChoices.group);
  expect(setGroup("own-3")(made).group).toBe("own-3");
});
