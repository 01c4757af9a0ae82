import { cliWords } from "../text/enCli.ts";

/** Whether an option stands alone, has a value after it, or may be given several times with a value each. */
type OptionKind = "flag" | "value" | "values";

interface Shape {
  /** How many words without dashes belong to it, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, OptionKind>>;
}

/** How a picture is to look, for every command that draws. */
const pictureOptions = {
  "--preset": "value",
  "--width": "value",
  "--height": "value",
  "--dpi": "value",
  "--text-size": "value",
  "--margin": "value",
  "--dark": "flag",
  "--grey": "flag",
  "--transparent": "flag",
  "--no-title": "flag",
  "--footer": "value",
  "--data": "values",
  "--json": "flag",
} as const;

/** What can be asked for, with the options of each. */
const commands = {
  chart: {
    operands: [2, 2],
    options: {
      ...pictureOptions,
      "--figure": "value",
      "--format": "value",
      "--title": "value",
      "--alt": "value",
    },
  },
  charts: {
    operands: [2, 2],
    options: {
      ...pictureOptions,
      "--figure": "value",
      "--format": "value",
      "--each": "value",
      "--values": "value",
      "--page": "flag",
      "--name": "value",
      "--force": "flag",
    },
  },
  inspect: { operands: [1, 1], options: { "--recipe": "value", "--json": "flag", "--table": "value" } },
  convert: {
    operands: [1, 1],
    options: {
      "--recipe": "value",
      "--out": "value",
      "--partial": "flag",
      "--force": "flag",
      "--table": "value",
      "--json": "flag",
    },
  },
  clean: { operands: [1, 1], options: { "--recipe": "value", "--json": "flag", "--table": "value" } },
  validate: { operands: [1, Infinity], options: { "--json": "flag" } },
} as const satisfies Readonly<Record<string, Shape>>;

export type Command = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly Command[]; // keys of a literal

/** A command line that was understood. */
export interface Asked {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Options by name, with their values in the order given; none for one that stands alone. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** A wish to be told how the command line is used: a command's own help, or that of all. */
export interface HelpAsked {
  readonly help: Command | null;
}

/** What the words after `regulens` ask for; or what is wrong with them, in a sentence. */
export function askedOf(
  words: readonly string[],
): Asked | HelpAsked | "version" | { readonly wrong: string } {
  const [command, ...rest] = words;
  if (command === undefined || command === "--help" || command === "-h") return { help: null };
  if (command === "--version" || command === "-V") return "version";
  if (command === "help") return helpOf(rest[0]);
  if (!isCommand(command)) return { wrong: cliWords.unknownCommand(command, commandNames) };
  const shape: Shape = commands[command];
  const known = new Map(Object.entries(shape.options));
  const operands: string[] = [];
  const options = new Map<string, readonly string[]>();
  for (let i = 0; i < rest.length; i++) {
    const given = rest[i] ?? "";
    if (given === "--") {
      operands.push(...rest.slice(i + 1));
      break;
    }
    if (!given.startsWith("-") || given === "-") {
      operands.push(given);
      continue;
    }
    const [option, inline] = optionParts(given);
    if (option === "--help" || option === "-h") return { help: command };
    const kind = known.get(option);
    if (kind === undefined) return { wrong: cliWords.unknownOption(option, command) };
    if (kind === "flag") {
      if (inline !== undefined) return { wrong: cliWords.optionAlone(option) };
      options.set(option, []);
      continue;
    }
    const value = inline ?? rest[++i];
    if (value === undefined || (inline === undefined && value.startsWith("--"))) {
      return { wrong: cliWords.optionNeeds(option) };
    }
    const before = options.get(option) ?? [];
    if (kind === "value" && before.length > 0) return { wrong: cliWords.optionTwice(option) };
    options.set(option, [...before, value]);
  }
  const [least, most] = shape.operands;
  if (operands.length < least) return { wrong: cliWords.missing[command] };
  if (operands.length > most) return { wrong: cliWords.tooMany(operands[most] ?? "") };
  return { command, operands, options };
}

/** The value of an option, or null where it was not given. */
export function valueOf({ options }: Asked, option: string): string | null {
  return options.get(option)?.at(-1) ?? null;
}

/** `--out=DIR` is `--out DIR`. */
function optionParts(word: string): readonly [string, string?] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function helpOf(command: string | undefined): HelpAsked | { readonly wrong: string } {
  if (command === undefined) return { help: null };
  return isCommand(command) ? { help: command } : { wrong: cliWords.unknownCommand(command, commandNames) };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}
