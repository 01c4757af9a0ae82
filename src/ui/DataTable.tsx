import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { cellText, reasonText } from "../charts/table.ts";
import type { Messages } from "../text/messages.ts";
import { flatRow, tableTsv, type TableColumnId, type TableRow, type TableView } from "../views/table.ts";
import "./dataTable.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

const rowHeight = 32;

/** Room of a column, px. Source and note share what is left, and never get less than this. */
const widths: Readonly<Record<TableColumnId, number>> = {
  country: 160,
  year: 64,
  value: 92,
  low: 80,
  high: 80,
  source: 220,
  note: 180,
};

interface Props {
  readonly view: TableView;
  readonly text: Messages;
  /** Told to the page's one status region. */
  readonly announce?: (message: string, visible?: boolean) => void;
}

/** Every row of a table view: sorted by any column, drawn only where it is scrolled to, copied as it is sorted. */
export function DataTable({ view, text, announce }: Props) {
  const words = text.table;
  const scroller = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const columns = useMemo(() => columnDefs(view), [view]);
  const data = useMemo(() => [...view.rows], [view]);
  const table = useTable({ features, columns, data, enableMultiSort: false });
  const { rows } = table.getRowModel();
  // oxlint-disable-next-line react/incompatible-library -- nothing it gives is handed to a memoised child
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const missing = view.rows.length - view.values;
  const label = words.label(view.index.short);

  const copy = async () => {
    const tsv = tableTsv(rows.map((row) => flatRow(view.index, row.original)));
    const message = await navigator.clipboard.writeText(tsv).then(
      () => words.copied(rows.length),
      () => words.copyFailed,
    );
    setCopied(message);
    announce?.(message, false); // it stands beside the button too
  };

  return (
    <div className="data-table">
      <div className="data-table-head">
        <p>
          {view.shown === view.of ? words.allShown(view.of) : words.shown(view.shown, view.of)}
          {" · "}
          {words.counts(view.values, missing)}
        </p>
        {copied === null ? null : <p className="data-table-copied">{copied}</p>}
        <Button className="data-table-copy" onPress={copy} isDisabled={rows.length === 0}>
          {words.copy}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section ref={scroller} className="data-table-scroller" aria-label={label} tabIndex={0}>
        <table
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={view.columns.length}
          style={{ minWidth: view.columns.reduce((sum, { id }) => sum + widths[id], 0) }}
        >
          <colgroup>
            {view.columns.map(({ id }) => (
              <col key={id} style={id === "source" || id === "note" ? {} : { width: widths[id] }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {table.getFlatHeaders().map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
                    className={isNumeric(view, header.column.id) ? "numeric" : undefined}
                  >
                    <button
                      type="button"
                      onClick={(event) => {
                        const next = header.column.getNextSortingOrder();
                        header.column.getToggleSortingHandler()?.(event);
                        announce?.(text.ui.sorted(headerText(header.column.id, view, text), next), false);
                      }}
                    >
                      {headerText(header.column.id, view, text)}
                      <span aria-hidden="true" className="data-table-arrow">
                        {sorted === "asc" ? "↑" : sorted === "desc" ? "↓" : ""}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <Spacer height={above} />
          <tbody>
            {drawn.map((item) => {
              const row = rows[item.index];
              return row === undefined ? null : (
                <tr
                  key={row.id}
                  aria-rowindex={item.index + 2}
                  className={row.original.dimmed ? "dimmed" : undefined}
                >
                  {view.columns.map((column) => (
                    <Cell key={column.id} id={column.id} row={row.original} view={view} text={text} />
                  ))}
                </tr>
              );
            })}
          </tbody>
          <Spacer height={below} />
        </table>
      </section>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}

interface CellProps {
  readonly id: TableColumnId;
  readonly row: TableRow;
  readonly view: TableView;
  readonly text: Messages;
}

function Cell({ id, row, view, text }: CellProps) {
  const reason = id === "value" && row.missing !== null;
  const words = reason ? reasonText(row, { text }) : cellText(row, id, view, { text });
  const numeric = isNumeric(view, id) && !reason;
  return (
    <td
      data-column={id}
      className={numeric ? "numeric" : reason ? "reason" : undefined}
      title={id === "source" || id === "note" || reason ? words : undefined}
    >
      {words}
    </td>
  );
}

/** Missing values sort after all others, whichever way the column is sorted. */
function columnDefs(view: TableView): ColumnDef<Features, TableRow>[] {
  return view.columns.map(({ id, numeric }) => ({
    id,
    accessorFn: (row: TableRow) => (id === "country" ? row.name : (row[id] ?? undefined)),
    sortUndefined: "last" as const,
    sortDescFirst: numeric,
    sortFn: (a: Row<Features, TableRow>, b: Row<Features, TableRow>) => compared(a.original, b.original, id),
  }));
}

function compared(a: TableRow, b: TableRow, id: TableColumnId): number {
  if (id === "country") return a.name.localeCompare(b.name, "en") || b.year - a.year;
  if (id === "source" || id === "note") return a[id].localeCompare(b[id], "en");
  return (a[id] ?? 0) - (b[id] ?? 0);
}

function isNumeric(view: TableView, id: string): boolean {
  return view.columns.some((column) => column.id === id && column.numeric);
}

function headerText(id: string, view: TableView, text: Messages): string {
  const column = view.columns.find((candidate) => candidate.id === id);
  return column === undefined ? id : text.table.columns[column.id];
}
