import { publishedBy } from "../../dataset/asKnown.ts";
import type { Source } from "../../dataset/dataset.ts";
import type { Frame } from "../frame.ts";

/**
 * The footer's line of sources: each with its title while they are few, else by publisher with the number of documents
 * and their years, since every mark names its own.
 */
export function citedSources(sources: readonly Source[], frame: Frame): string {
  const { text } = frame;
  const words = text.penalties;
  if (sources.length === 0) return "";
  if (sources.length <= 2) {
    return text.source(
      sources.map(
        (source) => `${source.publisher}, ${source.title} (${source.date || words.undatedDocument})`,
      ),
    );
  }
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  const listed = publishers.slice(0, publishers.length > 9 ? 7 : 9);
  return text.source([
    ...listed.map((publisher) => {
      const own = sources.filter((source) => source.publisher === publisher);
      const years = own.flatMap((source) => publishedBy(source)?.slice(0, 4) ?? []).sort();
      const [first, last] = [years[0], years.at(-1)];
      const dates =
        first === undefined || last === undefined
          ? words.undatedDocument
          : first === last
            ? first
            : `${first}–${last}`;
      return words.documents(publisher, own.length, dates);
    }),
    ...(publishers.length > listed.length ? [words.moreSources(publishers.length - listed.length)] : []),
  ]);
}
