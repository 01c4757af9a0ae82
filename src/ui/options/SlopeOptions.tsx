import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { yearOptions } from "./yearOptions.ts";

/** The two years of a slope. */
export function SlopeOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  const years = library.indices.get(choice.index ?? choices.index)?.years ?? [];
  return ([0, 1] as const).map((end) => (
    <Pick
      key={end}
      label={end === 0 ? text.ui.betweenFirst : text.ui.betweenLast}
      hideLabel
      value={choice.between === undefined ? page : String(choice.between[end])}
      options={[
        { id: page, name: end === 0 ? text.ui.betweenFirst : text.ui.betweenLast },
        ...yearOptions(library, choice, choices),
      ]}
      onPick={(id) => {
        if (id === page) return change({ between: undefined });
        const [first, last] = choice.between ?? [years[0] ?? 0, years.at(-1) ?? 0];
        const next = [end === 0 ? Number(id) : first, end === 1 ? Number(id) : last] as const;
        change({ between: next[0] <= next[1] ? next : [next[1], next[0]] });
      }}
    />
  ));
}
