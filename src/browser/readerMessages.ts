import type { Issue } from "../dataset/dataset.ts";
import type { Difference } from "../dataset/difference.ts";
import type { StoredDataset } from "../dataset/stored.ts";
import type { Encoding, Recipe } from "../read/plan.ts";
import type { FileFault } from "../read/reading.ts";
import type { ShownReading } from "./shownReading.ts";

/** The files of a data package by their path. Blobs go between threads and into the store without being copied. */
export type PackageBlobs = readonly (readonly [path: string, content: Blob])[];

/** A table to be read, with the texts of the metadata files that came with it. */
export interface TableFile {
  readonly name: string;
  readonly blob: Blob;
  readonly metadata: readonly string[];
}

/** A file that cannot be read, and why. */
export interface FaultyFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** What a handful of files turned out to be. */
export interface Gathered {
  readonly tables: readonly TableFile[];
  readonly packages: readonly { readonly name: string; readonly files: PackageBlobs }[];
  readonly faults: readonly FaultyFile[];
}

/** A reading as the page needs it: without the values, which stay with the worker. */
export interface Understood extends ShownReading {
  readonly extent: {
    readonly countries: number;
    readonly groups: number;
    readonly years: number;
    readonly first: number | null;
    readonly last: number | null;
  };
  /** Names the shape of the file: the next file of the same shape has the same. */
  readonly shape: string;
}

/** A data package with its data set, or with the faults that keep it from being opened. */
export interface OpenedPackage {
  readonly dataset: StoredDataset | null;
  readonly issues: readonly Issue[];
  readonly files: PackageBlobs;
}

/** What the worker can be asked for. */
export interface Asks {
  readonly gather: { readonly files: readonly File[] };
  readonly read: { readonly file: TableFile; readonly recipe: Recipe };
  /** The same file after another recipe. */
  readonly reread: { readonly recipe: Recipe };
  /** The first lines of the file, to see which encoding reads right; without one the encoding is guessed. */
  readonly lines: { readonly encoding: Encoding | undefined };
  /** The data package of what was last read. */
  readonly build: Record<never, never>;
  /** `named`: under another id and title, beside the one whose ids it shares. */
  readonly open: {
    readonly files: PackageBlobs;
    readonly named?: { readonly id: string; readonly title: string };
  };
  readonly compare: { readonly before: PackageBlobs; readonly after: PackageBlobs };
  readonly zip: { readonly files: PackageBlobs };
}

/** What it answers. */
export interface Answers {
  readonly gather: Gathered;
  readonly read: Understood | FileFault;
  /** null: a later question overtook this one. */
  readonly reread: Understood | FileFault | null;
  readonly lines: { readonly encoding: Encoding; readonly lines: readonly string[] };
  readonly build: OpenedPackage;
  readonly open: OpenedPackage;
  readonly compare: Difference | null;
  readonly zip: Blob;
}

export type AskName = keyof Asks;

/** A question to the worker. */
export type Ask = { readonly [K in AskName]: { readonly job: number; readonly ask: K } & Asks[K] }[AskName];

/** How far a reading is: bytes of the file, and rows of its table. */
export interface Progress {
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** What the worker says. */
export type Reply =
  | ({ readonly job: number; readonly told: "progress" } & Progress)
  | { readonly job: number; readonly told: "answer"; readonly answer: Answers[AskName] }
  | { readonly job: number; readonly told: "failed"; readonly reason: string };
