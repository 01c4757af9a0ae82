import "./countryOpen.css";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, Checkbox, Input, Label, SearchField } from "react-aria-components";
import { countryColour } from "../charts/theme.ts";
import { openProfile, setCountries, toggleCountry } from "../choices/actions.ts";
import { countryByCode } from "../country/country.ts";
import { countriesMatching } from "../country/search.ts";
import { membersOf } from "../country/groups.ts";
import { useChoices, useDesk } from "./context.ts";

/** Without a search, so many countries are listed beside the chosen ones. */
const listed = 6;

/** Search in every name a country has, and one checkbox a country of the group. */
export function Countries() {
  const { library, store, text, theme } = useDesk();
  const choices = useChoices();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const { countries: everyone } = library;
  const members = membersOf(choices.group, everyone, choices.groups);
  const pool = [...new Set([...choices.countries, ...(typed === "" ? members : [...members, ...everyone])])];
  const found = countriesMatching(typed, pool);
  const chosen = choices.countries
    .map(countryByCode)
    .filter((country) => found.some((f) => f.code === country.code));
  const others = found
    .filter(({ code }) => !choices.countries.includes(code))
    .sort((a, b) => a.name.localeCompare(b.name, text.language));
  const shown = typed !== "" || all ? others : others.slice(0, listed);
  const index = library.indices.get(choices.index);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  /** A country taken out may leave the list: the focus then goes to the one in its place. */
  const toggle = (code: string, place: number) => {
    flushSync(() => store.act(toggleCountry(code)));
    const boxes = fieldset.current?.querySelectorAll<HTMLElement>(".box input");
    if (document.activeElement === document.body) boxes?.[Math.min(place, boxes.length - 1)]?.focus();
  };
  return (
    <fieldset ref={fieldset} className="boxes countries" id="find-country">
      <legend className="label">{text.ui.countries}</legend>
      <SearchField className="search" value={typed} onChange={setTyped}>
        <Label className="hidden">{text.ui.findCountry}</Label>
        <Input placeholder={text.ui.findCountry} />
        {typed !== "" && (
          <Button className="quiet" aria-label={text.ui.close}>
            ×
          </Button>
        )}
      </SearchField>
      <p className="faint count">
        {text.ui.countriesShown(
          members.filter((code) => choices.countries.includes(code)).length,
          members.length,
        )}
      </p>
      {[...chosen, ...shown].map(({ code, name }, i) => {
        const last = index === undefined ? undefined : lastValue(index, code);
        return (
          <div key={code} className="country-row">
            <Checkbox
              className="box"
              isSelected={choices.countries.includes(code)}
              onChange={() => toggle(code, i)}
            >
              <span
                className="mark"
                aria-hidden="true"
                style={
                  choices.countries.includes(code)
                    ? { backgroundColor: countryColour(code, theme), borderColor: countryColour(code, theme) }
                    : {}
                }
              />
              <span className="grow">{name}</span>
              {last !== undefined && <span className="value">{text.number(last, index?.decimals ?? 0)}</span>}
            </Checkbox>
            <Button
              className="quiet"
              aria-label={text.profile.page.open(name)}
              onPress={() => store.act(openProfile(code))}
            >
              ›
            </Button>
          </div>
        );
      })}
      {found.length === 0 && <p className="faint">{text.ui.noCountry(typed)}</p>}
      <div className="row">
        {typed === "" && others.length > listed && (
          <Button className="quiet" onPress={() => setAll(!all)}>
            {all ? text.ui.fewerCountries : text.ui.moreCountries(others.length - listed)}
          </Button>
        )}
        <Button
          className="quiet"
          onPress={() => store.act(setCountries([...choices.countries, ...others.map(({ code }) => code)]))}
        >
          {text.ui.takeAll}
        </Button>
        <Button className="quiet" onPress={() => store.act(setCountries([]))}>
          {text.ui.takeNone}
        </Button>
      </div>
    </fieldset>
  );
}

/** The last published value of the page's index: the number beside the name. */
function lastValue(
  index: {
    readonly years: readonly number[];
    readonly at: (country: string, year: number) => { value: number } | null;
  },
  country: string,
): number | undefined {
  const year = index.years.findLast((candidate) => index.at(country, candidate) !== null);
  return year === undefined ? undefined : index.at(country, year)?.value;
}
