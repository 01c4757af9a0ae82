import { expect, test } from "vitest";
import { askedOf, commandNames, valueOf, type Asked } from "../../src/node/arguments.ts";
import { settingsOf } from "../../src/node/pictureSettings.ts";
import { presets } from "../../src/export/picture/settings.ts";
import { cliHelp } from "../../src/text/enCliHelp.ts";

function asked(...words: readonly string[]): Asked {
  const found = askedOf(words);
  if (typeof found === "string" || !("command" in found)) throw new Error(JSON.stringify(found));
  return found;
}

test("words, options with values in both spellings, options given several times", () => {
  const found = asked("chart", "?v=1", "a.svg", "--data", "one", "--data=two", "--dark", "--width=85mm");
  expect(found.operands).toEqual(["?v=1", "a.svg"]);
  expect(found.options.get("--data")).toEqual(["one", "two"]);
  expect(valueOf(found, "--width")).toBe("85mm");
  expect(found.options.has("--dark")).toBe(true);
  expect(valueOf(found, "--figure")).toBeNull();
});

test("after -- every word stands for itself, and - is standard output", () => {
  expect(asked("inspect", "--", "--odd.csv").operands).toEqual(["--odd.csv"]);
  expect(asked("chart", "", "-").operands).toEqual(["", "-"]);
});

test("what is not understood is told in a sentence", () => {
  expect(askedOf(["draw"])).toMatchObject({ wrong: expect.stringContaining('no command "draw"') });
  expect(askedOf(["chart", "a", "b", "c"])).toMatchObject({ wrong: expect.stringContaining('"c"') });
  expect(askedOf(["chart", "a"])).toMatchObject({
    wrong: expect.stringContaining("regulens chart LINK OUT"),
  });
  expect(askedOf(["chart", "a", "b.svg", "--recipe", "r"])).toMatchObject({
    wrong: 'There is no option --recipe here; "regulens chart --help" lists them.',
  });
  expect(askedOf(["chart", "a", "b.svg", "--dark=yes"])).toMatchObject({
    wrong: "The option --dark takes no value.",
  });
  expect(askedOf(["chart", "a", "b.svg", "--width", "1px", "--width", "2px"])).toMatchObject({
    wrong: "The option --width can be given once.",
  });
});

test("help of all and of each command, and the version", () => {
  expect(askedOf([])).toEqual({ help: null });
  expect(askedOf(["--help"])).toEqual({ help: null });
  expect(askedOf(["--version"])).toBe("version");
  for (const command of commandNames) {
    expect(askedOf([command, "--help"])).toEqual({ help: command });
    expect(askedOf(["help", command])).toEqual({ help: command });
  }
});

test.each(commandNames)("the help of %s has examples that are understood, and exit codes", (command) => {
  const help = cliHelp.commands[command];
  expect(help).toContain("Exit codes: 0");
  const examples = help.slice(help.indexOf("\nExamples\n")).matchAll(/^ {2}regulens (.*)$/gm);
  const lines = [...examples].map(([, line = ""]) => line.replace(/ > .*$/, ""));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    expect(askedOf(words), line).toMatchObject({ command });
  }
});

test("without options a picture is as the page's; a preset, and what changes of it", () => {
  expect(settingsOf(asked("chart", "", "a.svg"))).toEqual(presets.page);
  expect(settingsOf(asked("chart", "", "a.svg", "--preset", "column", "--dpi", "300", "--dark"))).toEqual({
    ...presets.column,
    dpi: 300,
    theme: "dark",
  });
});

test("a width in another unit changes the unit of the picture, and what was given in the old one with it", () => {
  expect(settingsOf(asked("chart", "", "a.svg", "--width", "120mm"))).toMatchObject({
    preset: "custom",
    unit: "mm",
    width: 120,
    height: null,
    margin: 5.292, // 20 px
    textSize: 9, // 12 px in pt
  });
  expect(settingsOf(asked("chart", "", "a.svg", "--width", "8.5cm", "--height", "2in"))).toMatchObject({
    unit: "mm",
    width: 85,
    height: 50.8,
  });
  expect(settingsOf(asked("chart", "", "a.svg", "--preset", "a4", "--height", "auto"))).toMatchObject({
    width: 210,
    height: null,
  });
});

test.each([
  [["--preset", "poster"], "--preset takes one of: page, "],
  [["--width", "wide"], "--width takes a length"],
  [["--width", "1e9px"], "--width takes a length"],
  [["--width", "999999px"], "A side of a picture measures"],
  [["--dpi", "many"], "--dpi takes a number"],
  [["--dpi", "0"], "--dpi takes a number"],
  [["--text-size", "-3"], "--text-size takes a number"],
  [["--footer", "long"], "--footer takes one of"],
  [["--width", "100px", "--margin", "49px"], "The margins leave no room"],
] as const)("%j is told as wrong", (options, words) => {
  expect(settingsOf(asked("chart", "", "a.svg", ...options))).toMatchObject({
    wrong: expect.stringContaining(words),
  });
});
