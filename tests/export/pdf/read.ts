import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader finds in a PDF of one page. */
export interface ReadPdf {
  /** pt */
  readonly size: readonly [width: number, height: number];
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  /** The alternative text of the first figure in the tree of contents. */
  readonly alt: string | undefined;
  readonly xmp: { readonly title: string; readonly description: string };
  readonly fonts: readonly string[];
  /** How many pictures made of pixels the page paints. */
  readonly images: number;
}

/** Reads it with Mozilla's PDF.js, which knows nothing of how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const document = await task.promise;
  if (document.numPages !== 1) throw new Error(`${document.numPages} pages`);
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const { info, metadata } = await document.getMetadata();
  const about = info as { Title: string; Language: string }; // open in the reader's types
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Set<string>();
  for (const [i, operator] of fnArray.entries()) {
    if (operator !== OPS.setFont) continue;
    const [id] = argsArray[i] as [string];
    fonts.add((page.commonObjs.get(id) as { name: string }).name);
  }
  const painted = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const read = {
    size: [width, height] as const,
    text: items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    title: about.Title,
    language: about.Language,
    marked: (await document.getMarkInfo())?.Marked === true,
    showsTitle: (await document.getViewerPreferences())?.["DisplayDocTitle" as never] === true,
    alt: figureAlt((await page.getStructTree()) as Node | null),
    xmp: { title: String(metadata.get("dc:title")), description: String(metadata.get("dc:description")) },
    fonts: [...fonts],
    images: fnArray.filter((operator) => painted.includes(operator)).length,
  };
  await task.destroy();
  return read;
}

/** Its types say less than it gives: a figure has `alt`. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function figureAlt(node: Node | null): string | undefined {
  if (node?.role === "Figure") return node.alt;
  return node?.children?.map(figureAlt).find((alt) => alt !== undefined);
}
