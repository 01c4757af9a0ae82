import "./change.css";
import type { CountryCode } from "../../country/country.ts";
import { countryByCode } from "../../country/country.ts";
import { allEvents } from "../../dataset/allEvents.ts";
import { yearOf } from "../../time/partialDate.ts";
import { changeView, usualWindow } from "../../views/change.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { PickLong } from "../PickLong.tsx";
import { ChangeDate } from "./ChangeDate.tsx";
import { ChangePool } from "./ChangePool.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

const own = "own-date";
const windows = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20];

/** The event or a date of one's own, the years on each side, and the countries to compare with. */
export function ChangeOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.change.options;
  const window = choice.window ?? usualWindow;
  const index = library.indices.get(choice.index ?? choices.index);
  const view = index === undefined ? null : changeView(library, choices, choice);
  const ownDay =
    choice.date === undefined ? null : words.ownDate(text.date({ iso: choice.date, precision: "day" }));
  const events = allEvents(library);
  const named = ({ date, title }: (typeof events)[number]) => `${text.date(date)}: ${title}`;
  const picked = events.find(({ id }) => id === choice.event);
  return (
    <>
      <PickLong
        label={words.event}
        find={words.findEvent}
        value={ownDay === null ? (choice.event ?? page) : own}
        now={ownDay ?? (picked === undefined ? words.ofPage : named(picked))}
        groups={() => [
          {
            heading: "",
            options: [
              { id: page, name: words.ofPage },
              ...(ownDay === null ? [] : [{ id: own, name: ownDay }]),
            ],
          },
          ...countriesOf(events, choices.countries).map((country) => ({
            heading: countryByCode(country).name,
            options: events
              .filter((event) => event.country === country && isDated(event.date))
              .toSorted((a, b) => (a.date.iso ?? "").localeCompare(b.date.iso ?? ""))
              .map((event) => ({ id: event.id, name: named(event) })),
          })),
        ]}
        onPick={(id) => {
          if (id !== own) change({ event: id === page ? undefined : id, date: undefined });
        }}
      />
      <ChangeDate date={choice.date} onDate={(date) => change({ date })} />
      <Pick
        label={words.window}
        hideLabel
        value={String(window)}
        options={[...new Set([...windows, window])]
          .toSorted((a, b) => a - b)
          .map((years) => ({ id: String(years), name: words.years(years) }))}
        onPick={(id) => change({ window: Number(id) === usualWindow ? undefined : Number(id) })}
      />
      {view !== null && index !== undefined && (
        <ChangePool
          pool={view.pool.countries}
          offered={index.countries.filter((country) => country !== view.subject)}
          usual={choice.pool === undefined}
          onPool={(pool) => change({ pool })}
        />
      )}
    </>
  );
}

/** The countries that have events, the chosen ones first. */
function countriesOf(
  events: readonly { readonly country: CountryCode }[],
  chosen: readonly CountryCode[],
): readonly CountryCode[] {
  const all = [...new Set(events.map(({ country }) => country))];
  return [...chosen.filter((code) => all.includes(code)), ...all.filter((code) => !chosen.includes(code))];
}

/** Whether values can be aligned at a date: not one that is unknown or only known as "before". */
function isDated(date: Parameters<typeof yearOf>[0]): boolean {
  return yearOf(date) !== null && date.precision !== "before";
}
