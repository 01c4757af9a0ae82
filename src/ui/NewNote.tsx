import { useEffect, useMemo, useRef, useState } from "react";
import { countryByCode } from "../country/country.ts";
import { yearsOf } from "../views/scope.ts";
import { useDesk } from "./context.ts";
import { NoteForm } from "./NoteForm.tsx";
import { PickLong } from "./PickLong.tsx";

const none = "none";

/** A note on a country, on a year, or on a country in a year, chosen from what the open data sets hold. */
export function NewNote({ onDone }: { readonly onDone: () => void }) {
  const { library, text } = useDesk();
  const [country, setCountry] = useState<string>(none);
  const [year, setYear] = useState<string>(none);
  const picks = useRef<HTMLDivElement>(null);
  // The button that opened this is gone: the focus goes to the first thing to choose.
  useEffect(() => picks.current?.querySelector<HTMLElement>(".pick-button")?.focus(), []);
  const years = useMemo(() => {
    const [first, last] = yearsOf(library);
    return Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
  }, [library]);
  const { notes } = text;
  const place = {
    index: null,
    country: country === none ? null : country,
    year: year === none ? null : Number(year),
  };
  return (
    <div className="note-new">
      <div className="row" ref={picks}>
        <PickLong
          label={notes.country}
          find={text.ui.findCountry}
          value={country}
          now={country === none ? notes.chooseCountry : countryByCode(country).name}
          groups={() => [
            {
              heading: "",
              options: [
                { id: none, name: notes.noCountry },
                ...library.countries
                  .map((code) => ({ id: code, name: countryByCode(code).name }))
                  .toSorted((a, b) => a.name.localeCompare(b.name, text.language)),
              ],
            },
          ]}
          onPick={setCountry}
        />
        <PickLong
          label={notes.year}
          find={notes.findYear}
          value={year}
          now={year === none ? notes.chooseYear : year}
          groups={() => [
            {
              heading: "",
              options: [{ id: none, name: notes.noYear }, ...years.map((each) => ({ id: each, name: each }))],
            },
          ]}
          onPick={setYear}
        />
      </div>
      {country === none && year === none ? (
        <p className="faint">{notes.needsPlace}</p>
      ) : (
        <NoteForm place={place} onDone={onDone} />
      )}
    </div>
  );
}
