import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { embedSnippet } from "../../src/export/embed.ts";

const plain = {
  base: "https://example.org/regulens/",
  query: "?v=1&index=x",
  title: "A title",
  height: 480.2,
};

function frameOf(snippet: string): HTMLIFrameElement {
  const { document } = new JSDOM(snippet).window;
  expect([...document.body.children].map(({ localName }) => localName)).toEqual(["iframe", "script"]);
  return document.querySelector("iframe")!;
}

test("the frame opens the figure without anything around it, and begins at its height", () => {
  const frame = frameOf(embedSnippet(plain));
  expect(frame.src).toBe("https://example.org/regulens/?v=1&index=x&embed=1");
  expect(frame.title).toBe("A title");
  expect(frame.getAttribute("height")).toBe("481");
  expect(frame.getAttribute("loading")).toBe("lazy");
});

test("the view that the app opens on has no query of its own", () => {
  expect(frameOf(embedSnippet({ ...plain, query: "" })).src).toBe("https://example.org/regulens/?embed=1");
});

test("a theme that is named is asked for", () => {
  expect(frameOf(embedSnippet({ ...plain, theme: "dark" })).src).toMatch(/&embed=1&theme=dark$/);
  expect(frameOf(embedSnippet({ ...plain, theme: null })).src).toMatch(/&embed=1$/);
});

test("a hostile title stays a title", () => {
  const title = `"><script>alert(1)</script> & 'so' </iframe>`;
  expect(frameOf(embedSnippet({ ...plain, title })).title).toBe(title);
});

test("the script gives the height to the frame that told it, and listens to the app alone", async () => {
  const { window } = new JSDOM(embedSnippet(plain), { runScripts: "dangerously" });
  const frame = window.document.querySelector("iframe")!;
  const tell = (data: unknown, origin: string, source: Window | null) =>
    window.dispatchEvent(new window.MessageEvent("message", { data, origin, source }));
  const origin = "https://example.org";
  tell({ app: "regulens", height: 900 }, "https://other.example", frame.contentWindow);
  expect(frame.height).toBe("481");
  tell({ app: "regulens", height: 900 }, origin, null);
  expect(frame.height).toBe("481");
  tell({ app: "regulens", height: 900 }, origin, frame.contentWindow);
  expect(frame.height).toBe("900");
  tell({ app: "regulens", height: 1e9 }, origin, frame.contentWindow);
  expect(frame.height).toBe("20000");
});
