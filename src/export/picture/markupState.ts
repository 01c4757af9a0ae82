/** What a text of markup holds under the app's namespace. */
export interface MarkupState {
  /** Contents of the element or attribute `picture` of version 1, in their order; null for one longer than was asked for. */
  readonly texts: readonly (string | null)[];
  /** The versions of the namespace that are named, 1 and others. */
  readonly versions: readonly number[];
}

const namespace = "urn:regulens:picture:";

/** More than a picture of many pictures holds; a file that repeats the name for ever ends here. */
const most = 20;

/**
 * Finds `<picture>` of the app's namespace in an SVG or in the XMP packet of a PDF, under whatever prefix a program has
 * written it anew, as an element or (as XMP may) as an attribute. It is looked for in the text, without a parser of XML: the
 * rest of the file may be damaged, and in a PDF it is no XML.
 */
export function markupState(text: string, longest: number): MarkupState {
  const names = new Set<string>();
  const versions = new Set<number>();
  for (const at of placesOf(namespace, text)) {
    const before = /xmlns(?::([\w.-]{1,60}))?\s{0,9}=\s{0,9}["']$/.exec(
      text.slice(Math.max(0, at - 100), at),
    );
    const version = /^\d{1,6}/.exec(text.slice(at + namespace.length, at + namespace.length + 6))?.[0];
    if (before === null || version === undefined) continue;
    versions.add(Number(version));
    if (version === "1") names.add(before[1] === undefined ? "picture" : `${before[1]}:picture`);
  }
  const spans = [...names].flatMap((name) => [...elementsOf(name, text), ...attributesOf(name, text)]);
  const texts = spans.map(([start, end]) =>
    end - start > longest ? null : unescaped(text.slice(start, end)).trim(),
  );
  return { texts: texts.filter((found) => found !== ""), versions: [...versions] };
}

/** From where to where a content stands in the text. */
type Span = readonly [start: number, end: number];

function elementsOf(name: string, text: string): readonly Span[] {
  const lastEnd = text.lastIndexOf(`</${name}`);
  return placesOf(`<${name}`, text).flatMap((at) => {
    if (at > lastEnd) return []; // else each would be looked for to the end of the file
    const start = text.indexOf(">", at) + 1;
    const end = text.indexOf(`</${name}`, start);
    const opens = /^[\s>]/.test(text.charAt(at + name.length + 1)) && start > 0 && text[start - 2] !== "/";
    return opens && end !== -1 ? [[start, end]] : [];
  });
}

function attributesOf(name: string, text: string): readonly Span[] {
  return placesOf(` ${name}=`, text).flatMap((at) => {
    const quote = text.charAt(at + name.length + 2);
    const start = at + name.length + 3;
    const end = text.indexOf(quote, start);
    return /["']/.test(quote) && end !== -1 ? [[start, end]] : [];
  });
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text as XML means it: CDATA sections, the five entities and characters by number. */
function unescaped(markup: string): string {
  return markup.replace(
    /<!\[CDATA\[([^]*?)\]\]>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (
      whole,
      plain: string | undefined,
      hex: string | undefined,
      decimal: string | undefined,
      name: string,
    ) => {
      if (plain !== undefined) return plain;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex === undefined && decimal === undefined) return entities.get(name) ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
