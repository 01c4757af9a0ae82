import { strToU8 } from "fflate";
import type { Figure } from "../../charts/figureOf.ts";
import { csvText, tsvText } from "../csv.ts";
import { namedOf, type About } from "./about.ts";
import { bibtexText } from "./bibtex.ts";
import { cslText } from "./csl.ts";
import { entriesOf } from "./bibliography.ts";
import { figureJson } from "./json.ts";
import { figurePackage } from "./package.ts";
import { risText } from "./ris.ts";
import { workbookOf } from "./xlsx.ts";

/** The forms in which a figure's data and citations leave the app, in the order in which they are offered. */
export const dataFormats = ["csv", "tsv", "json", "xlsx", "package", "bibtex", "ris", "csl"] as const;
export type DataFormat = (typeof dataFormats)[number];

export interface DataFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Media type. */
  readonly type: string;
  /** Without the dot before it. */
  readonly extension: string;
}

const kinds: Readonly<Record<DataFormat, { readonly type: string; readonly extension: string }>> = {
  csv: { type: "text/csv", extension: "csv" },
  tsv: { type: "text/tab-separated-values", extension: "tsv" },
  json: { type: "application/json", extension: "json" },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extension: "xlsx" },
  package: { type: "application/zip", extension: "zip" },
  bibtex: { type: "application/x-bibtex", extension: "bib" },
  ris: { type: "application/x-research-info-systems", extension: "ris" },
  csl: { type: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
};

/**
 * The rows of a figure, or the citations of everything it shows, as a file. The same figure gives the same bytes. Fails for
 * more rows than the format holds, in words.
 */
export async function dataFile(format: DataFormat, figure: Figure, about: About): Promise<DataFile> {
  const content = await contentOf(format, figure, about);
  const bytes = typeof content === "string" ? new Uint8Array(strToU8(content)) : content;
  return { bytes, ...kinds[format] };
}

async function contentOf(
  format: DataFormat,
  figure: Figure,
  about: About,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const entries = () => entriesOf(figure, about, namedOf(figure, about));
  switch (format) {
    case "csv":
      return csvText(figure.rows());
    case "tsv":
      return tsvText(figure.rows());
    case "json":
      return figureJson(figure, about);
    case "xlsx":
      return workbookOf(figure, about);
    case "package":
      return figurePackage(figure, about);
    case "bibtex":
      return bibtexText(entries());
    case "ris":
      return risText(entries());
    case "csl":
      return cslText(entries());
  }
}
