import { tariffUnits } from "../../choices/choices.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** The unit of fines that were imposed. */
export function ImposedOptions({ choice, change }: OptionsProps) {
  const { text } = useDesk();
  return (
    <Pick
      label={text.ui.unit}
      hideLabel
      value={choice.unit ?? "MCI"}
      options={tariffUnits.map((id) => ({ id, name: text.ui.units[id] }))}
      onPick={(unit) => change({ unit: unit === "MCI" ? undefined : unit })}
    />
  );
}
