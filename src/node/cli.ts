import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cliHelp } from "../text/enCliHelp.ts";
import { askedOf } from "./arguments.ts";
import { done, misunderstood, type Outcome } from "./outcome.ts";
import { packageRoot } from "./packageRoot.ts";

/**
 * Runs the command that the words after `regulens` ask for. `tell` is called with each line that a person who waits may
 * see. The code of a command is loaded when it is asked for, so that the others start without it.
 */
export async function outcomeOf(
  words: readonly string[],
  tell: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const asked = askedOf(words);
  if (asked === "version") return done(`${versionOf()}\n`);
  if ("wrong" in asked) return misunderstood(asked);
  if ("help" in asked) return done(asked.help === null ? cliHelp.all : cliHelp.commands[asked.help]);
  switch (asked.command) {
    case "chart":
      return (await import("./chart.ts")).chartOutcome(asked);
    case "charts":
      return (await import("./charts.ts")).chartsOutcome(asked, tell);
    case "validate":
      return (await import("./validate.ts")).validateOutcome(asked);
    case "inspect":
    case "convert":
    case "clean":
      return (await import("./tables.ts")).tableOutcome(asked);
  }
}

function versionOf(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageRoot(), "package.json"), "utf8"),
  );
  return version;
}
