import { citedSource } from "../charts/sourceWords.ts";
import type { Library } from "../dataset/library.ts";
import type { DrawnPicture } from "../export/batch/batchZip.ts";
import type { Thumbnail } from "../export/batch/made.ts";
import type { Planned } from "../export/batch/plan.ts";
import { pictureOf, type Picture } from "../export/picture/picture.ts";
import { rowsHash } from "../export/picture/rowsHash.ts";
import type { PictureSettings } from "../export/picture/settings.ts";
import type { Messages } from "../text/messages.ts";
import { meansFor } from "./means.ts";
import { pictureFile, type PictureFormat } from "./pictureFiles.ts";
import { rasterise } from "./rasterise.ts";

interface BatchMeans {
  readonly library: Library;
  readonly settings: PictureSettings;
  readonly formats: readonly PictureFormat[];
  readonly text: Messages;
}

/** Width of the small pictures on the pages of the archive, px. */
const thumbnailWidth = 240;

/** What draws the pictures of a batch: one after the other, with room for the page to answer before each. */
export function drawerOf({ library, settings, formats, text }: BatchMeans) {
  return async ({ choices, id }: Planned): Promise<DrawnPicture> => {
    await pageAnswered();
    const choice = choices.figures.find((figure) => figure.id === id);
    if (choice === undefined) throw new Error(`unknown figure: ${id}`);
    const picture = await pictureOf(library, choices, id, settings, await meansFor(choice, text));
    const files: { extension: string; bytes: Uint8Array }[] = [];
    for (const format of formats) {
      files.push({ extension: format, bytes: await bytesOf(await pictureFile(picture, format, text)) });
    }
    return {
      files,
      title: picture.title,
      alt: picture.alt,
      sources: picture.figure.sources.map(citedSource),
      hash: rowsHash(library, choices, id, picture.figure.rows),
      thumbnail: await thumbnailOf(picture, text),
    };
  };
}

/** When the page has answered what the reader did meanwhile. */
export async function pageAnswered(): Promise<void> {
  await new Promise((resume) => setTimeout(resume));
}

async function thumbnailOf({ svg, width, height }: Picture, text: Messages): Promise<Thumbnail> {
  const scale = Math.min(1, thumbnailWidth / width);
  return {
    png: await bytesOf(await rasterise(svg, width, height, scale, text)),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
