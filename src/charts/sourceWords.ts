import { publishedBy } from "../dataset/asKnown.ts";
import type { Source } from "../dataset/dataset.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";

/**
 * A source as a footer cites it: publisher, title (date). What a reader's own data set does not say is left
 * out.
 */
export function citedSource(source: Source): string {
  const { title } = source;
  const publisher = isNamed(source) ? source.publisher : "";
  const named = publisher === "" ? title : `${publisher}, ${title}`;
  const date = dateOf(source);
  return date === "" ? named : `${named} (${date})`;
}

/** A source where its title goes first: title (publisher, date). */
export function titledSource(source: Source): string {
  const about = [source.publisher, dateOf(source)].filter((part) => part !== "");
  return about.length === 0 ? source.title : `${source.title} (${about.join(", ")})`;
}

/** Who published a source; its title where nobody is named. */
export function publisherOf(source: Source): string {
  return isNamed(source) ? source.publisher : source.title;
}

/** With more documents than this, a footer names publishers: every mark and every row names its document. */
const mostTitled = 6;
/** More publishers than this are counted on screen. */
const mostOnScreen = 9;

/**
 * The footer's sentence of sources, "" where there are none. In full: each document with its title while they
 * are few, else each publisher with the number of its documents and their years. In short: each publisher
 * with its years. A picture that leaves the page leaves no publisher out.
 */
export function sourcesSentence(
  sources: readonly Source[],
  form: "full" | "short",
  { text, colophon }: Pick<Frame, "text" | "colophon">,
): string {
  if (sources.length === 0) return "";
  if (form === "full" && sources.length <= mostTitled) return text.source(sources.map(citedSource));
  const publishers = [...new Set(sources.map(publisherOf))];
  // On screen every mark names its document; a picture has only its words.
  const isCut = colophon === undefined && publishers.length > mostOnScreen;
  const named = isCut ? publishers.slice(0, mostOnScreen - 2) : publishers;
  return text.source([
    ...named.map((publisher) => {
      const own = sources.filter((source) => publisherOf(source) === publisher);
      const years = yearsOf(own);
      return form === "full" && own.length > 1
        ? text.footer.documents(publisher, own.length, years)
        : text.footer.publisher(publisher, years);
    }),
    ...(isCut ? [text.footer.more(publishers.length - named.length)] : []),
  ]);
}

/**
 * The sources in the form that is asked for, then the chart's own paragraphs; nothing where no footer is
 * wanted.
 */
export function footerWords({ sources, sourcesSaid, footer }: Chart, frame: Frame): readonly string[] {
  const form = frame.footer ?? "full";
  if (form === "none") return [];
  if (form === "short" || sourcesSaid === undefined) {
    return [sourcesSentence(sources, form, frame), ...footer].filter((words) => words !== "");
  }
  const others = sources.filter((source) => !sourcesSaid.of.includes(source));
  return [[sourcesSaid.words, sourcesSentence(others, form, frame)].join(" ").trim(), ...footer].filter(
    (words) => words !== "",
  );
}

/** The first and the last year of publication that is known: "2010–2022". */
function yearsOf(sources: readonly Source[]): string {
  const years = sources
    .flatMap((source) => publishedBy(source)?.slice(0, 4) ?? /^\d{4}(?= )/.exec(source.date)?.[0] ?? [])
    .sort();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join("–");
}

/** A country profile has a date but names nobody. */
function isNamed({ publisher }: Source): boolean {
  return publisher !== "" && publisher !== "not named";
}

/**
 * A date as it stands; of words around a date of publication the date alone; other words, as of a version,
 * whole.
 */
function dateOf({ date }: Source): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : (publishedBy({ date }) ?? date);
}
