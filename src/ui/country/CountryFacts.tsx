import type { CountryFact } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import { named } from "../../charts/penalties/names.ts";
import type { Messages } from "../../text/messages.ts";
import type { CountryPageView } from "../../views/countryPage.ts";
import { titledSource } from "../../charts/sourceWords.ts";
import { useDesk } from "../context.ts";

interface CountryFactsProps {
  readonly view: CountryPageView;
  readonly library: Library;
}

/** What profiles of the country print, each with its edition and source; nothing where none is held. */
export function CountryFacts({ view, library }: CountryFactsProps) {
  const { text } = useDesk();
  const words = text.profile.page;
  if (view.facts.length === 0) return null;
  const sources = [...new Set(view.facts.map(({ sourceId }) => sourceId))];
  const titled = (id: string) => {
    const source = library.sources.get(id);
    return source === undefined ? id : titledSource(source);
  };
  const { field, value, year, source } = words.factHeads;
  const heads = [field, value, year, ...(sources.length > 1 ? [source] : [])];
  return (
    <section className="country-facts">
      <h3 id="country-facts">{words.facts}</h3>
      <table aria-labelledby="country-facts">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.facts.map((fact, i) => (
            <tr key={i}>
              <th scope="row">{named(words.fields, fact.field)}</th>
              <td>
                {printedValue(fact, text)}
                {fact.note !== "" && <span className="faint"> {fact.note}</span>}
              </td>
              <td>{fact.year}</td>
              {sources.length > 1 && <td>{titled(fact.sourceId)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {sources.length === 1 && <p className="faint">{text.source(sources.map(titled))}</p>}
    </section>
  );
}

/** Whole numbers with their thousands apart, everything else letter by letter. */
function printedValue({ value, unit }: CountryFact, text: Messages): string {
  const shown = /^\d{5,15}$/.test(value) ? text.number(Number(value)) : value;
  return unit === "" || unit === "rank" ? shown : `${shown} ${unit}`;
}
