import { Button } from "react-aria-components";
import { copyText } from "../../browser/clipboard.ts";
import { publicBase } from "../../browser/means.ts";
import { blobOf } from "../../browser/pictureFiles.ts";
import { saveFile } from "../../browser/save.ts";
import { enlarge } from "../../choices/actions.ts";
import { addressOf } from "../../choices/address.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { citationText } from "../../export/citation.ts";
import type { DataFormat } from "../../export/data/file.ts";
import { tsvText } from "../../export/csv.ts";
import type { Picture } from "../../export/picture/picture.ts";
import { useDesk } from "../context.ts";
import { nameOf } from "../download.ts";
import { TaskWords } from "./TaskWords.tsx";
import type { Content } from "./useContent.ts";
import { useTask } from "./useTask.ts";

const rowFormats = ["csv", "xlsx", "tsv", "json", "package"] as const satisfies readonly DataFormat[];
const citationFormats = ["bibtex", "ris", "csl"] as const satisfies readonly DataFormat[];

interface DataPanelProps {
  readonly content: Content;
  readonly choice: FigureChoice;
  readonly picture: Picture | null;
  readonly latest: () => Promise<Picture>;
}

/** The values that the figure shows and the citations of their sources, as files or on the clipboard. */
export function DataPanel({ content, choice, picture, latest }: DataPanelProps) {
  const desk = useDesk();
  const { library, text } = desk;
  const words = text.studio.data;
  const task = useTask();
  const { choices } = content;
  const base = publicBase();
  const link = base === null ? null : `${base}${addressOf(enlarge(choice.id)(choices))}`;
  const save = (format: DataFormat) =>
    task.run(format, async () => {
      const { figure, language } = await latest();
      const { dataFile } = await import("../../export/data/file.ts"); // its libraries are not in the start of the app
      const about = { link, choices, id: choice.id, language, text, library };
      const { bytes, type, extension } = await dataFile(format, figure, about);
      const name = nameOf(desk, choices, choice, extension);
      saveFile(blobOf(bytes, type), name);
      return text.studio.saved(name);
    });
  const copyRows = () =>
    task.run("copy-tsv", async () => {
      const rows = (await latest()).figure.rows();
      await copyText(tsvText(rows), text);
      return words.copiedTsv(rows.length);
    });
  const copyCitation = () =>
    task.run("copy-citation", async () => {
      await copyText(citationText((await latest()).figure, link, text.data), text);
      return words.copiedCitation;
    });
  const row = (format: DataFormat) => (
    <li key={format} className="studio-file">
      <div>
        <span>{words.formats[format]}</span>
        <span className="faint">{words.formatAbout[format]}</span>
      </div>
      <Button
        className="button"
        aria-label={words.save(words.formats[format])}
        isPending={task.busy === format}
        onPress={() => save(format)}
      >
        {words.saveShort}
      </Button>
    </li>
  );
  return (
    <>
      <div className="studio-options">
        <section>
          <h3>{words.rows}</h3>
          {picture !== null && <p className="faint">{words.about(picture.figure.rows().length)}</p>}
          <ul className="studio-files">{rowFormats.map(row)}</ul>
          <Button className="button" onPress={copyRows}>
            {words.copyTsv}
          </Button>
        </section>
        <section>
          <h3>{words.citations}</h3>
          {picture !== null && <p className="faint">{words.citationsAbout(picture.figure.sources.length)}</p>}
          <ul className="studio-files">{citationFormats.map(row)}</ul>
          <Button className="button" onPress={copyCitation}>
            {words.copyCitation}
          </Button>
        </section>
      </div>
      <div className="studio-foot">
        <TaskWords {...task} />
      </div>
    </>
  );
}
