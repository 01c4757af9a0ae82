import { en } from "../text/en.ts";
import type { Messages } from "../text/messages.ts";

/** Puts text on the clipboard. Throws with words for the reader where the browser does not allow it. */
export async function copyText(content: string, text: Messages = en): Promise<void> {
  try {
    await navigator.clipboard.writeText(content);
  } catch (cause) {
    throw new Error(text.errors.cannotCopyText, { cause });
  }
}

/**
 * Puts a PNG on the clipboard. Takes the promise of it: Safari wants the copy to begin within the click that asked for
 * it, before the picture is drawn. Throws with words for the reader where the browser cannot.
 */
export async function copyImage(png: Promise<Blob>, text: Messages = en): Promise<void> {
  png.catch(() => undefined); // awaited below; a refusal before that must not count as unhandled
  if (typeof ClipboardItem === "undefined") throw new Error(text.errors.cannotCopyImage);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  } catch (cause) {
    await png; // where the drawing itself failed, its own error says more
    throw new Error(text.errors.cannotCopyImage, { cause });
  }
}
