import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { publicBase } from "../browser/means.ts";
import { figureOf, type Figure } from "../charts/figureOf.ts";
import type { FigureCode } from "../charts/kind.ts";
import type { Frame } from "../charts/frame.ts";
import { enlarge } from "../choices/actions.ts";
import { kindsWithIndex, type Choices, type FigureChoice, type FigureKind } from "../choices/choices.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { useDesk } from "./context.ts";
import { DownloadMenu } from "./DownloadMenu.tsx";
import { Drawing } from "./Drawing.tsx";
import { FigureMenu } from "./FigureMenu.tsx";
import { FigureOptions } from "./FigureOptions.tsx";
import { InWords } from "./InWords.tsx";
import { onDemand } from "./onDemand.tsx";
import { NotesUnder } from "./NotesUnder.tsx";
import { Overlay } from "./Overlay.tsx";
import { Unfetched } from "./Unfetched.tsx";
import { useBorders } from "./useBorders.ts";
import { rowsHash } from "../export/picture/rowsHash.ts";
import { fieldsRead } from "../views/reads.ts";
import { useCode } from "./useCode.ts";
import { useHeld, useNear, useTurn } from "./useNear.ts";
import { usePrinting } from "./usePrinting.ts";

const Listing = onDemand(async () => (await import("./Listing.tsx")).Listing);

interface FigureCardProps {
  readonly choice: FigureChoice;
  readonly choices: Choices;
  /** Whether it takes a full row of the page. */
  readonly full: boolean;
}

/**
 * One figure with what can be done to it: its options, its downloads, its place on the page. Rendered again only when it is given
 * other choices: those that a handle is dragged through wait until there is time for them.
 */
export const FigureCard = memo(function FigureCard({ choice, choices, full }: FigureCardProps) {
  const { library, store, text, theme } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const enlarged = choices.enlarged === choice.id;
  const printing = usePrinting();
  const key = keyOf(choices, choice, printing);
  const read = useMemo((): Choices => JSON.parse(key), [key]);
  const absent = absentIndex(choice, choices, library);
  const borders = useBorders(choice.kind === "map" && choice.form !== "tiles");
  const near = useNear(place);
  const asked = useMemo(
    (): Asked => ({
      library,
      read,
      id: choice.id,
      kind: choice.kind,
      frame: {
        document,
        width: printing ? paperWidth : width,
        theme: printing ? "light" : theme,
        text,
        ...(printing
          ? { colophon: { base: publicBase(), hashOf: (rows) => rowsHash(library, read, choice.id, rows) } }
          : { paints: true as const }),
        ...(borders && { borders }),
      },
    }),
    [library, read, choice.id, choice.kind, width, theme, text, borders, printing],
  );
  const seen = near || enlarged || printing;
  const fetched = useCode(choice);
  const code = fetched.here;
  const turn = useTurn(asked, !seen);
  const now = useHeld(asked, seen || turn);
  const drawn = useMemo(
    () =>
      now === null || now.frame.width === 0 || absent !== null || code === null
        ? null
        : figureOrFault(code, now),
    [now, absent, code],
  );
  const room = useRoom(place, choice.id, drawn !== null);

  const name = text.kinds[choice.kind];
  const title = drawn !== null && typeof drawn !== "string" ? drawn.title : "";
  return (
    <figure
      className={full ? "figure wide" : "figure"}
      aria-label={title === "" ? name : text.ui.figureName(name, title)}
      data-figure={choice.id}
      tabIndex={-1}
    >
      <div className="figure-bar">
        <span className="kicker">{name}</span>
        <FigureOptions
          choice={choice}
          choices={choices}
          axis={drawn === null || typeof drawn === "string" ? null : drawn.axis}
        />
        <span className="spring" />
        {enlarged && (
          <Button className="button" onPress={() => store.act(enlarge(null))}>
            {text.ui.shrink}
          </Button>
        )}
        {drawn !== null && typeof drawn !== "string" && <DownloadMenu choice={choice} drawn={drawn} />}
        <FigureMenu choice={choice} enlarged={enlarged} />
      </div>
      <div
        ref={place}
        className={now === asked && code !== null ? "figure-place" : "figure-place waiting"}
        style={{ minHeight: fetched.why === null ? room : undefined }}
      >
        {choice.kind !== "table" && <h2 className="hidden">{title === "" ? name : title}</h2>}
        {absent !== null && <p className="import-absent">{absentWords(absent, library, text)}</p>}
        {fetched.why !== null && absent === null && (
          <Unfetched words={text.fetching.figure(name, fetched.why)} fetched={fetched} />
        )}
        {typeof drawn === "string" && (
          <p role="alert" className="alert">
            {drawn}
          </p>
        )}
        {drawn !== null && typeof drawn !== "string" && choice.kind !== "table" && (
          <>
            <Drawing drawn={drawn} />
            <Overlay drawn={drawn} choice={choice} />
          </>
        )}
        {drawn !== null && typeof drawn !== "string" && choice.kind === "table" && (
          <>
            <Listing
              choices={read}
              choice={choice}
              title={drawn.title}
              waiting={<h2 className="table-title">{drawn.title}</h2>}
            />
            <NotesUnder drawn={drawn} id={choice.id} />
          </>
        )}
      </div>
      {drawn !== null && typeof drawn !== "string" && drawn.description !== "" && (
        <InWords words={drawn.description} />
      )}
    </figure>
  );
});

/** What a figure is drawn from. */
interface Asked {
  readonly library: Library;
  readonly read: Choices;
  readonly id: string;
  readonly kind: FigureKind;
  readonly frame: Frame;
}

/** The figure, or a sentence for the reader where it cannot be drawn. */
function figureOrFault(code: FigureCode, { library, read, id, kind, frame }: Asked): Figure | string {
  const { text } = frame;
  try {
    return figureOf(code, library, read, id, frame);
  } catch (error) {
    return text.errors.figure(text.kinds[kind], error instanceof Error ? error.message : String(error));
  }
}

/** Width of a figure on A4 within margins of 15 mm, px of 1/96 inch. */
const paperWidth = 680;

const heights = new Map<string, number>();

/** The height, px, that a figure keeps free while it is not drawn: that of its last drawing, so that the page does not jump. */
function useRoom(place: React.RefObject<HTMLElement | null>, id: string, drawn: boolean): number | undefined {
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (drawn && element !== null) heights.set(id, element.clientHeight);
    };
  }, [place, id, drawn]);
  return drawn ? undefined : (heights.get(id) ?? usualHeight);
}

/** px: most figures are about this high. */
const usualHeight = 480;

/** The index that this figure would show and that no open data set has; null where there is nothing amiss. */
function absentIndex(choice: FigureChoice, choices: Choices, library: Library): string | null {
  const id = choice.index ?? choices.index;
  return kindsWithIndex.includes(choice.kind) && !library.indices.has(id) ? id : null;
}

function absentWords(index: string, library: Library, text: Messages): string {
  const [dataset = ""] = index.split(".", 1);
  const named = index.includes(".") && !library.datasets.some(({ id }) => id === dataset);
  return named ? text.adding.absentFigure(dataset) : text.adding.absentIndex(index);
}

/**
 * The choices that bear on this figure, as text: without the clauses made in it or of fields that it does not read, the other
 * figures and its place on the page. While the text stays the same the figure is not drawn again. On paper its link holds
 * every clause.
 */
function keyOf(choices: Choices, choice: FigureChoice, printing: boolean): string {
  const { wide: _, ...own } = choice;
  const fields = fieldsRead(choice);
  const clauses = choices.clauses.filter(
    ({ source, field }) => source !== choice.id && (printing || fields.includes(field)),
  );
  return JSON.stringify({
    ...choices,
    clauses,
    figures: [own],
    enlarged: null,
    story: null,
    profile: null,
  } satisfies Choices);
}

/** The width of an element in whole px, 0 before it is known. */
export function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
