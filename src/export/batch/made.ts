/** A small picture for the pages of the archive, at most 240 px wide. */
export interface Thumbnail {
  /** A PNG. */
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The same as the pages show it. */
export interface ShownThumbnail extends Omit<Thumbnail, "png"> {
  /** An address that holds the PNG. */
  readonly uri: string;
}

/** The small picture as an address that holds it: made once, for both pages. */
export function shownThumbnail({ png, width, height }: Thumbnail): ShownThumbnail {
  let binary = "";
  for (let i = 0; i < png.length; i += 8192) binary += String.fromCharCode(...png.subarray(i, i + 8192));
  return { uri: `data:image/png;base64,${btoa(binary)}`, width, height };
}

/** What is kept of a picture once its files are written. */
export interface Made {
  readonly name: string;
  /** Names of its files. */
  readonly files: readonly string[];
  readonly title: string;
  readonly alt: string;
  /** Its sources in words, one each. */
  readonly sources: readonly string[];
  /** `dataHash` of its rows. */
  readonly hash: string;
  readonly thumbnail: ShownThumbnail | null;
}

export interface Failed {
  readonly name: string;
  readonly reason: string;
}
