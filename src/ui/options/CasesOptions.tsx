import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** All cases in lanes, or one of them told in full: the option `part` holds its id. */
export function CasesOptions({ choice, change }: OptionsProps) {
  const { library, text } = useDesk();
  const words = text.cases.options;
  const people = new Map(library.cases.map(({ caseId, person }) => [caseId, person]));
  return (
    <Pick
      label={words.which}
      hideLabel
      value={choice.part ?? page}
      options={[{ id: page, name: words.all }, ...[...people].map(([id, person]) => ({ id, name: person }))]}
      onPick={(id) => change({ part: id === page ? undefined : id })}
    />
  );
}
