import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const library = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 } })] });
const { choices } = choicesWith("trend", { countries: ["KAZ"] });

test("the same library, choices and frame give the same bytes", () => {
  const bytes = () => figure(library, choices, "trend", frameOf()).svg.outerHTML;
  expect(bytes()).toBe(bytes());
});

test("title, subtitle, legend, plot and footer are parts of one SVG, with a name and a description", () => {
  const { svg } = figure(library, choices, "trend", frameOf());
  expect(svg.querySelector("title")!.textContent).toBe("Test index: Kazakhstan");
  expect(svg.querySelector("desc")!.textContent).toContain("Kazakhstan: 27 in 2010, 36 in 2011.");
  const words = [...svg.querySelectorAll("text")].map((text) => text.textContent).join(" ");
  for (const part of ["Test index: Kazakhstan", "higher = more restrictive", "A publisher"])
    expect(words).toContain(part);
  expect(svg.querySelectorAll("svg")).toHaveLength(1);
});

test("no style element and no class of the plot's own stands in it: the page's policy forbids them", () => {
  const { svg } = figure(library, choices, "trend", frameOf());
  expect(svg.querySelectorAll("style, [class]")).toHaveLength(0);
});

test("markup in a title is text", () => {
  const hostile = choicesWith(
    "trend",
    { countries: ["KAZ"] },
    { title: '<script>alert(1)</script>"&' },
  ).choices;
  const { svg } = figure(library, hostile, "trend", frameOf());
  expect(svg.querySelectorAll("script")).toHaveLength(0);
  expect(svg.querySelector("title")!.textContent).toBe('<script>alert(1)</script>"&');
});

test("a long title wraps inside the width", () => {
  const long = choicesWith("trend", { countries: ["KAZ"] }, { title: "word ".repeat(60).trim() }).choices;
  const { svg, height } = figure(library, long, "trend", frameOf(320));
  expect(height).toBeGreaterThan(figure(library, choices, "trend", frameOf(320)).height + 60);
  expect(svg.getAttribute("width")).toBe("320");
});

test("padding goes around the figure and moves nothing in it", () => {
  const { svg, targets } = figure(library, choices, "trend", { ...frameOf(), padding: 20 });
  expect(svg.getAttribute("viewBox")).toMatch(/^-20 -20 680 /);
  expect(targets).toEqual(figure(library, choices, "trend", frameOf()).targets);
});

test("a figure that the choices do not hold is the programmer's fault", () => {
  expect(() => figure(library, choices, "pie", frameOf())).toThrow("unknown figure: pie");
});
