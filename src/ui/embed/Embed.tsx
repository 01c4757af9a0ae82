import { Suspense, use, useEffect, useMemo, useRef, useState } from "react";
import { tellHeight } from "../../browser/embedding.ts";
import { themeNow } from "../../browser/theme.ts";
import { figureOf, type Figure } from "../../charts/figureOf.ts";
import { enlarge } from "../../choices/actions.ts";
import { addressOf, choicesOf } from "../../choices/address.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { choicesStore } from "../../choices/store.ts";
import type { Library } from "../../dataset/library.ts";
import { en } from "../../text/en.ts";
import { DeskContext, useChoices, useDesk, type Desk } from "../context.ts";
import { Drawing } from "../Drawing.tsx";
import { useWidth } from "../FigureCard.tsx";
import { Overlay } from "../Overlay.tsx";
import { Status, useStatus } from "../Status.tsx";
import { Unfetched } from "../Unfetched.tsx";
import { useCode } from "../useCode.ts";
import { useBorders } from "../useBorders.ts";
import { usePrinting } from "../usePrinting.ts";
import "./embed.css";

interface EmbedProps {
  readonly opening: Promise<Library>;
  /** The query of the link, without what asks for embedding. */
  readonly search: string;
  /** null: as the reader's system has it. */
  readonly theme: "light" | "dark" | null;
}

/** One figure as a page of its own for a frame in another page: no chrome, the frame is told how high it is. */
export function Embed(props: EmbedProps) {
  return (
    <Suspense fallback={<p className="loading">{en.ui.loading}</p>}>
      <Opened {...props} />
    </Suspense>
  );
}

function Opened({ opening, search, theme: asked }: EmbedProps) {
  const library = use(opening);
  const [{ choices, problems }] = useState(() => choicesOf(search, library));
  const [store] = useState(() => choicesStore(choices));
  const [theme] = useState(() => asked ?? themeNow("system"));
  const { said, seen, announce } = useStatus();
  const [faults, setFaults] = useState<readonly string[]>(
    problems.length === 0 ? [] : [en.errors.address(problems)],
  );
  const page = useRef<HTMLElement>(null);
  const desk: Desk = useMemo(
    () => ({
      library,
      store,
      text: en,
      theme,
      announce,
      alert: (words) => setFaults((before) => (before.includes(words) ? before : [...before, words])),
    }),
    [library, store, theme, announce],
  );
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    return page.current === null ? undefined : tellHeight(page.current);
  }, [theme]);
  const choice = choices.figures.find(({ id }) => id === choices.enlarged) ?? choices.figures[0];
  return (
    <DeskContext value={desk}>
      <main ref={page} className="embed">
        {faults.map((words) => (
          <p key={words} role="alert" className="alert">
            {words}
          </p>
        ))}
        {choice === undefined ? <p>{en.embed.noFigure}</p> : <EmbedFigure choice={choice} />}
        {choice !== undefined && (
          <p className="embed-open">
            <a href={`./${addressOf(enlarge(choice.id)(choices))}`} target="_blank" rel="noopener">
              {en.embed.open}
            </a>
          </p>
        )}
        <Status said={said} seen={seen} />
      </main>
    </DeskContext>
  );
}

function EmbedFigure({ choice }: { readonly choice: FigureChoice }) {
  const { library, text, theme } = useDesk();
  const choices = useChoices();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const borders = useBorders(choice.kind === "map" && choice.form !== "tiles");
  const printing = usePrinting();
  const fetched = useCode(choice);
  const code = fetched.here;
  const drawn = useMemo((): Figure | string | null => {
    if (width === 0 || code === null) return null;
    try {
      const frame = {
        document,
        width,
        theme,
        text,
        ...(!printing && { paints: true as const }),
        ...(borders && { borders }),
      };
      return figureOf(code, library, choices, choice.id, frame);
    } catch (error) {
      return text.errors.figure(
        text.kinds[choice.kind],
        error instanceof Error ? error.message : String(error),
      );
    }
  }, [library, choices, choice, width, theme, text, borders, printing, code]);
  const isDrawn = drawn !== null && typeof drawn !== "string";
  return (
    <figure
      className="embed-figure"
      aria-label={
        isDrawn ? text.ui.figureName(text.kinds[choice.kind], drawn.title) : text.kinds[choice.kind]
      }
    >
      <h1 className="hidden">{isDrawn ? drawn.title : text.kinds[choice.kind]}</h1>
      <div ref={place} className="figure-place">
        {fetched.why !== null && (
          <Unfetched words={text.fetching.figure(text.kinds[choice.kind], fetched.why)} fetched={fetched} />
        )}
        {typeof drawn === "string" && (
          <p role="alert" className="alert">
            {drawn}
          </p>
        )}
        {isDrawn && (
          <>
            <Drawing drawn={drawn} />
            <Overlay drawn={drawn} choice={choice} />
          </>
        )}
      </div>
    </figure>
  );
}
