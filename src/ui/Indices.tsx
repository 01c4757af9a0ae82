import { Fragment, useMemo, useState } from "react";
import { Button, Input, Label, Radio, RadioGroup, SearchField } from "react-aria-components";
import { setIndex } from "../choices/actions.ts";
import { useChoices, useDesk } from "./context.ts";
import { useAdding } from "./import/adding.ts";
import { plainly } from "./Raw.tsx";

/** So many indices are listed without being asked for; a data set of the reader's own may bring hundreds. */
const listed = 12;
const mostFound = 60;

/** The index of the page, from all that are open. Where there are many, they are found by typing. */
export function Indices() {
  const { library, store, text } = useDesk();
  const { sets } = useAdding();
  const choices = useChoices();
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const every = useMemo(() => [...library.indices.values()], [library]);
  const titles = useMemo(() => new Map(sets.map(({ record }) => [record.id, record.title])), [sets]);
  const found = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === "") return every;
    return every.filter(({ short, label, dataset }) =>
      `${short} ${label} ${titles.get(dataset) ?? ""}`.toLowerCase().includes(wanted),
    );
  }, [every, titles, typed]);
  const most = typed !== "" || all ? mostFound : listed;
  const shown = found.filter(({ id }, i) => i < most || id === choices.index);
  return (
    <div>
      <RadioGroup className="radios" value={choices.index} onChange={(index) => store.act(setIndex(index))}>
        <Label className="label">{text.ui.index}</Label>
        {every.length > listed && (
          <SearchField
            className="search find-index"
            aria-label={text.adding.findIndex}
            value={typed}
            onChange={setTyped}
          >
            <Input placeholder={text.adding.findIndex} />
          </SearchField>
        )}
        {shown.map(({ id, short, dataset }, i) => {
          const title = titles.get(dataset);
          const heading = title !== undefined && shown[i - 1]?.dataset !== dataset;
          return (
            <Fragment key={id}>
              {heading && <span className="index-group">{plainly(title)}</span>}
              <Radio value={id} className="radio">
                <span className="mark" aria-hidden="true" />
                {plainly(short)}
              </Radio>
            </Fragment>
          );
        })}
      </RadioGroup>
      {found.length === 0 && <p className="faint">{text.adding.noIndex(typed)}</p>}
      {found.length > shown.length && typed === "" && !all && (
        <Button className="quiet" onPress={() => setAll(true)}>
          {text.adding.indicesMore(found.length - shown.length)}
        </Button>
      )}
      {found.length > shown.length && (typed !== "" || all) && (
        <p className="faint">{text.adding.more(found.length - shown.length)}</p>
      )}
      {all && typed === "" && (
        <Button className="quiet" onPress={() => setAll(false)}>
          {text.adding.indicesFewer}
        </Button>
      )}
    </div>
  );
}
