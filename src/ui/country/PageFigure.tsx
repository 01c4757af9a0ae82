import { useMemo, useRef } from "react";
import { figure } from "../../charts/figure.ts";
import type { Figure } from "../../charts/figureOf.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { DownloadMenu } from "../DownloadMenu.tsx";
import { useDesk } from "../context.ts";
import { Drawing } from "../Drawing.tsx";
import { useWidth } from "../FigureCard.tsx";
import { Overlay } from "../Overlay.tsx";
import type { PrintSheet } from "./usePrintSheet.ts";

interface PageFigureProps {
  readonly choice: FigureChoice;
  readonly choices: Choices;
  readonly printing: PrintSheet | null;
}

/** A figure of a country's page: drawn, asked about and downloaded as any other. On paper it is light and has no footer. */
export function PageFigure({ choice, choices, printing }: PageFigureProps) {
  const { library, text, theme } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const onScreen = useWidth(place);
  const width = printing?.column ?? onScreen;
  const onPaper = printing !== null;
  const drawn = useMemo((): Figure | string | null => {
    if (width === 0) return null;
    const frame = {
      document,
      width,
      theme: onPaper ? ("light" as const) : theme,
      text,
      ...(onPaper ? { footer: "none" as const } : { paints: true as const }),
    };
    try {
      return figure(library, choices, choice.id, frame);
    } catch (error) {
      return text.errors.figure(
        text.kinds[choice.kind],
        error instanceof Error ? error.message : String(error),
      );
    }
  }, [library, choices, choice.id, choice.kind, width, onPaper, theme, text]);
  const name = text.kinds[choice.kind];
  const isDrawn = drawn !== null && typeof drawn !== "string";
  return (
    <figure
      className={`country-figure ${choice.kind}`}
      aria-label={isDrawn ? text.ui.figureName(name, drawn.title) : name}
      data-figure={choice.id}
    >
      <div className="figure-bar">
        <span className="kicker">{name}</span>
        <span className="spring" />
        {isDrawn && <DownloadMenu choice={choice} drawn={drawn} />}
      </div>
      <div ref={place} className="figure-place">
        <h3 className="hidden">{isDrawn ? drawn.title : name}</h3>
        {typeof drawn === "string" && (
          <p role="alert" className="alert">
            {drawn}
          </p>
        )}
        {isDrawn && (
          <>
            <Drawing drawn={drawn} />
            {!onPaper && <Overlay drawn={drawn} choice={choice} />}
          </>
        )}
      </div>
    </figure>
  );
}
