import { expect, test } from "vitest";
import { packageNamed } from "../../src/dataset/packageNamed.ts";
import { packageFile } from "../../src/dataset/package.ts";
import { datasetOf } from "../../src/dataset/read.ts";

const pack = {
  name: "own",
  title: "Own",
  licenses: [{ name: "none" }],
  sources: [{ name: "own", title: "Own" }],
  resources: [
    {
      name: "scores",
      path: "scores.csv",
      schema: {
        fields: [
          { name: "index_id", type: "string" },
          { name: "iso3", type: "string" },
          { name: "year", type: "year" },
          { name: "value", type: "number" },
          { name: "source_id", type: "string" },
          { name: "note", type: "string" },
        ],
        missingValues: [""],
      },
      regulens: { kind: "scores" },
    },
  ],
  regulens: {
    limits: "none",
    indices: ["own.a", "b"].map((id) => ({
      id,
      label: id,
      short: id,
      unit: "points",
      scale: [null, null],
      direction: "unstated",
      decimals: 0,
      coverage: "year",
      sourceId: "own",
    })),
  },
};
const files = new Map([
  [packageFile, JSON.stringify(pack)],
  [
    "scores.csv",
    'index_id,iso3,year,value,source_id,note\nown.a,KAZ,2012,1,own,"own, b"\nb,UZB,2013,2.50,own,\n',
  ],
]);

test("a package under another name opens with ids of its own and the same values", () => {
  const named = packageNamed(files, { id: "own-2", title: "Own (2)" });
  const { dataset, issues } = datasetOf(named.get(packageFile) ?? "", named);
  expect(issues).toEqual([]);
  expect([dataset?.id, dataset?.title]).toEqual(["own-2", "Own (2)"]);
  expect(dataset?.indices.map(({ id }) => id)).toEqual(["own-2.a", "own-2.b"]);
  expect(dataset?.sources.map(({ id }) => id)).toEqual(["own-2"]);
  expect(dataset?.indices[0]?.at("KAZ", 2012)).toMatchObject({ value: 1, sourceId: "own-2", note: "own, b" });
  expect(named.get("scores.csv")).toContain("own-2.b,UZB,2013,2.50,own-2,");
});

test("what is no package stays as it is", () => {
  const broken = new Map([[packageFile, "{"]]);
  expect(packageNamed(broken, { id: "x", title: "X" })).toBe(broken);
});
