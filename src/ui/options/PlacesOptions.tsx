import { isDirected } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import { nameOfEnd } from "../../views/places/ends.ts";
import { placesView } from "../../views/places.ts";
import { knownLibrary } from "../../views/known.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { PickLong, type PickGroup } from "../PickLong.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** The two sides, each an edition of a ranking or an index in a year, and whether they share a scale. */
export function PlacesOptions({ choice, choices, change }: OptionsProps) {
  const { library: held, text } = useDesk();
  const library = knownLibrary(held, choices, choice.id);
  const words = text.places.options;
  const { sides } = placesView(library, choices, choice);
  const drawn = typeof sides === "string" ? null : sides;
  const names =
    choice.ends ?? (drawn === null ? null : ([nameOfEnd(drawn[0].end), nameOfEnd(drawn[1].end)] as const));
  const ends = ([0, 1] as const).map((side) => {
    const end = drawn?.[side].end;
    const label = side === 0 ? words.left : words.right;
    const now = end === undefined ? (names?.[side] ?? label) : text.places.end(end.short, end.year);
    return (
      <PickLong
        key={side}
        label={label}
        find={words.find}
        value={choice.ends === undefined ? page : choice.ends[side]}
        now={now}
        groups={() => [{ heading: "", options: [{ id: page, name: words.usual }] }, ...groupsOf(library)]}
        onPick={(id) => {
          if (id === page) return change({ ends: undefined });
          const other = names?.[1 - side] ?? id;
          change({ ends: side === 0 ? [id, other] : [other, id] });
        }}
      />
    );
  });
  return (
    <>
      {ends}
      <Pick
        label={words.scale}
        hideLabel
        value={choice.free === true ? "own" : "shared"}
        options={[
          { id: "shared", name: words.shared },
          { id: "own", name: words.own },
        ]}
        onPick={(id) => change({ free: id === "own" ? true : undefined })}
      />
    </>
  );
}

/** Editions and years, the last first. Indices of which nobody has said what higher means have no ranks. */
function groupsOf(library: Library): readonly PickGroup<string>[] {
  const group = (id: string, heading: string, short: string, years: readonly number[]) => ({
    heading,
    options: years
      .toSorted((a, b) => b - a)
      .map((year) => ({
        id: `${id}:${year}`,
        name: short.includes(String(year)) ? short : `${short} ${year}`,
      })),
  });
  return [
    ...[...library.rankings.values()].map(({ id, label, short, editions }) =>
      group(
        id,
        label,
        short,
        editions.map(({ year }) => year),
      ),
    ),
    ...[...library.indices.values()]
      .filter(isDirected)
      .map(({ id, label, short, years }) => group(id, label, short, years)),
  ];
}
