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
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import { mostIndices, undirected } from "../../views/indicesPicked.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import "../together.css";

/** So many are listed at once; a data set of the reader's own may bring thousands, found by typing. */
const mostListed = 300;
const leastIndices = 2;

interface IndicesPickProps {
  /** Those shown now, in their order. */
  readonly value: readonly string[];
  /** Whether a person chose them. */
  readonly chosen: boolean;
  /** undefined: back to those that the figure takes by itself. */
  readonly onPick: (ids: readonly string[] | undefined) => void;
}

/** Two to six indices of all that are open. One that may not stand with others says why and stays out. */
export function IndicesPick(props: IndicesPickProps) {
  const { text } = useDesk();
  const words = text.compare.options;
  const shown = props.chosen ? words.indicesCount(props.value.length) : words.automatic;
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button" aria-label={`${shown} ${words.indices}`}>
          <span className="pick-value">{shown}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="pick-long" aria-label={words.indices}>
            <IndicesList {...props} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function IndicesList({ value, chosen, onPick }: IndicesPickProps) {
  const { library, text } = useDesk();
  const words = text.compare.options;
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const [told, setTold] = useState("");
  const { groups, more } = useMemo(
    () => listedIndices(library, (name) => typed === "" || contains(name, typed)),
    [library, typed, contains],
  );

  const change = (wanted: ReadonlySet<string | number>) => {
    const listed = new Set(groups.flatMap(({ indices }) => indices.map(({ id }) => id)));
    const kept = value.filter((id) => wanted.has(id) || !listed.has(id));
    const added = [...listed].filter((id) => wanted.has(id) && !value.includes(id));
    const refusal = added.flatMap((id) => refusalOf(library.indices.get(id)) ?? [])[0];
    const next = [...kept, ...added];
    if (refusal !== undefined) setTold(text.compare.refused(refusal.name, refusal.reason));
    else if (next.length > mostIndices) setTold(words.most);
    else if (next.length < leastIndices && next.length < value.length) setTold(words.least);
    else {
      setTold("");
      onPick(next);
    }
  };

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened the list asked for it */}
      <SearchField className="search" aria-label={words.find} autoFocus>
        <Input placeholder={words.find} />
      </SearchField>
      <p role="status" className={told === "" ? "hidden" : "together-told"}>
        {told}
      </p>
      <ListBox
        className="list"
        aria-label={words.indices}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={value}
        onSelectionChange={(keys) => keys !== "all" && change(keys)}
      >
        {groups.map(({ id, title, indices }) => (
          <ListBoxSection key={id} id={`heading ${id}`}>
            <Header className="label pick-heading">{plainly(title)}</Header>
            {indices.map((index) => {
              const reason = undirected(index);
              const name = plainly(index.short);
              return (
                <ListBoxItem
                  key={index.id}
                  id={index.id}
                  textValue={name}
                  className={reason === null ? "item together-item" : "item together-item together-refused"}
                >
                  {name}
                  {reason !== null && <span className="faint"> ({text.compare.refusedShort[reason]})</span>}
                </ListBoxItem>
              );
            })}
          </ListBoxSection>
        ))}
      </ListBox>
      {more > 0 && <p className="faint pick-more">{words.more(more)}</p>}
      {chosen && (
        <Button className="button together-reset" onPress={() => onPick(undefined)}>
          {words.automaticAgain}
        </Button>
      )}
    </Autocomplete>
  );
}

/** The first indices whose name fits, by data set, and how many more there are. */
function listedIndices(library: Library, isFound: (name: string) => boolean) {
  const found = library.datasets.map(({ id, title, indices }) => ({
    id,
    title,
    indices: indices.filter((index) => library.indices.get(index.id) === index && isFound(index.short)),
  }));
  let left = mostListed;
  const groups: typeof found = [];
  for (const { id, title, indices } of found) {
    const first = indices.slice(0, left);
    left -= first.length;
    if (first.length > 0) groups.push({ id, title, indices: first });
  }
  const all = found.reduce((sum, { indices }) => sum + indices.length, 0);
  return { groups, more: all - (mostListed - left) };
}

function refusalOf(index: ScoreIndex | undefined) {
  const reason = index === undefined ? null : undirected(index);
  return index === undefined || reason === null ? null : { name: index.short, reason };
}
