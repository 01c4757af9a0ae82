import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../src/dataset/dataset.ts";
import { citationText } from "../../src/export/citation.ts";
import { dataFile, type DataFormat } from "../../src/export/data/file.ts";
import { en } from "../../src/text/en.ts";
import { dataHash } from "../../src/views/dataHash.ts";
import { aboutWith, figureWith, hostile, rows, sourceWith } from "./data/figures.ts";

const report = sourceWith({
  id: "f18-1777",
  title: "KAZAKHSTAN: Government “did the right thing”",
  publisher: "Forum 18",
  date: "2012-12-05",
  url: "https://forum18.org/archive.php?article_id=1777",
});
const undated = sourceWith({ id: "v_dem", title: "V-Dem", publisher: "", date: "v15 (1789-2024)", url: "" });

async function written(format: DataFormat, sources: readonly Source[], title = "A title") {
  const { bytes } = await dataFile(format, figureWith({ sources, title }), aboutWith());
  return new TextDecoder().decode(bytes);
}

test("BibTeX names every source, the data set and the figure", async () => {
  expect(await written("bibtex", [report])).toBe(`@misc{f18-1777,
  title = {{KAZAKHSTAN: Government “did the right thing”}},
  publisher = {{Forum 18}},
  year = {2012},
  month = {12},
  day = {5},
  url = {https://forum18.org/archive.php?article_id=1777},
  note = {Licence: CC BY 4.0},
}

@misc{data-test,
  title = {{Test data}},
  note = {Data set as it is open in Regulens. Licence: CC BY 4.0},
}

@misc{regulens-trend-${dataHash(rows)},
  title = {{A title}},
  howpublished = {{Regulens}},
  url = {https://example.org/regulens/?v=1&index=test_index},
  note = {Figure made with Regulens. Data: SHA-256 ${dataHash(rows)}},
}
`);
});

test("what a source does not say is left out: no year, no publisher, no address", async () => {
  const [bibtex, ris, csl] = await Promise.all(
    (["bibtex", "ris", "csl"] as const).map((format) => written(format, [undated])),
  );
  expect(bibtex?.split("\n\n")[0]).toBe(
    "@misc{v-dem,\n  title = {{V-Dem}},\n  note = {v15 (1789-2024). Licence: CC BY 4.0},\n}",
  );
  expect(ris?.split("\r\n\r\n")[0]).toBe(
    "TY  - GEN\r\nID  - v-dem\r\nTI  - V-Dem\r\nN1  - v15 (1789-2024)\r\nN1  - Licence: CC BY 4.0\r\nER  - ",
  );
  expect((JSON.parse(csl ?? "") as unknown[])[0]).toEqual({
    id: "v-dem",
    type: "document",
    title: "V-Dem",
    note: "v15 (1789-2024). Licence: CC BY 4.0",
  });
});

test("RIS has a tag a line and ends each entry", async () => {
  expect((await written("ris", [report])).split("\r\n\r\n")[0]).toBe(
    [
      "TY  - GEN",
      "ID  - f18-1777",
      "TI  - KAZAKHSTAN: Government “did the right thing”",
      "PB  - Forum 18",
      "PY  - 2012",
      "DA  - 2012/12/05/",
      "UR  - https://forum18.org/archive.php?article_id=1777",
      "N1  - Licence: CC BY 4.0",
      "ER  - ",
    ].join("\r\n"),
  );
});

test("CSL-JSON gives a date as far as it is known", async () => {
  const dates = ["2012-12-05", "2013-05", "2014", "2014-13", "Round 3, dated 2019-02-10; 183 units"].map(
    (date, i) => sourceWith({ id: `s${i}`, date }),
  );
  const items = JSON.parse(await written("csl", dates)) as readonly { readonly issued?: unknown }[];
  expect(items.slice(0, 5).map(({ issued }) => issued)).toEqual([
    { "date-parts": [[2012, 12, 5]] },
    { "date-parts": [[2013, 5]] },
    { "date-parts": [[2014]] },
    undefined,
    { "date-parts": [[2019, 2, 10]] },
  ]);
});

test("an address that is none is told in the notes", async () => {
  const odd = sourceWith({ url: "https://github.com/cran/AFR (commit 1d2c271c)" });
  const text = await written("bibtex", [odd]);
  expect(text.split("\n\n")[0]).not.toContain("url =");
  expect(text).toContain("Address: https://github.com/cran/AFR (commit 1d2c271c)");
});

test("the day on which a data set was retrieved stands where it is known", async () => {
  const figure = figureWith();
  const datasets = figure.datasets.map((dataset) => ({ ...dataset, retrieved: "2026-11-02" }));
  const text = async (format: DataFormat) =>
    new TextDecoder().decode((await dataFile(format, { ...figure, datasets }, aboutWith())).bytes);
  expect(await text("bibtex")).toContain("  urldate = {2026-11-02},\n");
  expect(await text("ris")).toContain("Y2  - 2026/11/02/\r\n");
  expect(JSON.parse(await text("csl"))[1]).toMatchObject({ accessed: { "date-parts": [[2026, 11, 2]] } });
  expect(await written("bibtex", [report])).not.toContain("urldate");
});

test("two sources whose ids look the same have keys of their own", async () => {
  const text = await written("bibtex", [sourceWith({ id: "a_b" }), sourceWith({ id: "a-b" })]);
  const keys = [...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(4);
});

/** What another program reads of it. */
interface Item {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly note?: string;
  readonly URL?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
}

function readBack(text: string, format: "bibtex" | "ris"): readonly Item[] {
  const forceType = format === "ris" ? "@ris/file" : "@biblatex/text";
  return new Cite(text, { forceType }).data as readonly Item[]; // the library has no types
}

test("another program reads the same titles, publishers, dates and addresses from BibTeX and RIS", async () => {
  for (const format of ["bibtex", "ris"] as const) {
    const [item, other] = readBack(await written(format, [report, undated]), format);
    expect(plain(item?.title), format).toBe(report.title);
    expect(plain(item?.publisher)).toBe("Forum 18");
    expect(item?.URL).toBe(report.url);
    expect(item?.issued?.["date-parts"][0]?.slice(0, 3)).toEqual([2012, 12, 5]);
    expect(plain(other?.title)).toBe("V-Dem");
    expect(other?.issued).toBe(undefined);
  }
});

test("another program reads hostile titles letter by letter from BibTeX and RIS", async () => {
  for (const title of hostile) {
    const expected = expectedTitle(title);
    if (expected === "") continue;
    for (const format of ["bibtex", "ris"] as const) {
      const items = readBack(await written(format, [sourceWith({ title }), report]), format);
      expect(items.length, `${format}: ${title.slice(0, 40)}`).toBe(4);
      expect(plain(items[0]?.title), `${format}: ${title.slice(0, 40)}`).toBe(expected);
      expect(plain(items[1]?.title)).toBe(report.title);
    }
  }
});

/** BibTeX by its own rules: braces are counted wherever they stand, and only commands of ours stand behind a backslash. */
function bibtexTitles(text: string): readonly string[] {
  let depth = 0;
  const titles: string[] = [];
  for (const line of text.split("\n")) {
    const before = depth;
    for (const character of line) {
      if (character === "{") depth++;
      if (character === "}") depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    const [, title] = (before === 1 && /^ {2}title = \{\{(.*)\}\},$/.exec(line)) || [];
    if (title !== undefined) titles.push(unescaped(title));
  }
  expect(depth).toBe(0);
  return titles;
}

function unescaped(value: string): string {
  const commands: Readonly<Record<string, string>> = {
    braceleft: "{",
    braceright: "}",
    backslash: "\\",
    asciitilde: "~",
    asciicircum: "^",
  };
  return value
    .replaceAll("{}", "")
    .replace(/\{\\text(\w+)\}|\\([%&#$_])/g, (_, command: string | undefined, mark: string | undefined) =>
      command === undefined ? (mark ?? "") : (commands[command] ?? "?"),
    );
}

const letters = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."{}\\%&#$_~^@\"'=,\n\r- TYERab".split("")), maxLength: 40 }),
);

test("any title stands whole in its entry of BibTeX, RIS and CSL-JSON", async () => {
  await fc.assert(
    fc.asyncProperty(letters, letters, async (first, second) => {
      const sources = [sourceWith({ id: "a", title: first }), sourceWith({ id: "b", title: second })];
      const expected = [first, second].map(expectedTitle);
      expect(bibtexTitles(await written("bibtex", sources)).slice(0, 2)).toEqual(expected);
      const lines = (await written("ris", sources)).split("\r\n");
      for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
      expect(lines.filter((line) => line.startsWith("TY  - ")).length).toBe(4);
      expect(
        lines
          .filter((line) => line.startsWith("TI  - "))
          .map((line) => line.slice(6))
          .slice(0, 2),
      ).toEqual(expected);
      const items = JSON.parse(await written("csl", sources)) as readonly Item[];
      expect(items.map(({ title }) => title).slice(0, 2)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test("the citation of a figure is one paragraph: title, sources, program, hash and link", () => {
  const figure = figureWith({ sources: [report, undated] });
  expect(citationText(figure, "https://example.org/?v=1", en.data)).toBe(
    "Regulation in Kazakhstan. Figure made with Regulens from: Forum 18, KAZAKHSTAN: Government “did the right thing” " +
      `(2012-12-05); V-Dem (v15 (1789-2024)). Data: SHA-256 ${dataHash(rows)}. https://example.org/?v=1`,
  );
});

test("without sources or a link the citation says neither, and hostile words stay on one line", () => {
  expect(citationText(figureWith({ sources: [] }), null, en.data)).toBe(
    `Regulation in Kazakhstan. Figure made with Regulens. Data: SHA-256 ${dataHash(rows)}.`,
  );
  for (const title of hostile) {
    const text = citationText(figureWith({ title }), null, en.data);
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
  }
});

/** One line, without characters that are not seen and without halves of pairs. */
function expectedTitle(title: string): string {
  return title
    .replace(unseen, "")
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}])[\u200c\u200d]/gu, "")
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/\s+/gu, " ")
    .trim();
}

const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** The reader marks the braces that keep capitals. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/<span class="nocase">([\s\S]*)<\/span>/, "$1");
}
