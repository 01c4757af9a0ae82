import { useState } from "react";
import { Button, Checkbox, Input, Label, SearchField, useFilter } from "react-aria-components";
import { useDesk } from "../context.ts";
import type { Option } from "./manyPlan.ts";

/** With more options than this they can be searched. */
const searched = 12;

interface TickListProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Any of many, in the order of the list. */
export function TickList({ label, options, ticked, onChange }: TickListProps) {
  const { text } = useDesk();
  const words = text.studio.many;
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const shown = typed === "" ? options : options.filter(({ name }) => contains(name, typed));
  const set = (ids: ReadonlySet<string>) => onChange(options.map(({ id }) => id).filter((id) => ids.has(id)));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    set(next);
  };
  return (
    <div className="tick-list" role="group" aria-label={label}>
      <div className="row">
        <span className="faint" aria-live="polite">
          {words.ticked(ticked.length, options.length)}
        </span>
        <span className="spring" />
        <Button className="quiet" onPress={() => set(new Set([...ticked, ...shown.map(({ id }) => id)]))}>
          {text.ui.takeAll}
        </Button>
        <Button className="quiet" onPress={() => onChange([])}>
          {text.ui.takeNone}
        </Button>
      </div>
      {options.length > searched && (
        <SearchField className="search" value={typed} onChange={setTyped}>
          <Label className="hidden">{words.find}</Label>
          <Input placeholder={words.find} />
        </SearchField>
      )}
      <div className="group-list">
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            className="box"
            isSelected={ticked.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            <span className="mark" aria-hidden="true" />
            <span className="grow">{name}</span>
          </Checkbox>
        ))}
        {shown.length === 0 && <p className="faint">{words.noneFound(typed)}</p>}
      </div>
    </div>
  );
}
