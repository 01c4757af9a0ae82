import { expect, test } from "vitest";
import { storedDatasetOf } from "../../src/dataset/read.ts";
import { openedDataset, transferablesOf } from "../../src/dataset/stored.ts";
import { fileOf, index, packageText, scoresFile } from "./packages.ts";

const resources = [
  scoresFile(["nxx,UZB,2012,48,,,s1,", "mxx,KAZ,2010,3,2,4,s1,as coded", "nxx,KAZ,2010,27,,,s1,"]),
  fileOf(
    "events",
    {
      date: "date",
      precision: "string",
      country_iso3: "string",
      kind: "string",
      title: "string",
      source_id: "string",
    },
    ["2011-10-11,day,KAZ,law,A law,s1"],
  ),
];
const text = packageText({ resources, indices: [index, { ...index, id: "mxx" }] });
const stored = () => storedDatasetOf(text, new Map(resources.map(({ path, csv }) => [path, csv]))).stored!;

test("a stored data set goes to another thread and opens there to the same values", () => {
  const sent = stored();
  const received = structuredClone(sent, { transfer: transferablesOf(sent) });
  expect(sent.scores.value.length).toBe(0);
  const [nxx, mxx] = openedDataset(received).indices;
  expect(nxx?.at("UZB", 2012)?.value).toBe(48);
  expect(nxx?.at("KAZ", 2010)).toMatchObject({ value: 27, low: null, note: "" });
  expect(mxx?.at("KAZ", 2010)).toEqual({
    country: "KAZ",
    year: 2010,
    value: 3,
    low: 2,
    high: 4,
    sourceId: "s1",
    note: "as coded",
  });
  expect(mxx?.at("UZB", 2012)).toBeNull();
  expect(received.events).toHaveLength(1);
});

test("a stored data set is a plain value", () => {
  expect(structuredClone(stored())).toEqual(stored());
});
