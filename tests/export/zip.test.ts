import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import { zipOf } from "../../src/export/zip.ts";
import { readingWith } from "../importFixtures.ts";

const files = packageFilesOf(
  readingWith([
    { country: "KAZ", year: 2010, value: 0.1 + 0.2, note: "қазақша, “quoted”\nsecond line" },
    { country: "UZB", year: 2011, value: -1e-7 },
  ]),
);

function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]));
}

test("a data set that was exported opens again to the same bytes and values", () => {
  const again = unzipped(zipOf(files));
  expect([...again]).toEqual([...files]);
  const { dataset } = datasetOf(again.get("datapackage.json") ?? "", again);
  expect(dataset?.indices[0]?.at("KAZ", 2010)).toMatchObject({
    value: 0.1 + 0.2,
    note: "қазақша, “quoted”\nsecond line",
  });
});

test("the same files give the same bytes", () => {
  expect(zipOf(files)).toEqual(zipOf(new Map(files)));
});

test("files may be bytes and lie in folders", () => {
  const odd = new Map<string, string | Uint8Array>([
    ["a/b.bin", new Uint8Array([0, 255, 128])],
    ["constructor", "x"],
  ]);
  expect(Object.entries(unzipSync(zipOf(odd)))).toEqual([
    ["a/b.bin", new Uint8Array([0, 255, 128])],
    ["constructor", new Uint8Array([120])],
  ]);
});
