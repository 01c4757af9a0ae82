import type { RankingEdition } from "../../dataset/dataset.ts";
import { movementView } from "../../views/movement.ts";
import { knownLibrary } from "../../views/known.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** The two editions of a movement; the first option goes back to the last two that can be compared. */
export function MovementOptions({ choice, choices, change }: OptionsProps) {
  const { library: held, text } = useDesk();
  const library = knownLibrary(held, choices, choice.id);
  const words = text.movement.options;
  const editions = [...library.rankings.values()][0]?.editions ?? [];
  const now = movementView(library, choices, choice).editions?.map(({ year }) => year);
  const named = ({ year, complete }: RankingEdition) => ({
    id: String(year),
    name: complete ? String(year) : `${year} (${words.incomplete})`,
  });
  return ([0, 1] as const).map((end) => {
    const other = (choice.between ?? now)?.[1 - end];
    return (
      <Pick
        key={end}
        label={end === 0 ? words.from : words.to}
        hideLabel
        value={choice.between === undefined ? page : String(choice.between[end])}
        options={[
          { id: page, name: `${end === 0 ? words.from : words.to}: ${words.usual}` },
          ...editions
            .filter(({ year }) => other === undefined || (end === 0 ? year < other : year > other))
            .toReversed()
            .map(named),
        ]}
        onPick={(id) => {
          if (id === page) return change({ between: undefined });
          const last = editions.at(-1)?.year ?? Number(id);
          change({ between: end === 0 ? [Number(id), other ?? last] : [other ?? Number(id), Number(id)] });
        }}
      />
    );
  });
}
