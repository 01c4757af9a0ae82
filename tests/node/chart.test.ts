import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { afterAll, expect, test } from "vitest";
import { choicesOf } from "../../src/choices/address.ts";
import { defaultChoices, figureKinds } from "../../src/choices/choices.ts";
import { pictureOf } from "../../src/export/picture/picture.ts";
import { pngChunks } from "../../src/export/picture/png.ts";
import { stateIn } from "../../src/export/picture/reopen.ts";
import { presets } from "../../src/export/picture/settings.ts";
import { readBorders } from "../../src/node/borders.ts";
import { outcomeOf } from "../../src/node/cli.ts";
import { embeddedFonts } from "../../src/node/fonts.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import "../withoutWindow.ts";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "regulens-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

function fileWith(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

async function drawn(...words: readonly string[]): Promise<string> {
  const { out, told, code } = await outcomeOf(["chart", ...words]);
  expect(code, told).toBe(0);
  return typeof out === "string" ? out : new TextDecoder().decode(out);
}

test("every kind of figure has the bytes that another document gives", async () => {
  const library = await readLibrary(join(root, "data"));
  const [borders, { document }] = [readBorders(), new JSDOM("").window];
  for (const kind of figureKinds) {
    const link = `?v=1&figures=${kind}`;
    const { choices } = choicesOf(link, library);
    const means = {
      document,
      text: en,
      base: null,
      fontFaces: embeddedFonts,
      ...(kind === "map" && { borders }),
    };
    const picture = await pictureOf(library, choices, kind, presets.page, means);
    expect((await drawn(link, "-")) === picture.svg, kind).toBe(true);
  }
}, 120_000);

test("the address of a public link is named in the picture, that of one's own machine is not", async () => {
  const link = "?v=1&figures=trend";
  expect(await drawn(`https://example.org/app/${link}`, "-")).toContain("Regulens · example.org/app · ");
  for (const own of ["http://localhost:4173/", "http://127.0.0.1/", "https://laptop.local/"]) {
    expect(await drawn(`${own}${link}`, "-")).toBe(await drawn(link, "-"));
  }
});

test("the format follows the name: PNG with its size and state, PDF, SVG", async () => {
  const link = "?v=1&figures=slope";
  for (const format of ["png", "pdf", "svg"] as const) {
    const path = at(`slope.${format}`);
    expect(await drawn(link, path, "--preset", "column", "--dpi", "150")).toBe(`Written: ${path}\n`);
    expect(stateIn(readFileSync(path)), format).toMatchObject({ state: { figure: "slope" } });
  }
  const header = pngChunks(readFileSync(at("slope.png"))).find(({ type }) => type === "IHDR")!;
  const width = new DataView(header.data.buffer, header.data.byteOffset).getUint32(0);
  expect(Math.abs(width - (85 / 25.4) * 150)).toBeLessThan(1);
  expect(readFileSync(at("slope.pdf"), "latin1").slice(0, 5)).toBe("%PDF-");
});

test("a picture opens again, in whatever format, and gives the same picture", async () => {
  const first = await drawn("?v=1&countries=KAZ~UZB&figures=trend", "-");
  for (const format of ["png", "pdf", "svg"]) {
    await drawn("?v=1&countries=KAZ~UZB&figures=trend", at(`again.${format}`));
    expect(await drawn(at(`again.${format}`), "-"), format).toBe(first);
  }
});

test("a picture whose data have changed since says so", async () => {
  const svg = await drawn("?v=1&figures=trend", "-");
  const hash = /"data":"([0-9a-f]{12})"/.exec(svg)?.[1] ?? "";
  expect(hash).not.toBe("");
  const older = fileWith("older.svg", svg.replace(hash, "000000000000"));
  expect((await outcomeOf(["chart", older, "-"])).told).toMatch(/^The data have changed/);
});

test("choices may be a JSON file: what is absent is as on the page", async () => {
  const short = {
    countries: ["KAZ", "UZB"],
    figures: [{ id: "trend", kind: "trend", wide: true, index: "ras4_grr" }],
  };
  const path = fileWith("choices.json", JSON.stringify(short));
  expect(await drawn(path, "-")).toBe(
    await drawn("?v=1&countries=KAZ~UZB&figures=trend&trend.index=ras4_grr", "-"),
  );
  const whole = fileWith("whole.json", JSON.stringify({ choices: defaultChoices, figure: "slope" }));
  expect(await drawn(whole, "-")).toBe(await drawn("", "-", "--figure", "slope"));
});

test.each([
  ['{"countries": "KAZ"}', /Wrong or unknown: countries\./],
  ['{"figures": [{"id": "trend", "kind": "pie"}]}', /Wrong or unknown: figures\.0\.kind\./],
  ['{"figures": [{"id": "trend", "kind": "trend", "colour": "red"}]}', /figures\.0\.colour/],
  ['{"figures": [{"id": "trend", "kind": "map"}]}', /figures\.0\.id/],
  ['{"colour": 1}', /Wrong or unknown: colour\./],
  ['{"index": "nowhere"}', /Not understood: index=nowhere\./],
  ["[1, 2]", /Wrong or unknown: the whole\./],
  ['{"index": ', /is no valid JSON/],
])("choices that are wrong are told by their place: %s", async (text, words) => {
  const { told, code } = await outcomeOf(["chart", fileWith("wrong.json", text), "-"]);
  expect(told).toMatch(words);
  expect(code).toBe(1);
});

test("what of a link is not understood is told, and nothing is drawn", async () => {
  const out = at("never.svg");
  expect(await outcomeOf(["chart", "?v=1&index=nowhere&figures=trend", out])).toEqual({
    out: "",
    told: "Not understood: index=nowhere. Nothing was drawn: the picture would show something else.\n",
    code: 1,
  });
  expect(readdirSync(folder)).not.toContain("never.svg");
  expect((await outcomeOf(["chart", "?v=1&index=mine.score&figures=trend", out])).told).toMatch(
    /^These data sets are not open: mine\. Name where they are with --data/,
  );
});

test("a word that is no link and no file, and files that are no pictures of the app", async () => {
  const told = async (word: string) => (await outcomeOf(["chart", word, "-"])).told;
  expect(await told("nowhere")).toMatch(/^"nowhere" is no link and no file that is here/);
  expect(await told(fileWith("other.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"))).toMatch(
    /was not made by this app/,
  );
  expect(await told(fileWith("noise.bin", new Uint8Array([0, 1, 2, 255])))).toMatch(
    /was not made by this app/,
  );
});

test("which figure: the one named, the enlarged one, the only one; else they are listed", async () => {
  const { told, code } = await outcomeOf(["chart", "", "-"]);
  expect([told, code]).toEqual([
    `The page has 10 figures. Name one with --figure: ${defaultChoices.figures.map(({ id }) => id).join(", ")}.\n`,
    1,
  ]);
  expect((await outcomeOf(["chart", "", "-", "--figure", "pie"])).told).toMatch(
    /^The page has no figure "pie"/,
  );
  expect(await drawn("?v=1&enlarged=slope", "-")).toContain('"figure":"slope"');
});

test("title and alternative text of one's own stand in the file, as words", async () => {
  const title = `<b>"A & B"</b> ]]> Қазақстан`;
  const svg = await drawn("?v=1&figures=trend", "-", "--title", title, "--alt", "Own words");
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  expect(document.querySelector("title")?.textContent).toBe(title);
  expect(document.querySelector("desc")?.textContent).toBe("Own words");
  expect(document.querySelector("b")).toBeNull();
  expect((await outcomeOf(["chart", "", "-", "--title", ""])).code).toBe(2);
});

test("with --json what was made is told for programs", async () => {
  const path = at("told.svg");
  const report: unknown = JSON.parse(await drawn("?v=1&figures=trend", path, "--json", "--preset", "column"));
  expect(report).toMatchObject({
    file: path,
    format: "svg",
    bytes: readFileSync(path).length,
    kind: "trend",
    settings: { preset: "column", width: 85, unit: "mm" },
    state: { app: "regulens", figure: "trend" },
  });
  expect((await outcomeOf(["chart", "?v=1&figures=trend", "-", "--json"])).code).toBe(2);
});

test("data of one's own: a CSV that can be read, and the program's own beside it", async () => {
  const rows = ["Country;Year;Freedom", "Kazakhstan;2013;1,5", "Kazakhstan;2014;2,25", "Uzbekistan;2013;3,5"];
  const mine = fileWith("mine.csv", `${rows.join("\n")}\nUzbekistan;2014;3,75\nKyrgyzstan;2014;0,75\n`);
  const choices = fileWith(
    "mine.json",
    JSON.stringify({ index: "mine.freedom", clauses: [], figures: [{ id: "trend", kind: "trend" }] }),
  );
  const svg = await drawn(choices, "-", "--data", mine, "--data", "bundled");
  expect(svg).toContain("Freedom");
  expect((await outcomeOf(["chart", choices, "-", "--data", at("none.csv")])).told).toMatch(
    /^There is no file/,
  );
  const doubtful = fileWith("doubtful.csv", `${rows.join("\n")}\nAtlantis;2013;1\n`);
  expect((await outcomeOf(["chart", choices, "-", "--data", doubtful])).told).toMatch(
    /cannot be opened as data as it is\. .*1 name to choose/,
  );
});

test("a batch: one figure for each country, as a folder and as a zip with the same files", async () => {
  const words = [
    "--each",
    "country",
    "--values",
    "KAZ,UZB",
    "--name",
    "{kind}_{country}",
    "--format",
    "svg,png",
  ];
  const lines: string[] = [];
  const link = "?v=1&figures=trend";
  const { code, told } = await outcomeOf(["charts", link, at("each"), ...words], (line) => lines.push(line));
  expect(code, told).toBe(0);
  expect(lines).toEqual(["1 of 2: trend_kaz", "2 of 2: trend_uzb"]);
  const files = readdirSync(at("each")).sort();
  expect(files).toEqual(
    [
      "contact-sheet.svg",
      "index.html",
      "trend_kaz.png",
      "trend_kaz.svg",
      "trend_uzb.png",
      "trend_uzb.svg",
    ].sort(),
  );
  expect(readFileSync(at("each/trend_kaz.svg"), "utf8")).toBe(
    await drawn("?v=1&countries=KAZ&figures=trend", "-"),
  );
  const zipped = await outcomeOf(["charts", link, at("each.zip"), ...words, "--json"]);
  expect(JSON.parse(String(zipped.out))).toMatchObject({ made: 2, failed: [], cancelled: false });
  const entries = unzipSync(readFileSync(at("each.zip")));
  expect(Object.keys(entries).sort()).toEqual(files);
  for (const name of files)
    expect(Buffer.from(entries[name]!).equals(readFileSync(at(`each/${name}`))), name).toBe(true);
  expect((await outcomeOf(["charts", link, at("each"), ...words])).told).toMatch(/is not empty/);
});

test("a batch that is not understood writes nothing", async () => {
  const told = async (...words: string[]) =>
    (await outcomeOf(["charts", "?v=1&figures=trend", at("no.zip"), ...words])).told;
  expect(await told()).toMatch(/^Say which figures/);
  expect(await told("--page", "--each", "country")).toMatch(/exclude each other/);
  expect(await told("--each", "planet")).toMatch(/^--each takes one of/);
  expect(await told("--each", "country", "--values", "KAZ,XYZ")).toBe(
    "Not known as country: XYZ. Nothing was drawn.\n",
  );
  expect(await told("--page", "--format", "svg,gif")).toMatch(/^--format takes one of/);
  expect(await told("--page", "--name", "{kin}")).toMatch(/\{kin\} is not known/);
  expect(readdirSync(folder).filter((name) => name.startsWith("no.zip"))).toEqual([]);
});
