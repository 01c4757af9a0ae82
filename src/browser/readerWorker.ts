import { differenceOf } from "../dataset/difference.ts";
import { packageFilesOf } from "../dataset/imported.ts";
import { importedDatasetOf } from "../dataset/importedDataset.ts";
import { packageNamed } from "../dataset/packageNamed.ts";
import { packageFile } from "../dataset/package.ts";
import { storedDatasetOf, type StoredReading } from "../dataset/read.ts";
import { openedDataset, transferablesOf } from "../dataset/stored.ts";
import { zipOf } from "../export/zip.ts";
import { decoded } from "../read/bytes/encoding.ts";
import { maxBytes } from "../read/bytes/format.ts";
import type { Recipe } from "../read/plan.ts";
import type { FileFault, Observations, Reading } from "../read/reading.ts";
import { readingOf } from "../read/read.ts";
import { shapeKeyOf } from "../read/recipe.ts";
import { unpacked } from "../read/bytes/unpacked.ts";
import type {
  Answers,
  Ask,
  AskName,
  Asks,
  FaultyFile,
  Gathered,
  OpenedPackage,
  PackageBlobs,
  Progress,
  Reply,
  Understood,
} from "./readerMessages.ts";
import { nameFault, shownFault, shownIssue, shownReading } from "./shownReading.ts";

const progressEvery = 100; // ms

/** The file that is being checked: its bytes stay here, so that another recipe reads it again without the page. */
let file: { readonly name: string; readonly bytes: Uint8Array; readonly metadata: readonly string[] } | null =
  null;
let reading: Reading | null = null;

const queue: Ask[] = [];
let busy = false;

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  queue.push(data);
  if (!busy) void work();
});

async function work(): Promise<void> {
  busy = true;
  for (;;) {
    await new Promise((next) => setTimeout(next, 0)); // lets what came in meanwhile join the queue
    const ask = queue.shift();
    if (ask === undefined) break;
    if (ask.ask === "reread" && queue.some((later) => later.ask === "reread")) {
      say({ job: ask.job, told: "answer", answer: null });
      continue;
    }
    try {
      const answer = await answerTo(ask);
      say({ job: ask.job, told: "answer", answer }, movable(answer));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say({ job: ask.job, told: "failed", reason });
    }
  }
  busy = false;
}

function answerTo(ask: Ask): Promise<Answers[AskName]> | Answers[AskName] {
  switch (ask.ask) {
    case "gather":
      return gathered(ask, progressOf(ask.job));
    case "read":
      return read(ask, progressOf(ask.job));
    case "reread":
      return understood(ask.recipe, progressOf(ask.job));
    case "build":
      return built();
    case "lines":
      return firstLines(ask);
    case "open":
      return opened(ask.files, ask.named);
    case "compare":
      return compared(ask);
    case "zip":
      return zipped(ask.files);
  }
}

async function gathered({ files }: Asks["gather"], onProgress: (p: Progress) => void): Promise<Gathered> {
  const faults: FaultyFile[] = [];
  const whole: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const each of files) {
    if (each.size > maxBytes) {
      faults.push({ name: each.name, fault: { fault: "too-large", detail: sizeOf(each.size) } });
      continue;
    }
    try {
      const at = before;
      const bytes = await bytesOf(each, (read) => onProgress({ bytes: at + read, of, rows: 0 }));
      whole.push({ name: each.name, bytes });
    } catch (error) {
      faults.push({ name: each.name, fault: unreadable(error) });
    }
    before += each.size;
  }
  const found = unpacked(whole);
  return {
    tables: found.tables.map(({ name, bytes }) => ({
      name,
      blob: files.find((given) => given.name === name && given.size === bytes.length) ?? blobOf(bytes),
      metadata: found.metadata.filter(({ tables }) => tables.includes(name)).map(({ text }) => text),
    })),
    packages: found.packages.map((each) => ({
      name: each.name,
      files: blobsOf(new Map([[packageFile, each.packageText], ...each.files])),
    })),
    faults: [...faults, ...found.faults].map(({ name, fault }) => ({ name, fault: shownFault(fault) })),
  };
}

async function read(
  { file: asked, recipe }: Asks["read"],
  onProgress: (p: Progress) => void,
): Promise<Understood | FileFault> {
  try {
    const bytes = await bytesOf(asked.blob, () => undefined);
    file = { name: asked.name, bytes, metadata: asked.metadata };
  } catch (error) {
    return unreadable(error);
  }
  return understood(recipe, onProgress);
}

function understood(recipe: Recipe, onProgress: (p: Progress) => void): Understood | FileFault {
  if (file === null) throw new Error("no file is being read");
  reading = null; // its memory is needed for the next
  const { name, bytes, metadata } = file;
  const result = readingOf(bytes, { name, recipe, metadata, onProgress });
  if ("fault" in result) return shownFault(result);
  const fault = nameFault(result);
  if (fault !== null) return fault;
  reading = result;
  return {
    ...shownReading(result),
    extent: extentOf(result.observations),
    shape: shapeKeyOf(result.plan),
  };
}

const previewBytes = 20_000;
const previewLines = 6;

function firstLines({ encoding: asked }: Asks["lines"]): Answers["lines"] {
  if (file === null) throw new Error("no file is being read");
  const { text, encoding } = decoded(file.bytes.subarray(0, previewBytes), asked);
  return { encoding, lines: text.split(/\r\n|\r|\n/, previewLines).map((line) => line.slice(0, 200)) };
}

function extentOf({ countries, country, year, length }: Observations): Understood["extent"] {
  const used = new Set<number>();
  const years = new Set<number>();
  for (let i = 0; i < length; i++) {
    used.add(country[i]!);
    years.add(year[i]!);
  }
  let [first, last]: [number | null, number | null] = [null, null];
  for (const each of years) {
    if (first === null || each < first) first = each;
    if (last === null || each > last) last = each;
  }
  const groups = [...used].filter((i) => countries[i]?.group === true).length;
  return { countries: used.size - groups, groups, years: years.size, first, last };
}

async function built(): Promise<OpenedPackage> {
  if (reading === null) throw new Error("no file was read");
  const { stored, issues } = importedDatasetOf(reading);
  return { dataset: stored, issues: issues.map(shownIssue), files: blobsOf(packageFilesOf(reading)) };
}

async function opened(files: PackageBlobs, named?: Asks["open"]["named"]): Promise<OpenedPackage> {
  if (named === undefined) {
    const { stored, issues } = await storedFrom(files);
    return { dataset: stored, issues: issues.map(shownIssue), files };
  }
  const texts = packageNamed(await textsOf(files), named);
  const { stored, issues } = storedDatasetOf(texts.get(packageFile) ?? "", texts);
  return { dataset: stored, issues: issues.map(shownIssue), files: blobsOf(texts) };
}

/** The data set of a package: its tables go from bytes to columns and are never made a text. */
async function storedFrom(files: PackageBlobs): Promise<StoredReading> {
  const contents = await Promise.all(
    files.map(async ([path, content]): Promise<readonly [string, string | Uint8Array]> => {
      return [
        path,
        path === packageFile ? await content.text() : new Uint8Array(await content.arrayBuffer()),
      ];
    }),
  );
  const pack = contents.find(([path]) => path === packageFile)?.[1];
  return storedDatasetOf(typeof pack === "string" ? pack : "", new Map(contents));
}

async function compared({ before, after }: Asks["compare"]): Promise<Answers["compare"]> {
  const [first, second] = [(await storedFrom(before)).stored, (await storedFrom(after)).stored];
  return first === null || second === null ? null : differenceOf(openedDataset(first), openedDataset(second));
}

async function zipped(files: PackageBlobs): Promise<Blob> {
  return new Blob([ownBytes(zipOf(await textsOf(files)))], { type: "application/zip" });
}

async function textsOf(files: PackageBlobs): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(files.map(async ([path, content]) => [path, await content.text()] as const)),
  );
}

function blobsOf(files: ReadonlyMap<string, string>): PackageBlobs {
  return [...files].map(([path, content]) => [path, new Blob([content])] as const);
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([ownBytes(bytes)]);
}

/** The bytes in memory of their own: a blob takes no view of memory that might be shared. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes); // by its buffer
}

/** Every byte of a file, read piece by piece. Rejects where it cannot be read: moved away, not allowed, a folder. */
async function bytesOf(blob: Blob, onRead: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size);
  const pieces = blob.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) return at === bytes.length ? bytes : bytes.subarray(0, at);
    bytes.set(value, at);
    at += value.length;
    onRead(at);
  }
}

function unreadable(error: unknown): FileFault {
  return { fault: "unreadable", detail: error instanceof Error ? error.message : String(error) };
}

function sizeOf(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Tells progress ten times a second at most, so that the page is not kept busy with it. */
function progressOf(job: number): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = Date.now();
    const whole = progress.bytes >= progress.of; // the last one: after it the table is understood, without steps to count
    if (now - last < progressEvery && !whole) return;
    last = now;
    say({ job, told: "progress", ...progress });
  };
}

function movable(answer: Answers[AskName]): Transferable[] {
  return answer !== null && "dataset" in answer && answer.dataset !== null
    ? transferablesOf(answer.dataset)
    : [];
}

function say(reply: Reply, transfer: Transferable[] = []): void {
  postMessage(reply, { transfer });
}
