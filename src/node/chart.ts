import { optionValue } from "../choices/addressOptions.ts";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { pictureOf, type Picture } from "../export/picture/picture.ts";
import type { PictureFormat } from "../export/picture/reopen.ts";
import { cliWords } from "../text/enCli.ts";
import { rowsHash } from "../export/picture/rowsHash.ts";
import { valueOf, type Asked } from "./arguments.ts";
import { figureChosen } from "./figureChosen.ts";
import type { Wrong } from "./input.ts";
import { meansFor } from "./means.ts";
import { openLibrary } from "./openLibrary.ts";
import { done, failed, misunderstood, type Outcome } from "./outcome.ts";
import { formatOf, pictureBytes, standardOutput, writeBytes } from "./pictureFile.ts";
import { settingsOf } from "./pictureSettings.ts";
import { viewOf } from "./view.ts";

/** `chart`: one figure of a link, a file of choices or an exported picture as a file. */
export async function chartOutcome(asked: Asked): Promise<Outcome> {
  const [word = "", out = ""] = asked.operands;
  const json = asked.options.has("--json");
  if (json && out === standardOutput) return misunderstood({ wrong: cliWords.jsonNeedsFile });
  const format = formatOf(out, valueOf(asked, "--format"));
  if (typeof format !== "string") return misunderstood(format);
  const settings = settingsOf(asked);
  if ("wrong" in settings) return misunderstood(settings);
  const words = ownWordsOf(asked);
  if ("wrong" in words) return misunderstood(words);

  const library = await openLibrary(asked.options.get("--data") ?? []);
  if ("wrong" in library) return failed(library);
  const view = await viewOf(word, library);
  if ("wrong" in view) return failed(view);
  const choice = figureChosen(view.choices, valueOf(asked, "--figure"), view.figure);
  if ("wrong" in choice) return failed(choice);

  const choices = withWords(view.choices, choice, words);
  const picture = await pictureOf(library, choices, choice.id, settings, meansFor(choice, view.base));
  const bytes = await pictureBytes(picture, format);
  if ("wrong" in bytes) return failed(bytes);
  const told = picture.fitted.map((fitting) => cliWords.fitted(fitting, settings.unit));
  if (view.data !== null && view.data !== rowsHash(library, choices, choice.id, picture.figure.rows))
    told.push(cliWords.dataChanged);
  if (out === standardOutput) return done(bytes, told);
  const wrong = await writeBytes(out, bytes);
  if (wrong !== null) return failed(wrong);
  return done(json ? reportJson(out, format, bytes, picture) : `${cliWords.writtenFile(out)}\n`, told);
}

type OwnWords = Pick<FigureChoice, "title" | "alt">;

/** Title and alternative text of one's own, as long as a link can hold them. */
function ownWordsOf(asked: Asked): OwnWords | Wrong {
  const [title, alt] = [valueOf(asked, "--title"), valueOf(asked, "--alt")];
  for (const [option, text] of [
    ["title", title],
    ["alt", alt],
  ] as const) {
    if (text !== null && optionValue(option, text, undefined) === null) {
      return { wrong: cliWords.wordsLength(`--${option}`) };
    }
  }
  return { ...(title !== null && { title }), ...(alt !== null && { alt }) };
}

function withWords(choices: Choices, { id }: FigureChoice, words: OwnWords): Choices {
  const figures = choices.figures.map((figure) => (figure.id === id ? { ...figure, ...words } : figure));
  return { ...choices, figures };
}

/** What was made, for a program that called. */
function reportJson(file: string, format: PictureFormat, bytes: Uint8Array, picture: Picture): string {
  const { width, height, settings, fitted, title, alt, language, state, figure } = picture;
  const told = {
    file,
    format,
    bytes: bytes.length,
    kind: figure.kind,
    title,
    alt,
    language,
    width,
    height,
    settings,
    fitted,
    sources: figure.sources,
    rows: figure.rows().length,
    state: JSON.parse(state) as unknown, // our own text of a moment ago
  };
  return `${JSON.stringify(told)}\n`;
}
