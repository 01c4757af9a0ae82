import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "react-aria-components";
import { freeGroupId, removeOwnGroup, setGroup } from "../choices/actions.ts";
import { groupIds, type GroupId, type OwnGroup } from "../country/groups.ts";
import { useChoices, useDesk } from "./context.ts";
import { GroupDialog } from "./GroupDialog.tsx";
import "./groups.css";
import { Pick } from "./Pick.tsx";
import { plainly } from "./Raw.tsx";

/** The group that is context: those the app knows, the reader's own, and the way to make, edit and remove one. */
export function Groups() {
  const { store, text } = useDesk();
  const choices = useChoices();
  const [draft, setDraft] = useState<OwnGroup | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const own = choices.groups.find(({ id }) => id === choices.group);
  const words = text.ownGroups;
  const options: readonly { readonly id: GroupId; readonly name: string }[] = [
    ...groupIds.map((id) => ({ id, name: text.groups[id] })),
    ...choices.groups.map(({ id, name }) => ({ id, name: plainly(name) })),
  ];
  /** What was pressed is gone after the action: the focus goes to the list of groups. */
  const remove = (group: OwnGroup) => {
    flushSync(() => store.act(removeOwnGroup(group.id)));
    place.current?.querySelector<HTMLElement>(".pick-button")?.focus();
  };
  return (
    <div className="groups" ref={place}>
      <Pick
        label={text.ui.group}
        value={choices.group}
        options={options}
        onPick={(group) => store.act(setGroup(group))}
      />
      <div className="row">
        <Button
          className="quiet"
          onPress={() =>
            setDraft({ id: freeGroupId(choices.groups), name: "", countries: choices.countries })
          }
        >
          {words.make}
        </Button>
        {own !== undefined && (
          <span className="group-own">
            <Button
              className="quiet"
              aria-label={words.editNamed(plainly(own.name))}
              onPress={() => setDraft(own)}
            >
              {words.edit}
            </Button>
            <Button
              className="quiet"
              aria-label={words.removeNamed(plainly(own.name))}
              onPress={() => remove(own)}
            >
              {words.remove}
            </Button>
          </span>
        )}
      </div>
      {draft !== null && <GroupDialog draft={draft} onClose={() => setDraft(null)} />}
    </div>
  );
}
