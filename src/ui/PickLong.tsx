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
import { plainly } from "./Raw.tsx";

/** Options under a heading; "" for those that need none. */
export interface PickGroup<K extends string> {
  readonly heading: string;
  readonly options: readonly { readonly id: K; readonly name: string }[];
}

interface PickLongProps<K extends string> {
  readonly label: string;
  readonly find: string;
  readonly value: K;
  readonly groups: readonly PickGroup<K>[];
  readonly onPick: (id: K) => void;
}

/** One of hundreds, found by typing. The list is made when it is opened: a closed one costs nothing. */
export function PickLong<K extends string>({ label, find, value, groups, onPick }: PickLongProps<K>) {
  const { contains } = useFilter({ sensitivity: "base" });
  const options = groups.flatMap((group) => group.options);
  const now = plainly(options.find(({ id }) => id === value)?.name ?? value);
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button" aria-label={`${now} ${label}`}>
          <span className="pick-value">{now}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="pick-long" aria-label={label}>
            {({ close }) => (
              <Autocomplete filter={contains}>
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
                    const option = options.find(({ id }) => keys !== "all" && keys.has(id));
                    if (option !== undefined) onPick(option.id);
                    close();
                  }}
                >
                  {groups.map((group) => (
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
              </Autocomplete>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
