import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bordersOf, type Borders } from "../charts/borders.ts";

/** The borders of the world at 1:50 million, from the installed package world-atlas. */
export function readBorders(): Borders {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return bordersOf(JSON.parse(readFileSync(path, "utf8")));
}
