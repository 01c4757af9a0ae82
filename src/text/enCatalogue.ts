import { list, number, plural } from "./enFormat.ts";

/** Words of the site's catalogue: data sets that are opened when somebody asks for them. */
export const enCatalogue = {
  open: "More data sets…",
  title: "More data sets",
  find: "Find a data set or an index",
  results: "Data sets found",
  loading: "The list of data sets is loading.",
  opening: (name: string) => `“${name}” is being opened.`,
  opened: (title: string, index: string | null) =>
    index === null
      ? `“${title}” is open until the page is closed; it has no index that a link could name.`
      : `“${title}” is open; the page shows ${index}.`,
  count: (sets: number) => `${plural(sets, "data set", "data sets")}.`,
  nothing: (typed: string) => `No data set of this site has “${typed}” in its title, publisher or indices.`,
  more: (count: number) => `${number(count)} more: type more of a name.`,
  about: (publishers: readonly string[], years: readonly [number, number] | null) =>
    [
      publishers.length === 0 ? "" : list(publishers),
      years === null ? "" : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  withoutIndex: "Without an index: its rankings, laws or counts join those of the page",
  lacking: (ids: readonly string[]) =>
    `This site has no index ${list(ids.map((id) => `“${id}”`))}. Choose another, or add its data.`,
  reload: "Check the connection, and reload the page.",
  cannotOpen: (reason: string) =>
    `The catalogue could not be read (${reason}). Check the connection, and try again.`,
};
