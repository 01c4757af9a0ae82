import { expect, test } from "vitest";
import { eventKindOf } from "../../../src/read/rows/eventWords.ts";

test("common words in three languages stand for the project's own kinds of event", () => {
  expect(["Закон", "указ", "поправка", "Решение суда", "court ruling", "сайлау"].map(eventKindOf)).toEqual([
    "law",
    "law",
    "amendment",
    "court",
    "court",
    "election",
  ]);
});

test("a word that is not known stays as it is", () => {
  expect(eventKindOf("митинг")).toBe("митинг");
});
