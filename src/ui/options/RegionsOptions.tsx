import {
  Button,
  Dialog,
  DialogTrigger,
  Group,
  Input,
  Label,
  NumberField,
  Popover,
} from "react-aria-components";
import { Checkbox } from "react-aria-components";
import { nameOfGroup } from "../../charts/groupNames.ts";
import { samples } from "../../choices/choices.ts";
import { groupIds, isOwn, type GroupId } from "../../country/groups.ts";
import { usualCoverage } from "../../views/regions.ts";
import { useDesk } from "../context.ts";
import "../groups.css";
import { Pick } from "../Pick.tsx";
import { plainly } from "../Raw.tsx";
import type { OptionsProps } from "./OptionsProps.ts";

/** The groups of a figure of regions, the countries counted and the least coverage. */
export function RegionsOptions({ choice, choices, change }: OptionsProps) {
  const words = useDesk().text.regions.options;
  return (
    <>
      <GroupsPick choice={choice} choices={choices} change={change} />
      <Pick
        label={words.sample}
        hideLabel
        value={choice.sample ?? "changing"}
        options={samples.map((id) => ({ id, name: words.samples[id] }))}
        onPick={(id) => change({ sample: id === "changing" ? undefined : id })}
      />
      <NumberField
        className="coverage"
        value={choice.coverage ?? usualCoverage}
        minValue={0}
        maxValue={100}
        step={1}
        isWheelDisabled
        formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
        onChange={(value) => {
          if (!Number.isNaN(value)) change({ coverage: value === usualCoverage ? undefined : value });
        }}
      >
        <Label>{words.coverage}</Label>
        <Group>
          <Input />
        </Group>
      </NumberField>
    </>
  );
}

/** One or more groups, a checkbox each; without any, the figure follows the context of the page. */
function GroupsPick({ choice, choices, change }: OptionsProps) {
  const { text } = useDesk();
  const words = text.regions.options;
  const all: readonly GroupId[] = [...groupIds, ...choices.groups.map(({ id }) => id)];
  const name = (id: GroupId) => plainly(nameOfGroup(id, choices.groups, text));
  const shown = (choice.regions ?? []).filter((id) => !isOwn(id) || all.includes(id));
  const now = shown.length === 0 ? words.ofPage(name(choices.group)) : words.groupsShown(shown.map(name));
  const toggle = (id: GroupId) => {
    // In the order of the list, so that the same groups are the same figure however they were chosen.
    const next = all.filter((group) => (group === id ? !shown.includes(id) : shown.includes(group)));
    change({ regions: next.length === 0 ? undefined : next });
  };
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button" aria-label={`${now} ${words.groups}`}>
          <span className="pick-value">{now}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="groups-pick" aria-label={words.groups}>
            {all.map((id) => (
              <Checkbox key={id} className="box" isSelected={shown.includes(id)} onChange={() => toggle(id)}>
                <span className="mark" aria-hidden="true" />
                {name(id)}
              </Checkbox>
            ))}
            <Button
              className="quiet"
              isDisabled={shown.length === 0}
              onPress={() => change({ regions: undefined })}
            >
              {words.followPage}
            </Button>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
