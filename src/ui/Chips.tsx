import "./countryOpen.css";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "react-aria-components";
import { countryColour } from "../charts/theme.ts";
import { clearFilters, openProfile, setCountries, type Action } from "../choices/actions.ts";
import { firstCountries } from "../choices/choices.ts";
import { chipsOf } from "./chips.ts";
import { useChoices, useDesk } from "./context.ts";

/** Every active filter as a chip that says it in words and takes it away. */
export function Chips() {
  const { library, store, text, theme } = useDesk();
  const choices = useChoices();
  const chips = chipsOf(choices, library, text);
  const section = useRef<HTMLElement>(null);
  /** What was pressed is gone after the action: the focus goes to the chip in its place, else to the section. */
  const act = (action: Action, place: number) => {
    flushSync(() => store.act(action));
    const left = section.current?.querySelectorAll<HTMLElement>(".chip");
    (left?.[Math.min(place, left.length - 1)] ?? section.current)?.focus();
  };
  return (
    <section ref={section} className="chips" aria-label={text.ui.chips} tabIndex={-1}>
      {chips.length === 0 && <p className="faint">{text.ui.noFilters}</p>}
      {choices.countries.length === 0 && (
        <Button className="quiet" onPress={() => act(setCountries(firstCountries), 0)}>
          {text.ui.restoreCountries}
        </Button>
      )}
      {chips.map(({ key, words, country, remove }, i) => {
        const chip = (
          <Button
            key={key}
            className="chip"
            aria-label={text.ui.removeFilter(words)}
            onPress={() => act(remove, i)}
          >
            {country === undefined && words} <span aria-hidden="true">×</span>
          </Button>
        );
        return country === undefined ? (
          chip
        ) : (
          <span key={key} className="chip-pair">
            <Button
              className="chip-name"
              aria-label={text.profile.page.open(words)}
              onPress={() => store.act(openProfile(country))}
            >
              <span className="swatch" style={{ backgroundColor: countryColour(country, theme) }} />
              {words}
            </Button>
            {chip}
          </span>
        );
      })}
      {chips.length > 0 && (
        <Button className="quiet" onPress={() => act(clearFilters, 0)}>
          {text.ui.clearAll}
        </Button>
      )}
    </section>
  );
}
