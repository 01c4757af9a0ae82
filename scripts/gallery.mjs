// Writes every picture of the gallery and its page: npm run gallery [-- kind]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { openSource } from "./source.mjs";

const only = process.argv[2];
const folder = new URL("../tests/gallery/", import.meta.url);
const pictures = new URL("pictures/", folder);
const source = await openSource();
try {
  const { pieces, pictureOf } = await source.load("/tests/gallery/pictures.ts");
  const { galleryPage } = await source.load("/tests/gallery/page.ts");
  mkdirSync(pictures, { recursive: true });
  const known = new Set(pieces.map((piece) => piece.file));
  for (const file of readdirSync(pictures)) if (!known.has(file)) rmSync(new URL(file, pictures));
  const wanted = pieces.filter((piece) => only === undefined || piece.kind === only);
  for (const piece of wanted) writeFileSync(new URL(piece.file, pictures), pictureOf(piece));
  writeFileSync(new URL("index.html", folder), galleryPage(pieces));
  console.log(`${wanted.length} pictures written; open tests/gallery/index.html to see them.`);
} finally {
  await source.close();
}
