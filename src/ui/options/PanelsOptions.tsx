import { panelSorts } from "../../choices/choices.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** What small multiples are sorted by, and whether they share a scale. */
export function PanelsOptions({ choice, change }: OptionsProps) {
  const words = useDesk().text.panels.options;
  return (
    <>
      <Pick
        label={words.sort}
        hideLabel
        value={choice.sort ?? "last"}
        options={panelSorts.map((id) => ({ id, name: words.sortedBy(words.sorts[id]) }))}
        onPick={(id) => change({ sort: id === "last" ? undefined : id })}
      />
      <Pick
        label={words.scale}
        hideLabel
        value={choice.free === true ? "free" : "shared"}
        options={(["shared", "free"] as const).map((id) => ({ id, name: words.scaledTo(words.scales[id]) }))}
        onPick={(id) => change({ free: id === "free" ? true : undefined })}
      />
    </>
  );
}
