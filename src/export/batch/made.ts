/** A small picture for the pages of the archive, at most 240 px wide. */
export interface Thumbnail {
  /** A PNG. */
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
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
  readonly thumbnail: Thumbnail | null;
}

export interface Failed {
  readonly name: string;
  readonly reason: string;
}
