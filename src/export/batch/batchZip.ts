import type { Messages } from "../../text/messages.ts";
import { archiveTo, type Archive, type Sink } from "./archive.ts";
import { contactSheet } from "./contactSheet.ts";
import { indexPage } from "./indexPage.ts";
import { shownThumbnail, type Failed, type Made, type Thumbnail } from "./made.ts";
import type { Planned } from "./plan.ts";

/** One picture, drawn, in every format that was asked for. */
export interface DrawnPicture extends Omit<Made, "name" | "files" | "thumbnail"> {
  readonly files: readonly { readonly extension: string; readonly bytes: Uint8Array }[];
  readonly thumbnail: Thumbnail | null;
}

export interface BatchProgress {
  readonly done: number;
  readonly of: number;
  readonly failed: number;
  /** Of the picture that was finished last. */
  readonly name: string;
}

export interface BatchOptions {
  /** Draws one picture; it may look at the signal too. */
  readonly draw: (planned: Planned, signal: AbortSignal | undefined) => Promise<DrawnPicture>;
  /** Takes the bytes of the zip as they come. A promise is waited for. */
  readonly sink: Sink;
  readonly text: Messages;
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Waited for before each piece of the index and the contact sheet, so that a page can answer its reader meanwhile. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface BatchResult {
  readonly made: number;
  readonly failed: readonly Failed[];
  /** Stopped before every picture was made; what was made is whole, and the archive can be opened. */
  readonly cancelled: boolean;
}

/**
 * Many pictures as one zip, written while they are made, one after the other: the files of each, index.html, contact-sheet.svg,
 * and errors.txt where a picture failed. A picture that fails costs no other. A cancelled batch ends after the last whole
 * picture, with its pages. Fails only where the sink fails.
 */
export async function batchZip(plan: readonly Planned[], options: BatchOptions): Promise<BatchResult> {
  return batchTo(archiveTo(options.sink), plan, options);
}

/** The same into any archive: a folder is one too. */
export async function batchTo(
  archive: Archive,
  plan: readonly Planned[],
  { draw, text, onProgress, pause, signal }: Omit<BatchOptions, "sink">,
): Promise<BatchResult> {
  const made: Made[] = [];
  const failed: Failed[] = [];
  const isStopped = () => signal?.aborted === true;
  for (const planned of plan) {
    if (isStopped()) break;
    const { name } = planned;
    const drawn = await attempt(() => draw(planned, signal));
    // Aborted while it was drawn: whether it failed by that or not, it is not begun.
    if (isStopped()) break;
    if ("reason" in drawn) failed.push({ name, reason: drawn.reason });
    else {
      const { files, thumbnail, ...rest } = drawn;
      for (const { extension, bytes } of files) await archive.add(`${name}.${extension}`, bytes);
      made.push({
        ...rest,
        name,
        files: files.map(({ extension }) => `${name}.${extension}`),
        thumbnail: thumbnail && shownThumbnail(thumbnail),
      });
    }
    onProgress?.({ done: made.length + failed.length, of: plan.length, failed: failed.length, name });
  }
  await archive.add("index.html", paced(indexPage(made, failed, text), pause));
  await archive.add("contact-sheet.svg", paced(contactSheet(made, text), pause));
  if (failed.length > 0) await archive.add("errors.txt", errorsText(failed, text));
  await archive.end();
  return { made: made.length, failed, cancelled: made.length + failed.length < plan.length };
}

async function* paced(pieces: Iterable<string>, pause: BatchOptions["pause"]): AsyncGenerator<string> {
  for (const piece of pieces) {
    await pause?.();
    yield piece;
  }
}

async function attempt(
  draw: () => Promise<DrawnPicture>,
): Promise<DrawnPicture | { readonly reason: string }> {
  try {
    return await draw();
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function errorsText(failed: readonly Failed[], { batch }: Messages): string {
  const lines = failed.map(({ name, reason }) => `${name}: ${reason.replace(/\s+/gu, " ")}`);
  return [batch.errors, "", ...lines, ""].join("\n");
}
