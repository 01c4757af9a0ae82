import { citedSource } from "../../charts/sourceWords.ts";
import type { PageKind } from "../../choices/page.ts";
import type { PublisherSources } from "../../views/countryPage.ts";
import { useDesk } from "../context.ts";

interface CountrySourcesProps {
  readonly sources: readonly PublisherSources[];
  /** On paper: the rules of the profile, the figures told in words, and the address where the rest can be read. */
  readonly paper: {
    readonly notes: readonly string[];
    readonly without: readonly PageKind[];
    readonly address: string;
  } | null;
}

/** So many documents of one publisher are listed; more fold away behind their number. */
const mostListed = 3;

/** Every source that the page draws on, by publisher; on paper the publishers with the number of their documents. */
export function CountrySources({ sources, paper }: CountrySourcesProps) {
  const { text } = useDesk();
  const words = text.profile.page;
  const count = sources.reduce((sum, { sources: documents }) => sum + documents.length, 0);
  if (paper !== null)
    return (
      <section className="country-sources">
        <h3>{words.sources}</h3>
        <p>
          {[
            words.allDocuments(
              count,
              sources.map(({ publisher, sources: documents }) =>
                words.counted(words.publisher(publisher), documents.length),
              ),
            ),
            ...paper.notes.filter((note) => !text.ui.isSource(note)),
            ...(paper.without.length === 0
              ? []
              : [text.ui.inWordsOnPaper(paper.without.map((kind) => text.kinds[kind]))]),
            words.readMore(paper.address),
          ].join(" ")}
        </p>
      </section>
    );
  return (
    <section className="country-sources">
      <h3>{words.sourcesOf(count)}</h3>
      <ul>
        {sources.map(({ publisher, sources: documents }) => (
          <li key={publisher}>
            {documents.length <= mostListed ? (
              documents.map(citedSource).join("; ")
            ) : (
              <details>
                <summary>{words.documents(words.publisher(publisher), documents.length)}</summary>
                <ul>
                  {documents.map((source) => (
                    <li key={source.id}>{citedSource(source)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
