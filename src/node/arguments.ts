import { cliWords } from "../text/enCli.ts";

/** What can be asked for, and the options of each: true where the option has a value after it. */
const commands = {
  inspect: { "--recipe": true, "--json": false, "--table": true },
  convert: { "--recipe": true, "--out": true, "--partial": false, "--force": false, "--table": true },
  clean: { "--recipe": true, "--json": false, "--table": true },
} as const satisfies Readonly<Record<string, Readonly<Record<string, boolean>>>>;

export type Command = keyof typeof commands;

/** A command line that was understood. */
export interface Asked {
  readonly command: Command;
  readonly file: string;
  readonly recipe: string | null;
  readonly table: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly partial: boolean;
  readonly force: boolean;
}

/** What the words after `regulens` ask for; "help"; or what is wrong with them, in a sentence. */
export function askedOf(words: readonly string[]): Asked | "help" | { readonly wrong: string } {
  const [command, ...rest] = words;
  if (command === undefined || words.includes("--help") || words.includes("-h") || command === "help") {
    return "help";
  }
  if (!isCommand(command)) return { wrong: cliWords.unknownCommand(command) };
  const known = new Map<string, boolean>(Object.entries(commands[command]));
  const files: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < rest.length; i++) {
    const [word = "", inline] = optionParts(rest[i] ?? "");
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const takesValue = known.get(word);
    if (takesValue === undefined) return { wrong: cliWords.unknownOption(word) };
    const value = takesValue ? (inline ?? rest[++i]) : "";
    if (value === undefined || value.startsWith("--")) return { wrong: cliWords.optionNeeds(word) };
    given.set(word, value);
  }
  const [file, more] = files;
  if (file === undefined) return { wrong: cliWords.noFile(command) };
  if (more !== undefined) return { wrong: cliWords.oneFile(more) };
  return {
    command,
    file,
    recipe: given.get("--recipe") ?? null,
    table: given.get("--table") ?? null,
    out: given.get("--out") ?? null,
    json: given.has("--json"),
    partial: given.has("--partial"),
    force: given.has("--force"),
  };
}

/** `--out=DIR` is `--out DIR`. */
function optionParts(word: string): readonly [string, string?] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}
