import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const page = readFileSync(new URL("index.html", root), "utf8");
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
const directives = new Map(
  policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

test("the page allows nothing but its own files", () => {
  expect(directives.get("default-src")).toEqual(["'none'"]);
  for (const name of ["script-src", "font-src", "connect-src", "worker-src", "manifest-src"]) {
    expect(directives.get(name), name).toEqual(["'self'"]);
  }
  expect(directives.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
  expect(directives.get("base-uri")).toEqual(["'none'"]);
  expect(directives.get("form-action")).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test("the only inline styles allowed are the two rules that react-aria writes", () => {
  const press = source("interactions/usePress.mjs");
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(press)?.[1] ?? "";
  const rules = [
    styleIn(press).replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute),
    styleIn(source("overlays/usePreventScroll.mjs")),
  ];
  const hashes = rules.map((rule) => `'sha256-${createHash("sha256").update(rule).digest("base64")}'`);
  expect(directives.get("style-src")).toEqual(["'self'", ...hashes]);
});

test("the page itself holds no script and no style of its own", () => {
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/src/main.ts">']);
});

function source(path: string): string {
  return readFileSync(new URL(`node_modules/react-aria/dist/private/${path}`, root), "utf8");
}

function styleIn(code: string): string {
  return (/style\.textContent = `([^`]*)`/.exec(code)?.[1] ?? "").trim();
}
