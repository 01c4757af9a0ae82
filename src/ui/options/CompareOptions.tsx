import { scalings } from "../../choices/choices.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { IndicesPick } from "./IndicesPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";
import { useShownIndices } from "./shownIndices.ts";

/** Which indices, on which scale, and a panel of what. */
export function CompareOptions({ choice, choices, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.compare.options;
  const shown = useShownIndices(library, choices, choice);
  return (
    <>
      <IndicesPick
        value={shown}
        chosen={choice.indices !== undefined}
        onPick={(indices) => change({ indices })}
      />
      <Pick
        label={words.scaling}
        hideLabel
        value={choice.scaling ?? "percentile"}
        options={scalings.map((id) => ({ id, name: words.scaledBy(words.scalings[id]) }))}
        onPick={(scaling) => change({ scaling: scaling === "percentile" ? undefined : scaling })}
      />
      <Pick
        label={words.form}
        hideLabel
        value={choice.form === "panels" ? "panels" : "lines"}
        options={(["lines", "panels"] as const).map((id) => ({ id, name: words.forms[id] }))}
        onPick={(form) => change({ form: form === "lines" ? undefined : form })}
      />
    </>
  );
}
