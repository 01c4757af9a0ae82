import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { countries } from "../../country/countries.ts";
import type { CountryCode } from "../../country/country.ts";
import { useDesk } from "../context.ts";

interface CountryBoxProps {
  readonly label: string;
  readonly autoFocus?: boolean;
  readonly onPick: (code: CountryCode) => void;
}

interface Item {
  readonly id: CountryCode;
  readonly name: string;
}

/** One of every country, found by typing. */
export function CountryBox({ label, autoFocus = false, onPick }: CountryBoxProps) {
  const { text } = useDesk();
  return (
    <ComboBox
      className="import-field import-combo"
      aria-label={label}
      defaultItems={countries.map(({ code, name }): Item => ({ id: code, name }))}
      menuTrigger="focus"
      onChange={(key) => {
        if (typeof key === "string") onPick(key);
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened it asked for it */}
      <Input autoFocus={autoFocus} placeholder={text.ui.findCountry} />
      <Popover className="popover">
        <ListBox<Item> className="list">
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
