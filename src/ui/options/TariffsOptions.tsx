import { tariffUnits } from "../../choices/choices.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** The unit and the form of tariffs. */
export function TariffsOptions({ choice, change }: OptionsProps) {
  const { text } = useDesk();
  return (
    <>
      <Pick
        label={text.ui.unit}
        hideLabel
        value={choice.unit ?? "MCI"}
        options={tariffUnits.map((id) => ({ id, name: text.ui.units[id] }))}
        onPick={(unit) => change({ unit })}
      />
      <Pick
        label={text.ui.form}
        hideLabel
        value={choice.form === "slope" ? "slope" : "steps"}
        options={(["steps", "slope"] as const).map((id) => ({ id, name: text.ui.forms[id] }))}
        onPick={(form) => change({ form })}
      />
    </>
  );
}
