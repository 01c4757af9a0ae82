import { Button } from "react-aria-components";
import { copyText } from "../../browser/clipboard.ts";
import { countryColour } from "../../charts/theme.ts";
import { openProfile, setGroup } from "../../choices/actions.ts";
import { addressOf } from "../../choices/address.ts";
import type { Choices } from "../../choices/choices.ts";
import { filterFor } from "../../choices/filter.ts";
import { countryByCode, type CountryCode } from "../../country/country.ts";
import { groupIds } from "../../country/groups.ts";
import { yearsOf } from "../../views/scope.ts";
import type { CountryPageView } from "../../views/countryPage.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { headingId } from "./usePageFocus.ts";

interface CountryHeadProps {
  readonly view: CountryPageView;
  readonly choices: Choices;
}

/** The name of the country and what it is, the way back and on, print and link. */
export function CountryHead({ view, choices }: CountryHeadProps) {
  const { library, store, text, theme, announce, alert } = useDesk();
  const words = text.profile.page;
  const { country, existed, region } = view;
  const { years } = filterFor(choices, "");
  const extent = yearsOf(library);
  const copyLink = async () => {
    const link = `${location.origin}${location.pathname}${addressOf(store.choices())}`;
    try {
      await copyText(link);
      announce(text.ui.copiedLink);
    } catch {
      alert(text.ui.linkHere(link));
    }
  };
  const about = [
    country,
    region === null ? "" : text.groups[region],
    words.existed(...existed),
    words.years(Math.max(years[0], extent[0]), Math.min(years[1], extent[1])),
  ].filter((part) => part !== "");
  const groups = [
    ...groupIds.map((id) => ({ id, name: text.groups[id] })),
    ...choices.groups.map(({ id, name }) => ({ id, name })),
  ];
  return (
    <header className="country-head">
      <div className="country-bar">
        <Button className="button" onPress={() => store.act(openProfile(null))}>
          ← {words.back}
        </Button>
        <Neighbour country={view.previous} sign="‹" words={words.previous} />
        <Neighbour country={view.next} sign="›" words={words.next} />
        <span className="spring" />
        <Pick
          label={words.comparedWith}
          value={choices.group}
          options={groups}
          onPick={(group) => store.act(setGroup(group))}
        />
        <Button className="button" onPress={() => void copyLink()}>
          {words.copyLink}
        </Button>
        <Button className="button strong" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
      <h2 id={headingId} tabIndex={-1}>
        <span className="swatch" style={{ backgroundColor: countryColour(country, theme) }} />
        {countryByCode(country).name}
      </h2>
      <p className="country-about">{about.join(" · ")}</p>
    </header>
  );
}

interface NeighbourProps {
  readonly country: CountryCode | null;
  readonly sign: string;
  readonly words: (country: string) => string;
}

function Neighbour({ country, sign, words }: NeighbourProps) {
  const { store } = useDesk();
  if (country === null) return null;
  const { name } = countryByCode(country);
  return (
    <Button className="quiet" aria-label={words(name)} onPress={() => store.act(openProfile(country))}>
      {sign === "‹" ? `‹ ${name}` : `${name} ›`}
    </Button>
  );
}
