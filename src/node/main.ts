import { cliWords } from "../text/enCli.ts";
import { outcomeOf } from "./cli.ts";

// A reader that closes early (`| head`) is no fault.
process.stdout.on("error", () => process.exit(0));

try {
  const { out, told, code } = await outcomeOf(process.argv.slice(2), (line) => {
    process.stderr.write(`${line}\n`);
  });
  process.stderr.write(told);
  process.stdout.write(out);
  process.exitCode = code;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${cliWords.unexpected(reason)}\n`);
  process.exitCode = 1;
}
