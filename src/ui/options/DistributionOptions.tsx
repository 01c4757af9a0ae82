import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { yearOptions } from "./yearOptions.ts";

/** The year of a distribution. */
export function DistributionOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  return (
    <Pick
      label={text.ui.yearOfFigure}
      hideLabel
      value={choice.year === undefined ? page : String(choice.year)}
      options={[{ id: page, name: text.ui.lastWithData }, ...yearOptions(library, choice, choices)]}
      onPick={(id) => change({ year: id === page ? undefined : Number(id) })}
    />
  );
}
