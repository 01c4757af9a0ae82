// Regulens in Node: draws a figure into an SVG file and prints the rows that it shows.
//   npm install regulens && node node.mjs
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { choicesOf, csvText, en, figure, openLibrary, svgText, views } from "regulens";

// The data sets that come with the package; any folder with a datapackage.json will do.
const data = join(dirname(fileURLToPath(import.meta.resolve("regulens/package.json"))), "data");
const library = await openLibrary([join(data, "ras3"), join(data, "legal-events")], (path) =>
  readFile(path, "utf8"),
);

// What to show is a link of the app.
const { choices } = choicesOf("?v=1&countries=KAZ~UZB&years=1990..2014&figures=trend", library);

// Drawings need a document; linkedom is the lightest.
const { document } = parseHTML("<!doctype html><html></html>");
const drawn = figure(library, choices, "trend", { document, width: 640, theme: "light", text: en });
await writeFile("trend.svg", svgText(drawn.svg));

// The same as numbers, before anything is drawn.
const { series } = views.trend(library, choices, choices.figures[0]);
process.stderr.write(`${drawn.title}: ${series.length} countries\n`);
process.stdout.write(csvText(drawn.rows()));
