/** Whether a name in a zip says that the file is a table of text. */
export function isTableName(path: string): boolean {
  return /\.(csv|tsv|tab)$/i.test(path);
}

/** The name of a file without folders and endings, in small letters: what a table and its metadata.json share. */
export function stemOf(path: string): string {
  return baseOf(path)
    .toLowerCase()
    .replace(/\.(?:metadata\.json|json|csv|tsv|tab|txt|dat|asc)$/, "");
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * The names of tables that are only notes on another of the same files: the World Bank's Metadata_Country_* and
 * Metadata_Indicator_*, DataBank's "… - Metadata", the parts of its bulk files (WDICountry beside WDICSV), codebooks and
 * read-mes. None where there would be no other table left.
 */
export function companionsAmong(names: readonly string[]): ReadonlySet<string> {
  const bases = new Set(names.map((name) => baseOf(name).toLowerCase().replace(/[ _-]/g, "")));
  const notes = names.filter((name) => isNotes(baseOf(name), bases));
  return new Set(notes.length < names.length ? notes : []);
}

function isNotes(name: string, bases: ReadonlySet<string>): boolean {
  if (/^Metadata_(?:Country|Indicator)/i.test(name) || /^(?:read_?me|codebook)\b/i.test(name)) return true;
  if (/(?:[ _-]Metadata|Definition and Source|[ _-]codebook|[ _-]data[ _-]?dictionary)\.\w+$/i.test(name))
    return true;
  const part = /^(.+?)[ _-]?(?:Country|Series|Footnote|Country-Series|Series-Time)\.csv$/i.exec(name)?.[1];
  const bulk = part?.toLowerCase().replace(/[ _-]/g, "");
  return bulk !== undefined && (bases.has(`${bulk}csv.csv`) || bases.has(`${bulk}data.csv`));
}
