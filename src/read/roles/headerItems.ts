import { itemYearOf, type ItemYear } from "./itemYear.ts";

/** The item and the period of each column's header, null where no single period stands in it. */
export function headerItemsOf(levels: readonly (readonly string[])[]): readonly (ItemYear | null)[] {
  const depth = levels.reduce((most, column) => Math.max(most, column.length), 0);
  if (depth <= 1) return levels.map(([header = ""]) => itemYearOf(header));
  const items = levels.map((column) =>
    Array.from({ length: depth }, (_, level) => itemYearOf(column[level] ?? "")),
  );
  const periodLevels = Array.from({ length: depth }, (_, level) => level).filter((level) =>
    isPeriodLevel(items.map((column) => column[level] ?? null)),
  );
  const chosen = bestLevel(periodLevels, levels);
  return levels.map((column, i): ItemYear | null => {
    if (chosen === null) return itemYearOf(joined(column));
    const item = items[i]?.[chosen] ?? null;
    if (item === null || item.stem !== "") return itemYearOf(joined(column));
    return { ...item, stem: joined(column.filter((_, level) => !periodLevels.includes(level))) };
  });
}

/** The levels of a header as one text; a level that repeats the one above says nothing new. */
export function joined(levels: readonly string[]): string {
  const texts = levels.map((level) => level.replace(/\s+/g, " ").trim());
  return texts.filter((text, i) => text !== "" && text !== texts[i - 1]).join(" / ");
}

/** Most of its cells that say anything are periods and nothing else. */
function isPeriodLevel(items: readonly (ItemYear | null)[]): boolean {
  const periods = items.filter((item) => item !== null && item.stem === "").length;
  return periods > 0 && periods * 2 >= items.length;
}

/**
 * Where one level holds the edition and another the year that it reviews, values belong to the year reviewed. The words
 * for them stand above the first column.
 */
function bestLevel(periodLevels: readonly number[], levels: readonly (readonly string[])[]): number | null {
  const said = (level: number) => levels[0]?.[level] ?? "";
  return (
    periodLevels.find((level) => /review|cover|обзор|отч[её]тн|период/i.test(said(level))) ??
    periodLevels.filter((level) => !/edition|survey|report|publi|издани|выпуск/i.test(said(level))).at(-1) ??
    periodLevels.at(-1) ??
    null
  );
}
