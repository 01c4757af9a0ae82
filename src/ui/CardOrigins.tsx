import { linkOf } from "../export/citation.ts";
import { visible } from "../read/values/visible.ts";
import { originsOf, type Origin, type Provenance, type PublishedCount } from "../views/provenance.ts";
import { countText, historyName, inputText, sourceFacts } from "./cardFacts.ts";
import { useDesk } from "./context.ts";
import { Facts } from "./Facts.tsx";

/** What a value was made of and where that was read: revisions, inputs, sources. */
export function CardOrigins({ provenance }: { readonly provenance: Provenance }) {
  const { text } = useDesk();
  const { card } = text;
  const origins = originsOf(provenance);
  return (
    <>
      {provenance.kind === "penalty" &&
        provenance.histories.map((history, i) => <History key={i} history={history} />)}
      {provenance.kind === "computed" && (
        <details>
          <summary>
            {card.computedFrom(
              provenance.inputs.filter(({ value }) => value !== null).length,
              provenance.inputs.filter(({ value }) => value === null).length,
            )}
          </summary>
          <ul>
            {provenance.inputs.map((input, i) => (
              <li key={i}>{inputText(input, text)}</li>
            ))}
          </ul>
        </details>
      )}
      {origins.length > 0 && (
        <section>
          <h4>{card.sourceTitle(origins.length)}</h4>
          {origins.map((origin) => (
            <OriginLines key={origin.source?.id} origin={origin} />
          ))}
        </section>
      )}
    </>
  );
}

/** Every number that was published of one thing, the first one first. */
function History({ history }: { readonly history: readonly PublishedCount[] }) {
  const { text } = useDesk();
  const { card } = text;
  const columns = card.historyColumns;
  return (
    <table>
      <caption className="hidden">{`${historyName(history, text)}: ${card.history}`}</caption>
      <thead>
        <tr>
          <th scope="col">{historyName(history, text)}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ count, shown, source, note }, i) => (
          <tr key={i} className={shown ? "shown" : ""}>
            <td className="number">
              {countText(count, text)}
              <span className="faint">{card.revision[count.revision]}</span>
            </td>
            <td>{card.period(count.periodStart, count.periodEnd)}</td>
            <td>
              {visible(source?.title ?? count.sourceId)}
              {note !== "" && <span className="faint">{visible(note)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OriginLines({ origin: { source, dataset } }: { readonly origin: Origin }) {
  const { text } = useDesk();
  if (source === null) return null;
  const link = linkOf(source.url);
  return (
    <div>
      <p className="source-title">
        {link === null ? (
          visible(source.title)
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {visible(source.title)}
            <span className="hidden"> ({text.card.opensElsewhere})</span>
          </a>
        )}
      </p>
      <Facts
        facts={[
          ...sourceFacts(source, dataset, text),
          ...(link === null && source.url !== "" ? [[text.card.facts.address, source.url] as const] : []),
        ]}
      />
    </div>
  );
}
