import { useMemo } from "react";
import type { ColumnPlan, Role } from "../../read/plan.ts";
import { useDesk } from "../context.ts";
import type { ImportPart } from "./importPart.ts";
import { columnLines, roleOf, roleWords, wordOf, type ColumnLine } from "./importColumns.ts";
import { PlainPick, PlainSaid } from "./PlainFields.tsx";
import { plainly, Raw } from "../Raw.tsx";
import { VirtualList } from "./VirtualList.tsx";

/** Every column with its role and three of its cells. The columns of one item by year are one line. */
export function ImportColumns({ reading, plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const lines = useMemo(() => columnLines(plan.columns, reading.examples), [plan.columns, reading.examples]);
  const long = plan.columns.some(({ role }) => role.role === "indicator");
  const give = (line: ColumnLine, role: (column: ColumnPlan) => Role) => {
    const changed = line.columns.map((column) => ({ ...column, role: role(column) }));
    const left = changed[0]?.role.role === "ignored" ? line.beside : [];
    correct({ columns: [...changed, ...left.map(({ name }) => ({ name, role: ignored }))] });
  };
  return (
    <div className="import-tab">
      <div className="import-head import-column" aria-hidden="true">
        <span>{t.columnName}</span>
        <span>{t.columnRole}</span>
        <span>{t.columnExamples}</span>
      </div>
      <VirtualList
        label={t.tabs.columns}
        items={lines}
        keyOf={(line) => `${line.name} ${line.columns[0]?.name ?? ""}`}
        estimate={44}
      >
        {(line) => <Line line={line} long={long} give={give} />}
      </VirtualList>
    </div>
  );
}

const ignored: Role = { role: "ignored" };

interface LineProps {
  readonly line: ColumnLine;
  readonly long: boolean;
  readonly give: (line: ColumnLine, role: (column: ColumnPlan) => Role) => void;
}

function Line({ line, long, give }: LineProps) {
  const { text } = useDesk();
  const t = text.adding;
  const first = line.columns[0];
  if (first === undefined) return null;
  const { role } = first;
  const shown = plainly(line.name);
  return (
    <div className="import-column">
      <span className="import-name">
        {line.periods === null ? (
          <Raw text={line.name} />
        ) : (
          t.columnRange(shown, line.columns.length, ...line.periods, line.beside.length)
        )}
      </span>
      <span className="import-roles">
        <PlainPick
          name={t.roleOf(shown)}
          value={wordOf(role)}
          options={[
            ...(role.role === "field" ? [{ id: "field" as const, name: t.fieldRole(role.field) }] : []),
            ...roleWords.map((id) => ({ id, name: t.roles[id] })),
          ]}
          onChange={(word) => give(line, (column) => roleOf(word, column, long))}
        />
        {role.role === "value" && line.periods === null && (
          <>
            <PlainSaid
              name={t.valueIndicator(shown)}
              placeholder={t.indicatorPlaceholder}
              value={role.indicator}
              onChange={(indicator) => give(line, () => ({ ...role, indicator }))}
            />
            <PlainSaid
              name={t.valuePeriod(shown)}
              placeholder={t.periodPlaceholder}
              value={role.period}
              onChange={(period) => give(line, () => ({ ...role, period }))}
            />
          </>
        )}
      </span>
      <span className="import-examples">
        {line.examples.map((example, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same cell may come twice
          <Raw key={i} text={example} />
        ))}
      </span>
    </div>
  );
}
