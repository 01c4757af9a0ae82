import { Button } from "react-aria-components";
import { copyImage } from "../../browser/clipboard.ts";
import { pictureFile, pictureFormats, pngFile } from "../../browser/pictureFiles.ts";
import { saveFile } from "../../browser/save.ts";
import { firstSettings, type StudioSettings } from "../../browser/studioSettings.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { inPx, type PictureSettings } from "../../export/picture/settings.ts";
import type { Picture } from "../../export/picture/picture.ts";
import { useDesk } from "../context.ts";
import { nameOf } from "../download.ts";
import { LookFields } from "./LookFields.tsx";
import { PresetTiles } from "./PresetTiles.tsx";
import { Segments } from "./Segments.tsx";
import { SizeFields } from "./SizeFields.tsx";
import { TaskWords } from "./TaskWords.tsx";
import type { Content } from "./useContent.ts";
import { useTask } from "./useTask.ts";
import { withPreset } from "./pictureForm.ts";
import { WordFields } from "./WordFields.tsx";

interface PicturePanelProps {
  readonly content: Content;
  readonly choice: FigureChoice;
  readonly settings: StudioSettings;
  readonly onChange: (settings: StudioSettings) => void;
  /** The picture that is shown. */
  readonly picture: Picture | null;
  readonly latest: () => Promise<Picture>;
}

/** How the picture looks, and the buttons that save it. */
export function PicturePanel({ content, choice, settings, onChange, picture, latest }: PicturePanelProps) {
  const desk = useDesk();
  const { text } = desk;
  const words = text.studio;
  const task = useTask();
  const { format } = settings;
  const setPicture = (next: PictureSettings) => onChange({ ...settings, picture: next });
  const save = () =>
    task.run("save", async () => {
      const name = nameOf(desk, content.choices, choice, format);
      saveFile(await pictureFile(await latest(), format, text), name);
      return words.saved(name);
    });
  const copy = () =>
    task.run("copy", async () => {
      await copyImage(
        latest().then((made) => pngFile(made, text)),
        text,
      );
      return words.copied;
    });
  const reset = () =>
    task.run("reset", async () => {
      onChange(firstSettings);
      return words.resetDone;
    });
  const height = Math.round(((picture?.height ?? 400) / inPx(1, settings.picture.unit)) * 100) / 100;
  const own = { settings: settings.picture, onChange: setPicture };
  return (
    <>
      <div className="studio-options">
        <div>
          <Segments
            label={words.format}
            value={format}
            options={pictureFormats.map((id) => ({ id, name: words.formats[id] }))}
            onPick={(next) => onChange({ ...settings, format: next })}
          />
          <p className="faint studio-about">{words.formatAbout[format]}</p>
        </div>
        <div>
          <PresetTiles
            settings={settings.picture}
            onPick={(name) => setPicture(withPreset(settings.picture, name))}
          />
          {settings.picture.preset === "custom" && <p className="faint studio-about">{words.ownSize}</p>}
        </div>
        <fieldset>
          <legend>{words.size}</legend>
          <SizeFields {...own} height={height} pixels={format === "png"} />
        </fieldset>
        <fieldset>
          <legend>{words.look}</legend>
          <LookFields {...own} />
        </fieldset>
        <fieldset>
          <legend>{words.words}</legend>
          <WordFields {...own} choice={choice} drawn={picture?.figure ?? null} change={content.change} />
        </fieldset>
      </div>
      <div className="studio-foot">
        <TaskWords {...task} />
        <div className="row">
          <Button className="button strong" onPress={save} isPending={task.busy === "save"}>
            {task.busy === "save" ? words.saving : words.save(words.formats[format])}
          </Button>
          <Button className="button" onPress={copy} isPending={task.busy === "copy"}>
            {text.ui.copyImage}
          </Button>
          <span className="spring" />
          <Button className="quiet" onPress={reset}>
            {words.reset}
          </Button>
        </div>
      </div>
    </>
  );
}
