import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { yearOptions } from "./yearOptions.ts";

/** The form of a map, its year, and a second year beside it. */
export function MapOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.map.options;
  const years = yearOptions(library, choice, choices);
  const first = choice.between?.[0] ?? choice.year;
  // Without a year of its own the map shows the last of the index; a second year then stands before it.
  const known = first ?? Number(years[0]?.id ?? 0);
  return (
    <>
      <Pick
        label={words.form}
        hideLabel
        value={choice.form === "tiles" ? "tiles" : "map"}
        options={(["map", "tiles"] as const).map((id) => ({ id, name: words.forms[id] }))}
        onPick={(form) => change({ form: form === "map" ? undefined : form })}
      />
      <Pick
        label={text.ui.yearOfFigure}
        hideLabel
        value={first === undefined ? page : String(first)}
        options={[{ id: page, name: text.ui.lastWithData }, ...years]}
        onPick={(id) => {
          if (id === page) return change({ year: undefined, between: undefined });
          const second = choice.between?.[1];
          if (second === undefined || second === Number(id)) {
            return change({ year: Number(id), between: undefined });
          }
          change({ year: undefined, between: ordered(Number(id), second) });
        }}
      />
      <Pick
        label={words.second}
        hideLabel
        value={choice.between === undefined ? page : String(choice.between[1])}
        options={[
          { id: page, name: words.oneYear },
          ...years
            .filter(({ id }) => id !== String(known))
            .map(({ id, name }) => ({ id, name: words.and(name) })),
        ]}
        onPick={(id) =>
          id === page
            ? change({ between: undefined, year: choice.between?.[0] ?? choice.year })
            : change({ year: undefined, between: ordered(known, Number(id)) })
        }
      />
    </>
  );
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
