import { expect, test } from "vitest";
import { ObservationStore } from "../../../src/read/rows/observationStore.ts";

test("every key is found again among very many, and none that was not put in", () => {
  const store = new ObservationStore(1);
  for (let country = 0; country < 40; country++)
    for (let indicator = 0; indicator < 40; indicator++)
      for (let year = 1990; year < 2010; year++)
        store.add(store.find(country, indicator, year, 0), country, indicator, year, year, 1);
  expect(store.length).toBe(40 * 40 * 20);
  expect(store.valueAt(store.find(17, 23, 2003, 0))).toBe(2003);
  expect(store.find(17, 23, 2010, 0)).toBeLessThan(0);
  expect(store.find(17, 23, 2003, 1)).toBeLessThan(0);
});

test("parts that stand beside one value are missing of the others", () => {
  const store = new ObservationStore(2);
  const said = { note: -1, floor: false, cells: 2, span: 0, text: -1 };
  const first = store.add(store.find(0, 0, 2014, 0), 0, 0, 2014, 5, 1);
  const second = store.add(store.find(0, 0, 2015, 0), 0, 0, 2015, 6, 2);
  store.complete(second, { value: 6, low: 5, high: 7, sd: NaN, rank: NaN }, said);
  store.drop(first);
  const { length, value, low, sd } = store.observations([], [], []);
  expect([length, [...value], [...low], [...sd]]).toEqual([1, [6], [5], [NaN]]);
});

test("a value keeps its own text while the columns grow and others are left out", () => {
  const store = new ObservationStore(1);
  for (let year = 0; year < 3000; year++) {
    store.add(store.find(0, 0, year, 0), 0, 0, year, year, 1);
    store.keepText(year, year % 7 === 0 ? year / 7 : -1);
  }
  store.drop(0);
  store.drop(1);
  const { raw, value } = store.observations([], [], [], ["0.0", "7.0"]);
  expect([...raw!.codes]).toEqual([...value].map((year) => (year % 7 === 0 ? year / 7 : -1)));
  expect(raw!.dictionary[raw!.codes[5]!]).toBe("7.0");
});

test("where every text was left out there is none", () => {
  const store = new ObservationStore(1);
  store.keepText(store.add(store.find(0, 0, 2010, 0), 0, 0, 2010, 5, 1), 0);
  store.add(store.find(0, 0, 2011, 0), 0, 0, 2011, 6, 2);
  store.drop(0);
  expect(store.observations([], [], [], ["5.0"])).not.toHaveProperty("raw");
});
