import { IndicesPick } from "./IndicesPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { useDesk } from "../context.ts";
import { useShownIndices, yearsOfTwo } from "./shownIndices.ts";
import { YearInCommon } from "./YearInCommon.tsx";

/** Which indices, in which year. */
export function DisagreementOptions({ choice, choices, change }: OptionsProps) {
  const { library } = useDesk();
  const shown = useShownIndices(library, choices, choice);
  return (
    <>
      <IndicesPick
        value={shown}
        chosen={choice.indices !== undefined}
        onPick={(indices) => change({ indices })}
      />
      <YearInCommon
        year={choice.year}
        years={yearsOfTwo(library, shown)}
        onPick={(year) => change({ year })}
      />
    </>
  );
}
