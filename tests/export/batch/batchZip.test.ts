import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  batchZip,
  type BatchOptions,
  type BatchProgress,
  type DrawnPicture,
} from "../../../src/export/batch/batchZip.ts";
import type { Planned } from "../../../src/export/batch/plan.ts";
import { defaultChoices } from "../../../src/choices/choices.ts";
import { en } from "../../../src/text/en.ts";
import { hostile } from "../data/figures.ts";

const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

function planned(...names: readonly string[]): readonly Planned[] {
  return names.map((name) => ({ choices: defaultChoices, id: "trend", name }));
}

function drawnAs(title: string, more: Partial<DrawnPicture> = {}): DrawnPicture {
  return {
    files: [
      { extension: "svg", bytes: new TextEncoder().encode("<svg/>") },
      { extension: "png", bytes: png },
    ],
    title,
    alt: `What ${title} shows.`,
    sources: ["A publisher, A report (2020)"],
    hash: "0123456789ab",
    thumbnail: { png, width: 240, height: 160 },
    ...more,
  };
}

async function made(plan: readonly Planned[], options: Partial<BatchOptions> = {}) {
  const chunks: Uint8Array[] = [];
  const result = await batchZip(plan, {
    draw: async ({ name }) => drawnAs(name),
    text: en,
    sink: (chunk) => void chunks.push(chunk.slice()),
    ...options,
  });
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return { result, bytes, files: new Map(Object.entries(unzipSync(bytes))) };
}

function pageOf(files: ReadonlyMap<string, Uint8Array>) {
  const html = strFromU8(files.get("index.html") ?? new Uint8Array());
  return { html, document: new JSDOM(html).window.document };
}

const { DOMParser } = new JSDOM("").window;

function sheetOf(files: ReadonlyMap<string, Uint8Array>) {
  const xml = strFromU8(files.get("contact-sheet.svg") ?? new Uint8Array());
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  expect(parsed.getElementsByTagName("parsererror").length).toBe(0);
  return parsed;
}

test("an archive holds every file of every picture, an index and a contact sheet", async () => {
  const { result, files } = await made(planned("one", "two"));
  expect([...files.keys()]).toEqual([
    "one.svg",
    "one.png",
    "two.svg",
    "two.png",
    "index.html",
    "contact-sheet.svg",
  ]);
  expect(files.get("one.png")).toEqual(png);
  expect(strFromU8(files.get("two.svg")!)).toBe("<svg/>");
  expect(result).toEqual({ made: 2, failed: [], cancelled: false });
});

test("the index tells title, alternative text, files, sources and hash of each", async () => {
  const { document } = pageOf((await made(planned("one", "two"))).files);
  const articles = [...document.querySelectorAll("article")];
  expect(articles.map((article) => article.querySelector("h2")?.textContent)).toEqual(["one", "two"]);
  const [first] = articles;
  expect(first?.textContent).toContain("What one shows.");
  expect(first?.textContent).toContain("A publisher, A report (2020)");
  expect(first?.textContent).toContain("0123456789ab");
  expect([...(first?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"))).toEqual([
    "one.svg",
    "one.png",
  ]);
  expect(first?.querySelector("img")?.getAttribute("alt")).toBe("Small picture of: one");
});

test("the contact sheet shows each picture inside the file, four in a row", async () => {
  const sheet = sheetOf((await made(planned("a", "b", "c", "d", "e"))).files);
  const images = [...sheet.getElementsByTagName("image")];
  expect(images.map((image) => [image.getAttribute("x"), image.getAttribute("y")])).toEqual([
    ["20", "20"],
    ["280", "20"],
    ["540", "20"],
    ["800", "20"],
    ["20", "312"],
  ]);
  expect(images.every((image) => image.getAttribute("href")?.startsWith("data:image/png;base64,iVBOR"))).toBe(
    true,
  );
});

test("the same pictures give the same bytes", async () => {
  expect((await made(planned("one", "two"))).bytes).toEqual((await made(planned("one", "two"))).bytes);
});

test("one picture that fails costs no other, and is told", async () => {
  const { result, files } = await made(planned("one", "two", "three"), {
    draw: async ({ name }) => {
      if (name === "two") throw new Error("unknown index:\nx");
      return drawnAs(name);
    },
  });
  expect(result).toEqual({
    made: 2,
    failed: [{ name: "two", reason: "unknown index:\nx" }],
    cancelled: false,
  });
  expect([...files.keys()].filter((path) => path.endsWith(".svg"))).toEqual([
    "one.svg",
    "three.svg",
    "contact-sheet.svg",
  ]);
  expect(strFromU8(files.get("errors.txt")!)).toContain("two: unknown index: x\n");
  expect(pageOf(files).document.body.textContent).toContain("1 figure could not be made");
});

test("progress counts each picture, made or failed", async () => {
  const told: BatchProgress[] = [];
  await made(planned("one", "two"), {
    draw: ({ name }) => (name === "one" ? Promise.reject(new Error("no")) : Promise.resolve(drawnAs(name))),
    onProgress: (progress) => told.push(progress),
  });
  expect(told).toEqual([
    { done: 1, of: 2, failed: 1, name: "one" },
    { done: 2, of: 2, failed: 1, name: "two" },
  ]);
});

test("cancelled, the archive ends after the last whole picture and opens", async () => {
  const stop = new AbortController();
  const { result, files } = await made(planned("one", "two", "three"), {
    signal: stop.signal,
    draw: async ({ name }) => {
      if (name === "two") stop.abort();
      return drawnAs(name);
    },
  });
  expect(result).toEqual({ made: 1, failed: [], cancelled: true });
  expect([...files.keys()]).toEqual(["one.svg", "one.png", "index.html", "contact-sheet.svg"]);
});

test("cancelled before the first, nothing is drawn", async () => {
  const { result } = await made(planned("one"), {
    signal: AbortSignal.abort(),
    draw: () => Promise.reject(new Error("drawn all the same")),
  });
  expect(result).toEqual({ made: 0, failed: [], cancelled: true });
});

test("a sink that fails stops the batch", async () => {
  await expect(made(planned("one"), { sink: () => Promise.reject(new Error("disk full")) })).rejects.toThrow(
    "disk full",
  );
});

test("a slow sink is waited for before the next picture is drawn", async () => {
  const log: string[] = [];
  await batchZip(planned("one", "two"), {
    draw: async ({ name }) => (log.push(`draw ${name}`), drawnAs(name)),
    sink: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.push("written");
    },
    text: en,
  });
  // Of each of its two files a header, the content and what follows it.
  expect(log.slice(0, 8)).toEqual(["draw one", ...Array.from({ length: 6 }, () => "written"), "draw two"]);
});

test("hostile words run nothing, break nothing and stand as they are", async () => {
  const titles = new Map(hostile.map((title, i) => [`picture-${i}`, title]));
  const { files } = await made(planned(...titles.keys()), {
    draw: async ({ name }) => {
      const title = titles.get(name) ?? "";
      return drawnAs(title, { alt: title, sources: [title], hash: title });
    },
  });
  const { html, document } = pageOf(files);
  expect(document.querySelectorAll("script, iframe, object, [onload], [onerror]").length).toBe(0);
  expect(html).toContain("default-src 'none'");
  expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual(
    hostile.map(xmlSafe),
  );
  const sheet = sheetOf(files);
  expect([...sheet.querySelectorAll("g > title")].map(({ textContent }) => textContent)).toEqual(
    hostile.map(xmlSafe),
  );
  expect(sheet.getElementsByTagName("script").length).toBe(0);
});

test("index and contact sheet come in pieces of one picture, with a pause before each", async () => {
  const noise = new Uint8Array(30_000).map((_, i) => (i * 2_654_435_761) >>> 21);
  const names = Array.from({ length: 29 }, (_, i) => `picture-${i}`);
  const written: number[] = [];
  let since = 0;
  await batchZip(planned(...names), {
    draw: async ({ name }) => drawnAs(name, { thumbnail: { png: noise, width: 240, height: 160 } }),
    pause: async () => {
      written.push(since);
      since = 0;
    },
    sink: ({ length }) => void (since += length),
    text: en,
  });
  // A head, a piece for each picture and a foot, of two files; before the first pause the pictures themselves are written.
  expect(written).toHaveLength(2 * (names.length + 2));
  expect(Math.max(...written.slice(1))).toBeLessThan(200_000);
});

test("pieces of an index make one page, in order, each small picture in it once", async () => {
  const { files } = await made(planned("one", "two", "three"));
  const { html, document } = pageOf(files);
  expect([...document.querySelectorAll("article")].map(({ id }) => id)).toEqual(["one", "two", "three"]);
  expect(html.split("data:image/png;base64,iVBOR")).toHaveLength(4);
  expect(html.endsWith("</body>\n</html>\n")).toBe(true);
});

test("two hundred pictures of a megabyte pass through without being held", async () => {
  const large = new Uint8Array(1_000_000).map((_, i) => (i * 2_654_435_761) >>> 24);
  let written = 0;
  const held: number[] = [];
  const result = await batchZip(planned(...Array.from({ length: 200 }, (_, i) => `picture-${i}`)), {
    draw: async ({ name }) => {
      held.push(process.memoryUsage().arrayBuffers);
      return drawnAs(name, { files: [{ extension: "png", bytes: large.slice() }] });
    },
    sink: ({ length }) => void (written += length),
    text: en,
  });
  expect(result.made).toBe(200);
  expect(written).toBeGreaterThan(200_000_000);
  const most = Math.max(...held) - (held[0] ?? 0);
  expect(most).toBeLessThan(100_000_000);
});

function xmlSafe(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
