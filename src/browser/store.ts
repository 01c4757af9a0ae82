import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import type { Recipe } from "../read/plan.ts";
import type { PackageBlobs, TableFile } from "./readerMessages.ts";

/** A data set that a reader added, as it is kept: the files of its package, and what it was read from. */
export interface AddedRecord {
  readonly id: string;
  readonly title: string;
  readonly files: PackageBlobs;
  /** The file as it was added, and the recipe it was read with; null for what came as a data package. */
  readonly original: { readonly file: TableFile; readonly recipe: Recipe } | null;
}

/** The recipe for files of a shape, the title of the data set it was made for, and the name of the file. */
export interface KeptRecipe {
  readonly title: string;
  readonly file: string;
  readonly recipe: Recipe;
}

/** Why a record is not to be had from the store. */
export type StoreFault = "closed" | "full" | "damaged";

/** Everything that was added before, and the ids of records that cannot be understood. */
export interface AddedBefore {
  readonly records: readonly AddedRecord[];
  readonly damaged: readonly string[];
  readonly fault: StoreFault | null;
}

/** Reads what was added before. Never rejects: a closed or broken store is a fault, and the page goes on in memory. */
export async function addedBefore(): Promise<AddedBefore> {
  try {
    const found = await entries<string, unknown>(recordStore());
    const records = found.flatMap(([, value]) => (isRecord(value) ? [value] : []));
    const damaged = found.flatMap(([key, value]) => (isRecord(value) ? [] : [String(key)]));
    return { records, damaged, fault: null };
  } catch (error) {
    return { records: [], damaged: [], fault: isAbsent(error) ? null : "damaged" };
  }
}

/** Keeps a record in place of the one with its id, whole or not at all. Gives the fault that prevented it, or null. */
export function keepRecord(record: AddedRecord): Promise<StoreFault | null> {
  return tried(() => set(record.id, record, recordStore()));
}

/** The record that is kept under this id, which another tab may have put there since; null where there is none to be read. */
export async function keptRecord(id: string): Promise<AddedRecord | null> {
  try {
    const kept: unknown = await get(id, recordStore());
    return isRecord(kept) ? kept : null;
  } catch {
    return null; // without a store nothing is kept that could be lost
  }
}

/** Forgets the record with this id. */
export function forgetRecord(id: string): Promise<StoreFault | null> {
  return tried(() => del(id, recordStore()));
}

/** The recipe of the last file of this shape, or null. */
export async function recipeFor(shape: string): Promise<KeptRecipe | null> {
  try {
    const kept: unknown = await get(shape, recipeStore());
    return isRecipe(kept) ? kept : null;
  } catch {
    return null; // a recipe is a convenience: without a store every file is read afresh
  }
}

/** Keeps the recipe for the next file of this shape. */
export function keepRecipe(shape: string, kept: KeptRecipe): Promise<StoreFault | null> {
  return tried(() => set(shape, kept, recipeStore()));
}

async function tried(change: () => Promise<void>): Promise<StoreFault | null> {
  try {
    await change();
    return null;
  } catch (error) {
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "closed";
  }
}

let opened: { readonly records: UseStore; readonly recipes: UseStore } | null = null;

/** The stores, opened at the first need. Throws where the browser has none for this page. */
function stores() {
  if (typeof indexedDB === "undefined") throw new StoreAbsent();
  opened ??= {
    records: createStore("regulens-added", "datasets"),
    recipes: createStore("regulens-recipes", "recipes"),
  };
  return opened;
}

const recordStore = () => stores().records;
const recipeStore = () => stores().recipes;

class StoreAbsent extends Error {}

/** A browser that keeps nothing for the page has lost nothing either: that is said when something is to be kept. */
function isAbsent(error: unknown): boolean {
  return error instanceof StoreAbsent || (error instanceof Error && error.name === "SecurityError");
}

function isRecord(value: unknown): value is AddedRecord {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["title"] === "string" &&
    isFiles(value["files"]) &&
    (value["original"] === null || isOriginal(value["original"]))
  );
}

function isOriginal(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["file"]) || !isObject(value["recipe"])) return false;
  const { name, blob, metadata } = value["file"];
  return typeof name === "string" && blob instanceof Blob && Array.isArray(metadata);
}

function isFiles(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => Array.isArray(each) && typeof each[0] === "string" && each[1] instanceof Blob)
  );
}

function isRecipe(value: unknown): value is KeptRecipe {
  return (
    isObject(value) &&
    typeof value["title"] === "string" &&
    typeof value["file"] === "string" &&
    isObject(value["recipe"])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
