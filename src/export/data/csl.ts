import type { Entry } from "./bibliography.ts";

const types: Readonly<Record<Entry["kind"], string>> = {
  source: "document",
  dataset: "dataset",
  figure: "figure",
};

/** Entries as CSL-JSON. https://github.com/citation-style-language/schema */
export function cslText(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries.map(cslItem), null, 2)}\n`;
}

function cslItem({ key, kind, title, publisher, issued, retrieved, url, madeWith, notes }: Entry) {
  return {
    id: key,
    type: types[kind],
    title,
    ...(publisher !== null && { publisher }),
    ...(issued !== null && { issued: { "date-parts": [issued.map(Number)] } }),
    ...(retrieved !== null && { accessed: { "date-parts": [retrieved.map(Number)] } }),
    ...(url !== null && { URL: url }),
    ...(madeWith !== null && { source: madeWith }),
    ...(notes.length > 0 && { note: notes.join(". ") }),
  };
}
