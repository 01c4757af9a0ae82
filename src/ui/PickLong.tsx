import { useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from "react-aria-components";
import { useDesk } from "./context.ts";
import { plainly } from "./Raw.tsx";

/** So many options are listed at once; the others are found by typing more. */
const mostListed = 300;

/** Options under a heading; "" for those that need none. */
export interface PickGroup<K extends string> {
  readonly heading: string;
  readonly options: readonly { readonly id: K; readonly name: string }[];
}

interface PickLongProps<K extends string> {
  readonly label: string;
  readonly find: string;
  readonly value: K;
  /** The name of the value. */
  readonly now: string;
  readonly groups: () => readonly PickGroup<K>[];
  readonly onPick: (id: K) => void;
}

/** One of thousands, found by typing. The list is made when it is opened: a closed one costs nothing. */
export function PickLong<K extends string>({ label, now, ...rest }: PickLongProps<K>) {
  const shown = plainly(now);
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button" aria-label={`${shown} ${label}`}>
          <span className="pick-value">{shown}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="pick-long" aria-label={label}>
            {({ close }) => <LongList label={label} {...rest} onClose={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

interface LongListProps<K extends string> extends Omit<PickLongProps<K>, "now"> {
  readonly onClose: () => void;
}

function LongList<K extends string>({ label, find, value, groups, onPick, onClose }: LongListProps<K>) {
  const { text } = useDesk();
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const [all] = useState(groups);
  const found = useMemo(
    () =>
      all.map(({ heading, options }) => ({
        heading,
        options: typed === "" ? options : options.filter(({ name }) => contains(name, typed)),
      })),
    [all, typed, contains],
  );
  const shown = firstOf(found, value);
  const count = (list: readonly PickGroup<K>[]) => list.reduce((sum, { options }) => sum + options.length, 0);
  const more = count(found) - count(shown);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened the list asked for it */}
      <SearchField className="search" aria-label={find} autoFocus>
        <Input placeholder={find} />
      </SearchField>
      <ListBox
        className="list"
        aria-label={label}
        selectionMode="single"
        selectedKeys={[value]}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const option = shown
            .flatMap(({ options }) => options)
            .find(({ id }) => keys !== "all" && keys.has(id));
          if (option !== undefined) onPick(option.id);
          onClose();
        }}
      >
        {shown.map((group) => (
          <ListBoxSection key={group.heading} id={`heading ${group.heading}`}>
            <Header className={group.heading === "" ? "hidden" : "label pick-heading"}>
              {group.heading === "" ? label : plainly(group.heading)}
            </Header>
            {group.options.map(({ id, name }) => (
              <ListBoxItem key={id} id={id} textValue={plainly(name)} className="item">
                {plainly(name)}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {more > 0 && <p className="faint pick-more">{text.adding.more(more)}</p>}
    </Autocomplete>
  );
}

/** The groups with their first options, as many in all as are listed, and the one that is chosen. */
function firstOf<K extends string>(groups: readonly PickGroup<K>[], chosen: K): readonly PickGroup<K>[] {
  let left = mostListed;
  return groups.flatMap(({ heading, options }) => {
    const first = options.filter(({ id }, i) => i < left || id === chosen);
    left = Math.max(0, left - options.length);
    return first.length === 0 ? [] : [{ heading, options: first }];
  });
}
