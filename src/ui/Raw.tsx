const most = 200;

/**
 * Text of a file as text: set apart from the direction of the words around it, with marks that turn the direction,
 * breaks and other characters without a shape made visible.
 */
export function Raw({ text }: { readonly text: string }) {
  return <bdi className="raw">{plainly(text)}</bdi>;
}

/** The text with what cannot be seen written out, at most 200 characters of it. */
export function plainly(text: string): string {
  const short = text.length > most ? `${text.slice(0, most)}…` : text;
  return short
    .replace(/\r\n|\r|\n/g, "⏎")
    .replaceAll("\t", "⇥")
    .replace(
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      (mark) => `⟨${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
}
