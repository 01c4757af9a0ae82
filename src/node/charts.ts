import { citedSource } from "../charts/sourceWords.ts";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import type { Library } from "../dataset/library.ts";
import { batchTo, type BatchResult, type DrawnPicture } from "../export/batch/batchZip.ts";
import { planOf, type How, type Planned } from "../export/batch/plan.ts";
import { defaultTemplate, templateFault, templateFaultWords } from "../export/batch/template.ts";
import { pictureOf, type Picture } from "../export/picture/picture.ts";
import type { PictureFormat } from "../export/picture/reopen.ts";
import type { PictureSettings } from "../export/picture/settings.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";
import { rowsHash } from "../export/picture/rowsHash.ts";
import { valueOf, type Asked } from "./arguments.ts";
import { batchArchive } from "./batchArchive.ts";
import { eachWords, howOf, type Each } from "./batchPlan.ts";
import { figureChosen } from "./figureChosen.ts";
import type { Wrong } from "./input.ts";
import { meansFor } from "./means.ts";
import { openLibrary } from "./openLibrary.ts";
import { failed, misunderstood, type Outcome } from "./outcome.ts";
import { pictureBytes, pictureFormats } from "./pictureFile.ts";
import { settingsOf } from "./pictureSettings.ts";
import { viewOf } from "./view.ts";

interface Options {
  readonly each: Each | "page";
  readonly values: readonly string[] | null;
  readonly formats: readonly PictureFormat[];
  readonly template: string;
  readonly settings: PictureSettings;
}

/** `charts`: every figure of a page, or one figure for each of many values, as a zip or a folder. */
export async function chartsOutcome(asked: Asked, tell: (line: string) => void): Promise<Outcome> {
  const [word = "", out = ""] = asked.operands;
  const options = optionsOf(asked);
  if ("wrong" in options) return misunderstood(options);
  const library = await openLibrary(asked.options.get("--data") ?? []);
  if ("wrong" in library) return failed(library);
  const view = await viewOf(word, library);
  if ("wrong" in view) return failed(view);
  const how = howFor(library, view.choices, view.figure, options, asked);
  if ("wrong" in how) return failed(how);

  const plan = planOf(library, view.choices, how, { template: options.template, language: en.language });
  const target = await batchArchive(out, asked.options.has("--force"));
  if ("wrong" in target) return failed(target);
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once("SIGINT", stopped); // what is made by then is kept; a second one ends the program
  const listed: Listed[] = [];
  let result: BatchResult | null = null;
  try {
    result = await batchTo(target.archive, plan, {
      draw: async (planned) => {
        const drawn = await drawnFor(library, planned, view.base, options);
        listed.push(listedOf(planned, drawn));
        return drawn;
      },
      text: en,
      onProgress: ({ done, of, name }) => tell(cliWords.progress(done, of, name)),
      signal: stop.signal,
    });
  } catch (error) {
    return failed({
      wrong: cliWords.cannotWrite(out, error instanceof Error ? error.message : String(error)),
    });
  } finally {
    process.off("SIGINT", stopped);
    await target.close(result !== null);
  }
  return told(out, plan.length, result, listed, asked.options.has("--json"));
}

function optionsOf(asked: Asked): Options | Wrong {
  const [given, values] = [valueOf(asked, "--each"), valueOf(asked, "--values")];
  const page = asked.options.has("--page");
  if (page && given !== null) return { wrong: cliWords.pageAndEach };
  if (!page && given === null) return { wrong: cliWords.pageOrEach };
  if (page && values !== null) return { wrong: cliWords.valuesNeedEach };
  const each = page ? "page" : eachWords.find((word) => word === given);
  if (each === undefined) return { wrong: cliWords.oneOf("--each", eachWords) };
  const names = (valueOf(asked, "--format") ?? "svg").split(",");
  const formats = pictureFormats.filter((format) => names.includes(format));
  if (formats.length !== names.length) return { wrong: cliWords.oneOf("--format", pictureFormats) };
  const template = valueOf(asked, "--name") ?? defaultTemplate;
  const fault = templateFault(template);
  if (fault !== null) return { wrong: templateFaultWords(fault, en) };
  const settings = settingsOf(asked);
  if ("wrong" in settings) return settings;
  return {
    each,
    values: values?.split(",").map((value) => value.trim()) ?? null,
    formats,
    template,
    settings,
  };
}

function howFor(
  library: Library,
  choices: Choices,
  ofFile: string | null,
  { each, values }: Options,
  asked: Asked,
): How | Wrong {
  if (each === "page") return { kind: "page" };
  const figure = figureChosen(choices, valueOf(asked, "--figure"), ofFile);
  return "wrong" in figure ? figure : howOf(library, choices, figure, each, values);
}

async function drawnFor(
  library: Library,
  { choices, id }: Planned,
  base: string | null,
  { settings, formats }: Options,
): Promise<DrawnPicture> {
  const choice = choices.figures.find((figure): figure is FigureChoice => figure.id === id);
  if (choice === undefined) throw new Error(`unknown figure: ${id}`);
  const picture = await pictureOf(library, choices, id, settings, meansFor(choice, base));
  const files: { extension: string; bytes: Uint8Array }[] = [];
  for (const format of formats) {
    const bytes = await pictureBytes(picture, format);
    if ("wrong" in bytes) throw new Error(bytes.wrong);
    files.push({ extension: format, bytes });
  }
  const { title, alt, figure } = picture;
  return {
    files,
    title,
    alt,
    sources: figure.sources.map(citedSource),
    hash: rowsHash(library, choices, id, figure.rows),
    thumbnail: await thumbnailOf(picture),
  };
}

/** Width of the small pictures, px. */
const small = 240;

async function thumbnailOf(picture: Picture): Promise<DrawnPicture["thumbnail"]> {
  const { pngBytes } = await import("./png.ts");
  const dpi = Math.min(96, (small / picture.width) * 96);
  const scale = dpi / 96;
  return {
    png: pngBytes({ ...picture, settings: { ...picture.settings, dpi } }),
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
}

interface Listed {
  readonly name: string;
  readonly files: readonly string[];
  readonly title: string;
  readonly alt: string;
  readonly data: string;
}

function listedOf({ name }: Planned, { files, title, alt, hash }: DrawnPicture): Listed {
  return { name, files: files.map(({ extension }) => `${name}.${extension}`), title, alt, data: hash };
}

function told(
  out: string,
  planned: number,
  { made, failed: faults, cancelled }: BatchResult,
  figures: readonly Listed[],
  json: boolean,
): Outcome {
  const lines = [
    ...faults.map(({ name, reason }) => cliWords.batchFailed(name, reason)),
    ...(cancelled ? [cliWords.batchCancelled(made, planned)] : []),
  ];
  const report = { file: out, made, failed: faults, cancelled, figures: figures.slice(0, made) };
  return {
    out: json ? `${JSON.stringify(report)}\n` : `${cliWords.batchWritten(out, made)}\n`,
    told: lines.map((line) => `${line}\n`).join(""),
    code: lines.length === 0 ? 0 : 1,
  };
}
