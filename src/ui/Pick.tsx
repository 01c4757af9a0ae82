import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

interface PickProps<K extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: K;
  readonly options: readonly { readonly id: K; readonly name: string }[];
  readonly onPick: (id: K) => void;
}

/** One of a few, from a list that opens. */
export function Pick<K extends string>({ label, hideLabel = false, value, options, onPick }: PickProps<K>) {
  return (
    <Select
      className="pick"
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onPick(option.id);
      }}
    >
      <Label className={hideLabel ? "hidden" : "label"}>{label}</Label>
      <Button className="pick-button">
        <SelectValue className="pick-value" />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="list">
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="item">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
