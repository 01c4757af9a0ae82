import { useRef, useState } from "react";
import {
  Button,
  Checkbox,
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  SearchField,
  TextField,
} from "react-aria-components";
import { setOwnGroup } from "../choices/actions.ts";
import type { CountryCode } from "../country/country.ts";
import { countriesMatching } from "../country/search.ts";
import { groupIds, type OwnGroup } from "../country/groups.ts";
import { useChoices, useDesk } from "./context.ts";

/** Beside those of the group, so many countries are listed at once; the others are found by typing. */
const listed = 60;
/** As many letters as a link carries. */
const longestName = 80;

interface GroupDialogProps {
  /** The group as it is before it is changed; a new one has no name. */
  readonly draft: OwnGroup;
  readonly onClose: () => void;
}

/** Names a group and ticks its countries. Nothing changes before Save, which is one step to undo. */
export function GroupDialog({ draft, onClose }: GroupDialogProps) {
  const { store, text } = useDesk();
  const { groups } = useChoices();
  const words = text.ownGroups;
  const [name, setName] = useState(draft.name);
  const [countries, setCountries] = useState(draft.countries);
  const [tried, setTried] = useState(false);
  const isNew = groups.every(({ id }) => id !== draft.id);
  const wanted = name.trim();
  const others = [
    ...groupIds.map((id) => text.groups[id]),
    ...groups.filter(({ id }) => id !== draft.id).map((group) => group.name),
  ];
  const nameFault = wanted === "" ? words.faults.name : others.includes(wanted) ? words.faults.taken : null;
  const form = useRef<HTMLFormElement>(null);
  const save = () => {
    setTried(true);
    if (nameFault !== null) form.current?.querySelector("input")?.focus();
    if (nameFault !== null || countries.length === 0) return;
    store.act(setOwnGroup({ id: draft.id, name: wanted, countries }));
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{isNew ? words.making : words.editing}</Heading>
          <Form
            ref={form}
            className="group-form"
            validationBehavior="aria"
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextField
              className="group-name"
              value={name}
              onChange={setName}
              maxLength={longestName}
              isInvalid={tried && nameFault !== null}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened the dialog asked for it
              autoFocus
            >
              <Label className="label">{words.name}</Label>
              <Input />
              <FieldError className="group-fault">{nameFault}</FieldError>
            </TextField>
            <Members countries={countries} onChange={setCountries} />
            {tried && countries.length === 0 && (
              <p role="alert" className="group-fault">
                {words.faults.countries}
              </p>
            )}
            <p className="faint">{words.about}</p>
            <div className="row">
              <Button type="submit" className="button strong">
                {words.save}
              </Button>
              <Button className="button" onPress={onClose}>
                {words.cancel}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface MembersProps {
  readonly countries: readonly CountryCode[];
  readonly onChange: (countries: readonly CountryCode[]) => void;
}

/** A checkbox a country of any open data set, found by any of its names. */
function Members({ countries, onChange }: MembersProps) {
  const { library, text } = useDesk();
  const words = text.ownGroups;
  const [typed, setTyped] = useState("");
  // Renewed by a search only: a box that is ticked or cleared stays where it is, and the focus with it.
  const [ticked, setTicked] = useState(countries);
  const pool = [...new Set([...ticked, ...library.countries])];
  const found = countriesMatching(typed, pool);
  const first = found.filter(({ code }) => ticked.includes(code));
  const rest = found
    .filter(({ code }) => !ticked.includes(code))
    .sort((a, b) => a.name.localeCompare(b.name, text.language));
  const shown = [...first, ...rest.slice(0, listed)];
  const toggle = (code: CountryCode) => {
    const isIn = countries.includes(code);
    onChange(isIn ? countries.filter((other) => other !== code) : [...countries, code]);
  };
  return (
    <fieldset className="boxes">
      <legend className="label">{words.countries}</legend>
      <SearchField
        className="search"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setTicked([...new Set([...ticked, ...countries])]);
        }}
        // Enter must not save the group: it takes the one country that was found.
        onSubmit={() => {
          const [only, second] = found;
          if (only !== undefined && second === undefined) toggle(only.code);
        }}
      >
        <Label className="hidden">{text.ui.findCountry}</Label>
        <Input placeholder={text.ui.findCountry} />
        {typed !== "" && (
          <Button className="quiet" aria-label={text.ui.close}>
            ×
          </Button>
        )}
      </SearchField>
      <div className="row group-count">
        <span className="faint" aria-live="polite">
          {words.counted(countries.length)}
        </span>
        <span className="spring" />
        <Button className="quiet" isDisabled={countries.length === 0} onPress={() => onChange([])}>
          {words.noneTicked}
        </Button>
      </div>
      <div className="group-list">
        {shown.map(({ code, name }) => (
          <Checkbox
            key={code}
            className="box"
            isSelected={countries.includes(code)}
            onChange={() => toggle(code)}
          >
            <span className="mark" aria-hidden="true" />
            <span className="grow">{name}</span>
          </Checkbox>
        ))}
        {found.length === 0 && <p className="faint">{text.ui.noCountry(typed)}</p>}
      </div>
      {shown.length < found.length && <p className="faint">{words.listed(shown.length, found.length)}</p>}
    </fieldset>
  );
}
