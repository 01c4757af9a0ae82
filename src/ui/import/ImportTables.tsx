import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { TableFile } from "../../browser/readerMessages.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import { StageTitle } from "./StageTitle.tsx";
import { VirtualList } from "./VirtualList.tsx";

interface ImportTablesProps {
  readonly tables: readonly TableFile[];
  readonly onChosen: (tables: readonly TableFile[]) => void;
  readonly onCancel: () => void;
}

/** The tables of an archive that holds many, to choose those that are checked one after the other. */
export function ImportTables({ tables, onChosen, onCancel }: ImportTablesProps) {
  const { text } = useDesk();
  const t = text.adding;
  const [chosen, setChosen] = useState<ReadonlySet<TableFile>>(new Set(tables.slice(0, 1)));
  const toggle = (table: TableFile) => {
    const next = new Set(chosen);
    if (!next.delete(table)) next.add(table);
    setChosen(next);
  };
  return (
    <div className="import-tables">
      <StageTitle>{t.tablesTitle(tables.length)}</StageTitle>
      <div className="import-tools">
        <Button className="quiet" onPress={() => setChosen(new Set(tables))}>
          {t.all}
        </Button>
        <Button className="quiet" onPress={() => setChosen(new Set())}>
          {t.none}
        </Button>
        <span className="faint" aria-live="polite">
          {t.tablesChosen(chosen.size, tables.length)}
        </span>
      </div>
      <VirtualList
        label={t.tablesTitle(tables.length)}
        items={tables}
        keyOf={(_, place) => String(place)}
        estimate={34}
      >
        {(table) => (
          <Checkbox className="box" isSelected={chosen.has(table)} onChange={() => toggle(table)}>
            <span className="mark" aria-hidden="true" />
            <span className="grow import-name">
              {plainly(table.name)} <span className="faint">{t.bytes(table.blob.size)}</span>
            </span>
          </Checkbox>
        )}
      </VirtualList>
      <div className="row">
        <Button
          className="button strong"
          isDisabled={chosen.size === 0}
          onPress={() => onChosen(tables.filter((table) => chosen.has(table)))}
        >
          {t.tablesCheck(chosen.size)}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
