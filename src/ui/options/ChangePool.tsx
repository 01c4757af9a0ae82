import { useState } from "react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  Popover,
  SearchField,
} from "react-aria-components";
import { countryByCode, type CountryCode } from "../../country/country.ts";
import { countriesMatching } from "../../country/search.ts";
import { useDesk } from "../context.ts";

interface ChangePoolProps {
  readonly pool: readonly CountryCode[];
  /** The countries that the index has and that may be in the pool. */
  readonly offered: readonly CountryCode[];
  /** Whether the pool is the one that the app takes by itself. */
  readonly usual: boolean;
  readonly onPool: (pool: readonly CountryCode[] | undefined) => void;
}

/** The countries of the pool: seen, searched, ticked and unticked. */
export function ChangePool(props: ChangePoolProps) {
  const words = useDesk().text.change.options;
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button">
          <span className="pick-value">{words.pool(props.pool.length)}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="change-pool" aria-label={words.poolLabel}>
            <PoolList {...props} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function PoolList({ pool, offered, usual, onPool }: ChangePoolProps) {
  const { text } = useDesk();
  const words = text.change.options;
  const [typed, setTyped] = useState("");
  // Those in the pool when the list was opened stay on top, so that a country unticked can be ticked again in its place.
  const [first] = useState(pool);
  const all = [...new Set([...first, ...pool, ...offered])];
  const found = countriesMatching(typed, all).map(({ code }) => code);
  const named = (codes: readonly CountryCode[]) =>
    codes.toSorted((a, b) => countryByCode(a).name.localeCompare(countryByCode(b).name, text.language));
  const listed = [
    ...named(found.filter((code) => first.includes(code))),
    ...named(found.filter((code) => !first.includes(code))),
  ];
  return (
    <>
      <SearchField className="search" value={typed} onChange={setTyped}>
        <Label className="hidden">{words.findPool}</Label>
        <Input placeholder={words.findPool} />
      </SearchField>
      <CheckboxGroup
        className="list"
        aria-label={words.poolLabel}
        value={[...pool]}
        onChange={(codes) => onPool(all.filter((code) => codes.includes(code)))}
      >
        {listed.map((code) => (
          <Checkbox key={code} className="box" value={code}>
            <span className="mark" aria-hidden="true" />
            <span className="grow">{countryByCode(code).name}</span>
          </Checkbox>
        ))}
        {listed.length === 0 && <p className="faint">{words.noneFound}</p>}
      </CheckboxGroup>
      <div className="row">
        <Button className="quiet" isDisabled={usual} onPress={() => onPool(undefined)}>
          {words.poolUsual}
        </Button>
        <Button className="quiet" isDisabled={pool.length === 0} onPress={() => onPool([])}>
          {words.poolNone}
        </Button>
      </div>
    </>
  );
}
