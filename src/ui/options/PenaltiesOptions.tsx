import { populationIndices } from "../../views/penalties/perMillion.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

const forms = ["counts", "cumulative", "per-million"] as const;

/** The form of the counts; the one by a million people only where a data set counts inhabitants. */
export function PenaltiesOptions({ choice, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.penaltyForms;
  const populations = populationIndices(library);
  const form = forms.find((id) => id === choice.form) ?? "counts";
  const offered = forms.filter((id) => id !== "per-million" || populations.length > 0 || form === id);
  const population = populations.find(({ id }) => id === choice.population) ?? populations[0];
  return (
    <>
      <Pick
        label={words.form}
        hideLabel
        value={form}
        options={offered.map((id) => ({ id, name: words.forms[id] }))}
        onPick={(id) => change(id === "counts" ? { form: undefined, population: undefined } : { form: id })}
      />
      {form === "per-million" && population !== undefined && populations.length > 1 && (
        <Pick
          label={words.population}
          hideLabel
          value={population.id}
          options={populations.map(({ id, short }) => ({ id, name: short }))}
          onPick={(id) => change({ population: id })}
        />
      )}
      {populations.length === 0 && <span className="faint">{words.howToAdd}</span>}
    </>
  );
}
