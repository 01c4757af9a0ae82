import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { saveFile, textFile } from "../browser/save.ts";
import { csvText } from "../export/csv.ts";
import { findingKinds, type Finding, type FindingKind } from "../read/reading.ts";
import type { Messages } from "../text/messages.ts";
import { useDesk } from "./context.ts";
import type { ImportPart } from "./importPart.ts";
import { plainly, Raw } from "./Raw.tsx";
import { VirtualList } from "./VirtualList.tsx";

type Line =
  | { readonly line: "kind"; readonly kind: FindingKind; readonly count: number; readonly first: Finding }
  | { readonly line: "finding"; readonly finding: Finding };

/** What was held back or remarked, by kind: where, what stands there, why, and what can be done. */
export function ImportFindings({ reading, plan }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const [open, setOpen] = useState<ReadonlySet<FindingKind>>(new Set());
  const lines = useMemo(
    () =>
      findingKinds.flatMap((kind): readonly Line[] => {
        const count = reading.findingCounts[kind] ?? 0;
        const own = count === 0 ? [] : reading.findings.filter((finding) => finding.kind === kind);
        const first = own[0] ?? { line: null, column: null, raw: "", kind, outcome: "used" };
        const listed = open.has(kind) ? own.map((finding) => ({ line: "finding" as const, finding })) : [];
        return count === 0 ? [] : [{ line: "kind", kind, count, first }, ...listed];
      }),
    [reading.findings, reading.findingCounts, open],
  );
  const all = Object.values(reading.findingCounts).reduce((sum, count) => sum + count, 0);
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
      <VirtualList
        label={t.tabs.findings}
        items={lines}
        keyOf={(line, i) => (line.line === "kind" ? line.kind : String(i))}
        estimate={56}
      >
        {(line) =>
          line.line === "kind" ? (
            <KindLine
              line={line}
              open={open.has(line.kind)}
              onToggle={() => setOpen(toggled(open, line.kind))}
            />
          ) : (
            <div className="import-finding">
              <span>
                {t.findingPlace(line.finding.line, line.finding.column && plainly(line.finding.column))}
              </span>
              <Raw text={line.finding.raw} />
              <span className="faint">{t.outcomes[line.finding.outcome]}</span>
            </div>
          )
        }
      </VirtualList>
    </div>
  );
}

interface KindLineProps {
  readonly line: Extract<Line, { line: "kind" }>;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function KindLine({ line: { count, first }, open, onToggle }: KindLineProps) {
  const { text } = useDesk();
  const { message, hint } = wordsOf(first, text);
  return (
    <div className="import-kind">
      <Button className="quiet" aria-expanded={open} onPress={onToggle}>
        <span aria-hidden="true">{open ? "▾" : "▸"}</span> {text.number(count)} ×
      </Button>
      <p>
        {message} <span className="faint">{hint}</span>
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
