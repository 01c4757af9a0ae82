import { yearRanges } from "../../charts/yearRanges.ts";
import { countryByCode } from "../../country/country.ts";
import type { CountryPageView } from "../../views/countryPage.ts";
import { named } from "../../charts/penalties/names.ts";
import { useDesk } from "../context.ts";

interface CountrySummaryProps {
  readonly view: CountryPageView;
  /** The written summary of the profile figure. */
  readonly described: string;
}

/** What the page tells, in sentences made from the data by rules, and what is not held here. */
export function CountrySummary({ view, described }: CountrySummaryProps) {
  const { text } = useDesk();
  const words = text.profile.page;
  const { name } = countryByCode(view.country);
  const { events, penalties } = view;
  const sentences = [
    ...(events === null
      ? []
      : [
          `${words.events(events.count, events.from, events.to)}${view.undated === 0 ? "" : words.undated(view.undated)}.`,
        ]),
    ...(penalties === null ? [] : [words.penalties(penalties.count, penalties.from, penalties.to)]),
    ...(view.cases === 0 ? [] : [words.cases(view.cases)]),
    ...view.ranks.map(({ ranking, rank, listLength, edition }) =>
      words.rank(ranking, rank, listLength, edition),
    ),
    view.designations.length === 0
      ? words.noDesignation
      : words.designations(
          view.designations.map(({ body, status, years }) =>
            words.designation(body, named(words.statuses, status), yearRanges(years)),
          ),
        ),
  ];
  const lacking = [
    ...view.lacking.map((kind) => words.lacking[kind](name)),
    ...(view.facts.length === 0 ? [words.noFacts(name)] : []),
  ];
  return (
    <section className="country-summary" aria-label={words.summary}>
      {described !== "" && <p>{described}</p>}
      <p>{sentences.join(" ")}</p>
      {lacking.length > 0 && <p className="country-lacking">{lacking.join(" ")}</p>}
    </section>
  );
}
