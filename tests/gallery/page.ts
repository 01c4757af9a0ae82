import { en } from "../../src/text/en.ts";
import type { Piece } from "./pictures.ts";

/** The gallery as one HTML page: every picture with what to look for in it. */
export function galleryPage(pieces: readonly Piece[]): string {
  const kinds = [...new Set(pieces.map((piece) => piece.kind))];
  const sections = kinds.map(
    (kind) => `<h2 id="${kind}">${en.kinds[kind]}</h2>
${pieces
  .filter((piece) => piece.kind === kind)
  .map(entry)
  .join("\n")}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Regulens gallery</title>
<style>
@font-face { font-family: Inter; font-weight: 100 900; src: url("../../public/fonts/inter-latin-wght-normal.woff2"); }
body { font: 15px/1.5 Inter, sans-serif; color: #16181d; background: #f1f3f5; margin: 2rem; }
figure { margin: 0 0 2rem; }
img { display: block; max-width: 100%; padding: 16px; background: #fff; }
img.dark { background: #14161a; }
figcaption { max-width: 640px; padding: 8px 0; }
</style>
</head>
<body>
<h1>Regulens gallery</h1>
<p>Every kind of figure with its awkward cases. <code>npm run gallery</code> writes the pictures; the tests compare them.</p>
<p>${kinds.map((kind) => `<a href="#${kind}">${en.kinds[kind]}</a>`).join(" · ")}</p>
${sections.join("\n")}
</body>
</html>
`;
}

function entry({ file, name, about, theme = "light" }: Piece): string {
  return `<figure>
<img class="${theme}" src="pictures/${file}" alt="${escaped(about)}">
<figcaption><b>${escaped(name)}</b>. ${escaped(about)}</figcaption>
</figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
