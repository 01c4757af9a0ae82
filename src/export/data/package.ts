import type { Figure } from "../../charts/figureOf.ts";
import { citationText, webAddress } from "../citation.ts";
import { columnsOf, csvText } from "../csv.ts";
import { zipOf } from "../zip.ts";
import { namedOf, type About, type Named } from "./about.ts";
import { entriesOf } from "./bibliography.ts";
import { bibtexText } from "./bibtex.ts";
import { cslText } from "./csl.ts";
import { risText } from "./ris.ts";
import { fieldOf } from "./tableSchema.ts";

/**
 * The figure's rows as a Frictionless Data Package in a zip: datapackage.json, data.csv, the sources as citation files, and
 * README.txt. https://specs.frictionlessdata.io/data-package/
 */
export function figurePackage(figure: Figure, about: About): Uint8Array<ArrayBuffer> {
  const named = namedOf(figure, about);
  const entries = entriesOf(figure, about, named);
  return zipOf(
    new Map([
      ["datapackage.json", `${JSON.stringify(description(figure, about, named), null, 2)}\n`],
      ["data.csv", csvText(figure.rows())],
      ["sources.bib", bibtexText(entries)],
      ["sources.ris", risText(entries)],
      ["sources.csl.json", cslText(entries)],
      ["README.txt", readme(figure, about)],
    ]),
  );
}

/** Without the key `regulens` of the app's own packages: opened in the app, data.csv is read as any other file. */
function description(figure: Figure, { text, id, link, language }: About, named: Named) {
  const rows = figure.rows();
  const licences = new Set(figure.sources.map(({ licence }) => licence).filter((licence) => licence !== ""));
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/tabular-data-package.json",
    profile: "tabular-data-package",
    name: `regulens-${figure.kind}-${named.hash}`,
    title: figure.title,
    description: [figure.description, ...figure.footer].join("\n\n"),
    ...(link !== null && { homepage: link }),
    ...(licences.size > 0 && { licenses: [...licences].map(licenceOf) }),
    sources: figure.sources.map((source) => {
      const path = webAddress(source.url);
      return {
        name: source.id,
        title: source.title,
        ...(path !== null && { path }),
        ...(source.publisher !== "" && { publisher: source.publisher }),
        ...(source.date !== "" && { date: source.date }),
        ...(source.licence !== "" && { licence: source.licence }),
      };
    }),
    resources: [
      {
        name: "data",
        path: "data.csv",
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
        schema: {
          fields: columnsOf(rows).map((column) => fieldOf(column, rows, text.data.columns)),
          missingValues: [""],
        },
      },
    ],
    figure: { made: "regulens", language, id, choices: named.address, data: named.hash },
  };
}

/** The identifiers of Creative Commons' licences are known; of any other wording only the words are. */
function licenceOf(words: string) {
  const [, kind, version] = /^(CC0|CC BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?) (\d\.\d)$/.exec(words) ?? [];
  return {
    name: kind === undefined ? "notspecified" : `${kind.replace(" ", "-")}-${version}`,
    title: words,
  };
}

function readme(figure: Figure, { text, link }: About): string {
  const words = text.data.readme;
  const files = [words.data, words.description, words.bibtex, words.ris, words.csl];
  return [
    citationText(figure, link, text.data),
    figure.description,
    ...figure.footer,
    [`${words.files}:`, ...files.map((line) => `- ${line}`)].join("\n"),
    words.formula,
    text.data.hashMeaning,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}
