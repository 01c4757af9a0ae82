import type { FigureChoice } from "../../choices/choices.ts";
import { offersLanes } from "../../charts/lanesOffered.ts";
import type { Figure } from "../../charts/figureOf.ts";
import { useDesk } from "../context.ts";
import { OwnText } from "./OwnText.tsx";
import { changed } from "./pictureForm.ts";
import { Segments } from "./Segments.tsx";
import type { SettingsProps } from "./SizeFields.tsx";
import { Tick } from "./Tick.tsx";
import type { Content } from "./useContent.ts";

/** As many letters as a link carries. */
const [longestTitle, longestAlt] = [300, 2000];

interface WordFieldsProps extends SettingsProps {
  readonly choice: FigureChoice;
  /** The figure as it was last drawn, if it was. */
  readonly drawn: Figure | null;
  readonly change: Content["change"];
}

/** Title, sources, the words for those who do not see the picture, and the events under its plot. */
export function WordFields({ settings, onChange, choice, drawn, change }: WordFieldsProps) {
  const { text, store } = useDesk();
  const words = text.studio;
  const { id, title, alt, lanes = false } = choice;
  return (
    <>
      <OwnText
        label={words.ownTitle}
        own={title}
        written={drawn?.title ?? ""}
        longest={longestTitle}
        lines={2}
        onChange={(next) => change({ title: next }, `title ${id}`)}
        onEnd={store.endGesture}
      />
      <Tick
        label={words.showTitle}
        on={settings.title}
        onChange={(shown) => onChange(changed(settings, { title: shown }))}
      />
      <Segments
        label={words.footer}
        value={settings.footer}
        options={[
          { id: "full", name: words.footers.full },
          { id: "short", name: words.footers.short },
          { id: "none", name: words.footers.none },
        ]}
        onPick={(footer) => onChange(changed(settings, { footer }))}
      />
      {offersLanes(choice, drawn?.axis ?? null) && (
        <Tick label={words.lanes} on={lanes} onChange={(on) => change({ lanes: on ? true : undefined })} />
      )}
      <OwnText
        label={words.ownAlt}
        about={words.ownAltAbout}
        own={alt}
        written={drawn?.description ?? ""}
        longest={longestAlt}
        lines={5}
        onChange={(next) => change({ alt: next }, `alt ${id}`)}
        onEnd={store.endGesture}
      />
    </>
  );
}
