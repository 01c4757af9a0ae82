import { Button } from "react-aria-components";
import { countryColour } from "../charts/theme.ts";
import { clearFilters } from "../choices/actions.ts";
import { chipsOf } from "./chips.ts";
import { useChoices, useDesk } from "./context.ts";

/** Every active filter as a chip that says it in words and takes it away. */
export function Chips() {
  const { library, store, text, theme, announce } = useDesk();
  const chips = chipsOf(useChoices(), library, text);
  return (
    <section className="chips" aria-label={text.ui.chips}>
      {chips.length === 0 && <p className="faint">{text.ui.noFilters}</p>}
      {chips.map(({ key, words, country, remove }) => (
        <Button
          key={key}
          className="chip"
          aria-label={text.ui.removeFilter(words)}
          onPress={() => {
            store.act(remove);
            announce(text.ui.removeFilter(words));
          }}
        >
          {country !== undefined && (
            <span className="swatch" style={{ backgroundColor: countryColour(country, theme) }} />
          )}
          {words} <span aria-hidden="true">×</span>
        </Button>
      ))}
      {chips.length > 0 && (
        <Button className="quiet" onPress={() => store.act(clearFilters)}>
          {text.ui.clearAll}
        </Button>
      )}
    </section>
  );
}
