import type { Messages } from "../../text/messages.ts";
import { xmlText } from "../xmlCharacters.ts";
import type { Failed, Made } from "./made.ts";

/** Nothing may run or be fetched, whatever the titles hold. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const style = `body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
article { border-top: 1px solid #ccc; padding: 1rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
img { float: right; margin: 0 0 1rem 1rem; border: 1px solid #ccc; max-width: 40%; height: auto; }
.faint { color: #57606a; font-size: .9rem; }
@media (prefers-color-scheme: dark) { body { color: #e6e8eb; background: #14161a; } .faint { color: #a0a7b0; } a { color: #8ab4f8; } }`;

/**
 * A page that lists the pictures of an archive with their words, files, sources and hashes; it needs nothing but a browser. In
 * pieces, one a picture.
 */
export function* indexPage(
  made: readonly Made[],
  failed: readonly Failed[],
  text: Messages,
): Generator<string> {
  const words = text.batch;
  const link = (file: string, label = file) =>
    `<a href="${attribute(encodeURI(file))}">${xmlText(label)}</a>`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const article = ({ name, title, alt, files, sources, hash, thumbnail }: Made) =>
    [
      `<article id="${attribute(name)}">`,
      `<h2><bdi>${xmlText(title)}</bdi></h2>`,
      thumbnail === null
        ? ""
        : `<img src="${thumbnail.uri}" width="${thumbnail.width}" height="${thumbnail.height}" alt="${attribute(words.thumbnail(title))}" />`,
      `<p><bdi>${xmlText(alt)}</bdi></p>`,
      `<p>${words.files}: ${files.map((file) => link(file)).join(", ")}</p>`,
      sources.length === 0
        ? ""
        : `<p class="faint">${words.sources}:</p>${list(sources.map((source) => `<bdi>${xmlText(source)}</bdi>`))}`,
      `<p class="faint">${xmlText(words.hash(hash))}</p>`,
      "</article>",
    ]
      .filter((line) => line !== "")
      .join("\n");
  const failures =
    failed.length === 0
      ? ""
      : `<section>\n<h2>${xmlText(words.failedTitle)}</h2>\n<p>${xmlText(words.failed(failed.length))}</p>\n${list(
          failed.map(({ name, reason }) => `${xmlText(name)}: <bdi>${xmlText(reason)}</bdi>`),
        )}\n<p>${link("errors.txt")}</p>\n</section>\n`;
  yield `<!doctype html>
<html lang="${attribute(text.language)}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${xmlText(words.title)}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${xmlText(words.title)}</h1>
<p>${xmlText(words.made(made.length))} ${link("contact-sheet.svg", words.contactSheet)}</p>
${failures}`;
  for (const one of made) yield `${article(one)}\n`;
  yield "</body>\n</html>\n";
}

function attribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;");
}
