import { useMemo } from "react";
import { membersOf } from "../../country/groups.ts";
import { scatterIndices } from "../../views/scatter.ts";
import { useDesk } from "../context.ts";
import { IndexPick } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { yearsOfTwo } from "./shownIndices.ts";
import { YearInCommon } from "./YearInCommon.tsx";

/** The index across, the index up, and the year. An index picked for the other axis changes places with it. */
export function ScatterOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.compare.options;
  const { index, group, groups } = choices;
  const { indices } = choice;
  const shown = useMemo(
    () => scatterIndices(library, index, indices, membersOf(group, library.countries, groups)),
    [library, index, indices, group, groups],
  );
  const [x = index, y = ""] = shown;
  const pick = (across: string, up: string) => change({ indices: [across, up] });
  return (
    <>
      <IndexPick label={words.across} value={x} onPick={(id) => pick(id, id === y ? x : y)} />
      <IndexPick label={words.up} value={y} onPick={(id) => pick(id === x ? y : x, id)} />
      <YearInCommon
        year={choice.year}
        years={yearsOfTwo(library, shown)}
        onPick={(year) => change({ year })}
      />
    </>
  );
}
