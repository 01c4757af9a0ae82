import type { Picture } from "../export/picture/picture.ts";
import type { PdfFonts } from "../export/pdf.ts";
import { staticFonts } from "../export/staticFonts.ts";

let loading: Promise<PdfFonts> | null = null;

/** The picture as a PDF. Its fonts are fetched once, from the page's own folder; what fails is tried again the next time. */
export async function pdfBytes(picture: Picture): Promise<Uint8Array> {
  loading ??= loadFonts();
  loading.catch(() => {
    loading = null;
  });
  const [fonts, { pdfOf }] = await Promise.all([loading, import("../export/pdf.ts")]);
  return pdfOf(picture, fonts);
}

async function loadFonts(): Promise<PdfFonts> {
  const files = await Promise.all(
    staticFonts.map(async ({ file }) => {
      const response = await fetch(`${import.meta.env.BASE_URL}fonts/${file}`);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return [file, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}
