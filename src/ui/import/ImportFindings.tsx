import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { saveFile, textFile } from "../../browser/save.ts";
import { csvText } from "../../export/csv.ts";
import type { Finding, FindingKind } from "../../read/reading.ts";
import type { Messages } from "../../text/messages.ts";
import { useDesk } from "../context.ts";
import {
  countOf,
  findingGroups,
  foundKinds,
  type FindingGroup,
  type FoundKind,
} from "../../read/rows/findingGroups.ts";
import type { ImportPart } from "./importPart.ts";
import { plainly, Raw } from "../Raw.tsx";
import { VirtualList } from "./VirtualList.tsx";

type Line =
  | { readonly line: "group"; readonly group: FindingGroup; readonly count: number }
  | { readonly line: "kind"; readonly found: FoundKind }
  | { readonly line: "finding"; readonly finding: Finding };

/** What was held back, remarked or kept apart, by kind: where, what stands there, why, and what can be done. */
export function ImportFindings({ reading, plan }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const [open, setOpen] = useState<ReadonlySet<FindingKind>>(new Set());
  const kinds = useMemo(() => foundKinds(reading), [reading]);
  const lines = useMemo(
    () =>
      findingGroups.flatMap((group): readonly Line[] => {
        const count = countOf(kinds, group);
        const own = kinds.filter((found) => found.group === group);
        const listed = own.flatMap((found): readonly Line[] => [
          { line: "kind", found },
          ...(open.has(found.kind)
            ? found.listed.map((finding) => ({ line: "finding" as const, finding }))
            : []),
        ]);
        return count === 0 ? [] : [{ line: "group", group, count }, ...listed];
      }),
    [kinds, open],
  );
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <p className="import-tab">{t.findingsNone}</p>;
  const save = () =>
    saveFile(
      textFile(csvText(findingRows(reading.findings, text)), "text/csv"),
      t.findingsFile(plan.about.id),
    );
  return (
    <div className="import-tab">
      <div className="import-tools">
        <Button className="button" onPress={save}>
          {t.findingsDownload}
        </Button>
        {all > reading.findings.length && (
          <span className="faint">{t.findingsFirst(reading.findings.length, all)}</span>
        )}
      </div>
      <VirtualList label={t.tabs.findings} items={lines} keyOf={keyOfLine} estimate={56}>
        {(line) => {
          switch (line.line) {
            case "group":
              return (
                <div className="import-heading">
                  <h3>{t.findingGroup(t.findingGroups[line.group], line.count)}</h3>
                  <p className="faint">{t.findingGroupsHow[line.group]}</p>
                </div>
              );
            case "kind":
              return (
                <KindLine
                  found={line.found}
                  open={open.has(line.found.kind)}
                  onToggle={() => setOpen(toggled(open, line.found.kind))}
                />
              );
            case "finding":
              return (
                <div className="import-finding">
                  <span>
                    {t.findingPlace(line.finding.line, line.finding.column && plainly(line.finding.column))}
                  </span>
                  <Raw text={line.finding.raw} />
                  <span className="faint">{t.outcomes[line.finding.outcome]}</span>
                </div>
              );
          }
        }}
      </VirtualList>
    </div>
  );
}

function keyOfLine(line: Line, place: number): string {
  return line.line === "group" ? line.group : line.line === "kind" ? line.found.kind : String(place);
}

interface KindLineProps {
  readonly found: FoundKind;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function KindLine({ found: { kind, count, listed }, open, onToggle }: KindLineProps) {
  const { text } = useDesk();
  const t = text.adding;
  const first = listed[0] ?? { line: null, column: null, raw: "", kind, outcome: "used" };
  const { message, hint } = wordsOf(first, text);
  return (
    <div className="import-kind">
      <Button
        className="quiet"
        aria-expanded={open}
        aria-label={t.findingKind(count, message)}
        onPress={onToggle}
      >
        <span aria-hidden="true">{open ? "▾" : "▸"}</span> {text.number(count)} ×
      </Button>
      <p>
        {message} {count > 1 && `${t.likeIt(count - 1)} `}
        <span className="faint">{hint}</span>
      </p>
    </div>
  );
}

function toggled(open: ReadonlySet<FindingKind>, kind: FindingKind): ReadonlySet<FindingKind> {
  const next = new Set(open);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

function findingRows(findings: readonly Finding[], text: Messages) {
  const { findingColumns: names, outcomes } = text.adding;
  return findings.map((finding) => {
    const { message, hint } = wordsOf(finding, text);
    return {
      [names.line]: finding.line,
      [names.column]: finding.column,
      [names.raw]: finding.raw,
      [names.reason]: `${message} (${outcomes[finding.outcome]})`,
      [names.todo]: hint,
    };
  });
}

function wordsOf({ kind, raw, column }: Finding, text: Messages) {
  return text.reading.findings[kind](plainly(raw), plainly(column ?? text.adding.thisColumn));
}
