import type { Choices } from "../../src/choices/choices.ts";
import type { Library } from "../../src/dataset/library.ts";
import type { ThemeName } from "../../src/charts/frame.ts";

/** One picture of the gallery: a figure of some data, drawn in some frame. */
export interface GalleryCase {
  /** In the file's name, so short and in kebab case: "lone-year". */
  readonly name: string;
  /** What is awkward about it and what a reader should look for, in one sentence. */
  readonly about: string;
  readonly library: Library;
  readonly choices: Choices;
  /** The figure of the choices that is drawn; the first where absent. */
  readonly id?: string;
  /** 640 px where absent. */
  readonly width?: number;
  /** Light where absent. */
  readonly theme?: ThemeName;
}
