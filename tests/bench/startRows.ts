import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultChoices, firstCountries } from "../../src/choices/choices.ts";
import { root } from "./bundle.ts";

/** A value of the chart, with the colour of its line. */
export interface ChartRow {
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly colour: string;
}

const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/** The values of the trend that the page opens on, from the file of the data set. */
export function chartRows(): readonly ChartRow[] {
  const text = readFileSync(join(root, "data", "ras3", "scores.csv"), "utf8");
  return text
    .split("\n")
    .map((line) => line.split(",")) // no cell that is read here is quoted
    .filter(([index]) => index === defaultChoices.index)
    .map(([, country = "", , year, value]) => ({
      country,
      year: Number(year),
      value: Number(value),
      colour: colours[firstCountries.indexOf(country)] ?? "#c8ccd2",
    }));
}
