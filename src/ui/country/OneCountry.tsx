import "../countryPage.css";
import { useMemo, useRef, type CSSProperties } from "react";
import { pageChoices } from "../../choices/page.ts";
import type { Choices } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import { figure } from "../../charts/figure.ts";
import type { Figure } from "../../charts/figureOf.ts";
import { countryPageView, pageSources } from "../../views/countryPage.ts";
import { knownLibrary } from "../../views/known.ts";
import { DeskContext, useDesk } from "../context.ts";
import { CountryFacts } from "./CountryFacts.tsx";
import { CountryHead } from "./CountryHead.tsx";
import { CountrySources } from "./CountrySources.tsx";
import { CountrySummary } from "./CountrySummary.tsx";
import { PageFigure } from "./PageFigure.tsx";
import { pageDesk } from "./pageDesk.ts";
import { useArrival } from "./usePageFocus.ts";
import { usePrintSheet, type PrintSheet } from "./usePrintSheet.ts";

interface OneCountryProps {
  readonly country: CountryCode;
  readonly choices: Choices;
}

/** One country on one screen, and on one sheet of paper. */
export function OneCountry({ country, choices }: OneCountryProps) {
  useArrival();
  const desk = useDesk();
  const { text } = desk;
  const library = useMemo(() => knownLibrary(desk.library, choices, ""), [desk.library, choices]);
  const view = useMemo(() => countryPageView(library, choices, country), [library, choices, country]);
  const page = useMemo(() => pageChoices(choices, country, view.kinds), [choices, country, view.kinds]);
  const own = useMemo(() => pageDesk(desk, page, country), [desk, page, country]);
  const sheet = useRef<HTMLElement>(null);
  const printing = usePrintSheet(sheet, view.kinds);
  const told = useMemo(() => {
    // The words and rows of a figure do not depend on its width.
    const frame = { document, width: 640, theme: desk.theme, text };
    return view.kinds.map((kind) => figure(desk.library, page, kind, frame));
  }, [desk.library, desk.theme, text, page, view.kinds]);
  const profile = told.find(({ kind }) => kind === "profile");
  const sources = useMemo(
    () =>
      pageSources(
        library,
        told.flatMap(({ rows }) => rows()),
        view.facts,
      ),
    [library, told, view.facts],
  );
  return (
    <article
      ref={sheet}
      className={printing === null ? "country" : "country on-paper"}
      style={printing === null ? {} : sheetStyle(printing)}
      aria-labelledby="country-name"
    >
      <CountryHead view={view} choices={choices} />
      <CountrySummary view={view} described={profile?.description ?? ""} />
      <DeskContext value={own}>
        <div className="country-figures">
          {page.figures.map((choice) =>
            printing?.without.some((kind) => kind === choice.kind) ? (
              <FigureInWords key={choice.id} drawn={told.find(({ kind }) => kind === choice.kind)} />
            ) : (
              <PageFigure key={choice.id} choice={choice} choices={page} printing={printing} />
            ),
          )}
          <CountryFacts view={view} library={library} />
          <CountrySources
            sources={sources}
            paper={
              printing === null
                ? null
                : { notes: profile?.footer ?? [], without: printing.without, address: location.href }
            }
          />
        </div>
      </DeskContext>
    </article>
  );
}

/** A figure that finds no room on the sheet, told in its own summary. */
function FigureInWords({ drawn }: { readonly drawn: Figure | undefined }) {
  return drawn === undefined ? null : (
    <p className="figure-told">
      <b>{drawn.title}.</b> {drawn.description}
    </p>
  );
}

function sheetStyle({ width, zoom, columns }: PrintSheet): CSSProperties {
  // Custom properties are not in React's own type.
  return { width: `${width}px`, zoom, "--columns": columns } as CSSProperties;
}
