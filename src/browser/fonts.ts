import { fontFaces, fontSubsets, subsetsFor } from "../export/fonts.ts";

const fetched = new Map<string, Promise<ArrayBuffer>>();

/**
 * The `@font-face` rules that a picture with this text needs (`frame.fontFaces`). Each subset is fetched once, from the
 * page's own folder. A subset that cannot be fetched is tried again the next time, and the error is thrown.
 */
export async function embeddedFonts(usedText: string): Promise<string> {
  const needed = subsetsFor(usedText);
  const bytes = await Promise.all(needed.map(({ file }) => fontBytes(file)));
  return fontFaces(usedText, new Map(needed.map(({ file }, i) => [file, bytes[i]!])));
}

/** Starts fetching the subsets that most pictures need, so that a first download does not wait for them. */
export function warmFonts(): void {
  fontBytes(fontSubsets[0]!.file).catch(() => undefined); // told when a picture is really asked for
}

function fontBytes(file: string): Promise<ArrayBuffer> {
  const known = fetched.get(file);
  if (known !== undefined) return known;
  const loading = load(file);
  fetched.set(file, loading);
  loading.catch(() => fetched.delete(file));
  return loading;
}

async function load(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}fonts/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}
