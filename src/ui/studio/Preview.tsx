import { useEffect, useRef, useState } from "react";
import type { PictureFormat } from "../../browser/pictureFiles.ts";
import { useDesk } from "../context.ts";
import { Segments } from "./Segments.tsx";
import { fittingTold, sizeTold } from "./told.ts";
import type { Shown } from "./usePicture.ts";

interface PreviewProps {
  readonly shown: Shown | null;
  readonly drawing: boolean;
  readonly fault: string | null;
  readonly format: PictureFormat;
}

/** The picture as it will be saved, at its true size or as much of it as fits, and its size in words. */
export function Preview({ shown, drawing, fault, format }: PreviewProps) {
  const { text } = useDesk();
  const words = text.studio;
  const [zoom, setZoom] = useState<"fit" | "true">("fit");
  const [percent, watch] = usePercent(shown?.picture.width ?? null);
  return (
    <section className="studio-preview" aria-label={words.preview}>
      <div
        className={`studio-pane ${zoom}`}
        // What scrolls must be reached by keys.
        {...(zoom === "true" && { tabIndex: 0, role: "group", "aria-label": words.pane })}
        aria-busy={drawing}
      >
        {shown !== null && (
          <img
            ref={watch}
            className={ground(shown)}
            src={shown.url}
            alt={shown.picture.alt}
            width={Math.round(shown.picture.width)}
            height={Math.round(shown.picture.height)}
          />
        )}
        {shown === null && fault === null && <p className="faint">{words.drawing}</p>}
      </div>
      {fault !== null && (
        <p role="alert" className="alert">
          {words.cannotDraw(fault.replace(/\.$/, ""))}
        </p>
      )}
      <div className="studio-size">
        <p aria-live="polite">
          {shown !== null && <span>{sizeTold(shown.picture, format, text)}</span>}{" "}
          {shown !== null &&
            fittingTold(shown.picture, text).map((sentence) => (
              <span key={sentence} className="studio-fitted">
                {sentence}{" "}
              </span>
            ))}
        </p>
        <span className="faint studio-percent" aria-hidden="true">
          {drawing && shown !== null ? words.drawing : percent !== null && words.shownAt(percent)}
        </span>
        <Segments
          label={words.zoom}
          hideLabel
          value={zoom}
          options={[
            { id: "fit", name: words.zooms.fit },
            { id: "true", name: words.zooms.true },
          ]}
          onPick={setZoom}
        />
      </div>
    </section>
  );
}

/** A ground that is not there is shown as a checkerboard, as light or dark as what is drawn on it expects. */
function ground({ picture: { settings } }: Shown): string {
  return settings.transparent ? `checkered ${settings.theme}` : "";
}

/** Of what it measures on screen, how much of its true width an image has, per cent. */
function usePercent(trueWidth: number | null) {
  const [width, setWidth] = useState<number | null>(null);
  const observer = useRef<ResizeObserver>(undefined);
  useEffect(() => () => observer.current?.disconnect(), []);
  const watch = (image: HTMLImageElement | null) => {
    observer.current?.disconnect();
    if (image === null) return;
    observer.current = new ResizeObserver(() => setWidth(image.clientWidth));
    observer.current.observe(image);
  };
  const percent = width === null || trueWidth === null ? null : Math.round((width / trueWidth) * 100);
  return [percent, watch] as const;
}
