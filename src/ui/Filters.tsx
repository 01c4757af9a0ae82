import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { clauseValue, panel, toggleEventKind, withClause } from "../choices/actions.ts";
import { eventKinds } from "../dataset/dataset.ts";
import { penaltyMeasures } from "../views/penalties.ts";
import { Countries } from "./Countries.tsx";
import { MoreDataSets } from "./catalogue/MoreDataSets.tsx";
import { useChoices, useDesk } from "./context.ts";
import { Groups } from "./Groups.tsx";
import { Indices } from "./Indices.tsx";
import { Known } from "./Known.tsx";
import { named } from "../charts/penalties/names.ts";
import { Pick } from "./Pick.tsx";

/** The column of controls. On a phone it folds away behind a button. */
export function Filters() {
  const { library, store, text } = useDesk();
  const choices = useChoices();
  const [open, setOpen] = useState(false);
  // Only data of a reader's own may hold events of kinds that the app does not know.
  const offered = eventKinds.filter(
    (kind) => kind !== "other" || library.events.some((event) => event.kind === kind),
  );
  const shownKinds = clauseValue(choices, panel, "eventKinds") ?? eventKinds;
  return (
    <section className={open ? "filters open" : "filters"} aria-label={text.ui.filters}>
      <Button className="button narrow-only" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? text.ui.hideFilters : text.ui.showFilters}
      </Button>
      <div className="controls">
        <Countries />
        <Groups />
        <Indices />
        <MoreDataSets className="quiet more-data-sets" />
        <fieldset className="boxes">
          <legend className="label">{text.ui.events}</legend>
          {offered.map((kind) => (
            <Checkbox
              key={kind}
              className="box"
              isSelected={shownKinds.includes(kind)}
              onChange={() => store.act(toggleEventKind(kind, eventKinds))}
            >
              <span className="mark" aria-hidden="true" />
              {text.eventKinds[kind]}
            </Checkbox>
          ))}
        </fieldset>
        <EventPick />
        <PenaltyPicks />
        <EditionPick />
        <Known />
      </div>
    </section>
  );
}

const nothing = "none";

function EventPick() {
  const { library, store, text } = useDesk();
  const choices = useChoices();
  const chosen = clauseValue(choices, panel, "event");
  const events = library.events.filter(
    (event) => event.id === chosen || choices.countries.includes(event.country),
  );
  return (
    <Pick
      label={text.ui.ruleEvent}
      value={chosen ?? nothing}
      options={[
        { id: nothing, name: text.ui.noEvent },
        ...events.map((event) => ({ id: event.id, name: `${text.date(event.date)}: ${event.title}` })),
      ]}
      onPick={(id) => store.act(withClause(panel, "event", id === nothing ? null : id))}
    />
  );
}

function PenaltyPicks() {
  const { library, store, text } = useDesk();
  const choices = useChoices();
  const country = choices.countries.find((code) => library.penalties.some((row) => row.country === code));
  if (country === undefined) return null;
  const measures = penaltyMeasures(library, country);
  const measure = clauseValue(choices, panel, "measure") ?? "prosecutions";
  const category = clauseValue(choices, panel, "category") ?? "all";
  const categories = measures.find((candidate) => candidate.measure === measure)?.categories ?? [];
  const withChosen = (codes: readonly string[], chosen: string) => [...new Set([...codes, chosen])];
  return (
    <>
      <Pick
        label={text.ui.measure}
        value={measure}
        options={withChosen(
          measures.map((m) => m.measure),
          measure,
        ).map((id) => ({
          id,
          name: named(text.penalties.measures, id),
        }))}
        onPick={(id) => store.act(withClause(panel, "measure", id))}
      />
      <Pick
        label={text.ui.category}
        value={category}
        options={withChosen(
          categories.map((c) => c.category),
          category,
        ).map((id) => ({
          id,
          name: named(text.penalties.categories, id),
        }))}
        onPick={(id) => store.act(withClause(panel, "category", id))}
      />
    </>
  );
}

function EditionPick() {
  const { library, store, text } = useDesk();
  const chosen = clauseValue(useChoices(), panel, "edition");
  const editions = [...library.rankings.values()].flatMap((ranking) =>
    ranking.editions.map(({ year }) => year),
  );
  if (editions.length === 0) return null;
  return (
    <Pick
      label={text.ui.edition}
      value={chosen === null ? nothing : String(chosen)}
      options={[
        { id: nothing, name: text.ui.anyEdition },
        ...[...new Set(editions)]
          .sort((a, b) => b - a)
          .map((year) => ({ id: String(year), name: String(year) })),
      ]}
      onPick={(id) => store.act(withClause(panel, "edition", id === nothing ? null : Number(id)))}
    />
  );
}
