import { useMemo, useState } from "react";
import { Button, Checkbox, Input, SearchField } from "react-aria-components";
import { directions, type IndicatorPlan } from "../../read/plan.ts";
import type { IndicatorUse } from "../../read/reading.ts";
import { useDesk } from "../context.ts";
import type { ImportPart } from "./importPart.ts";
import { ImportUnread } from "./ImportUnread.tsx";
import { PlainNumber, PlainPick, PlainText } from "./PlainFields.tsx";
import { plainly, Raw } from "../Raw.tsx";
import { VirtualList } from "./VirtualList.tsx";

type Direction = IndicatorPlan["direction"];

interface Line {
  readonly plan: IndicatorPlan;
  readonly use: IndicatorUse | undefined;
}

/** The indicators to take, each with what its numbers cannot say: label, unit, scale and direction. */
export function ImportIndicators({ reading, plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const [typed, setTyped] = useState("");
  const lines = useMemo(() => {
    const uses = new Map(reading.indicators.map((use) => [use.name, use]));
    const wanted = typed.trim().toLowerCase();
    return plan.indicators
      .filter(({ name, label }) => `${name} ${label}`.toLowerCase().includes(wanted))
      .map((each): Line => ({ plan: each, use: uses.get(each.name) }));
  }, [reading.indicators, plan.indicators, typed]);
  const taken = plan.indicators.filter(({ take }) => take).length;
  const change = (part: Partial<IndicatorPlan>, only: (line: Line) => boolean = () => true) =>
    correct({ indicators: lines.filter(only).map((line) => ({ ...line.plan, ...part })) });
  const unsaid = plan.indicators.filter(({ take, direction }) => take && direction === "unstated").length;
  return (
    <div className="import-tab">
      <div className="import-tools">
        <SearchField className="search" aria-label={t.findIndicator} value={typed} onChange={setTyped}>
          <Input placeholder={t.findIndicator} />
        </SearchField>
        <Button className="quiet" onPress={() => change({ take: true })}>
          {t.all}
        </Button>
        <Button className="quiet" onPress={() => change({ take: false })}>
          {t.none}
        </Button>
        <span className="faint">{t.indicatorsShown(lines.length, plan.indicators.length, taken)}</span>
      </div>
      <ImportUnread unread={reading.unread} alsoRead={plan.alsoRead} correct={correct} />
      <Bulk onChange={(part) => change(part, (line) => line.plan.take)} />
      {unsaid > 0 && <p className="import-nudge">{t.directionHint(unsaid)}</p>}
      <VirtualList label={t.tabs.indicators} items={lines} keyOf={(line) => line.plan.name} estimate={96}>
        {(line) => (
          <IndicatorLine
            line={line}
            onChange={(part) => correct({ indicators: [{ ...line.plan, ...part }] })}
          />
        )}
      </VirtualList>
    </div>
  );
}

/** One direction and one scale for many. */
function Bulk({ onChange }: { readonly onChange: (part: Partial<IndicatorPlan>) => void }) {
  const { text } = useDesk();
  const t = text.adding;
  const [scale, setScale] = useState<IndicatorPlan["scale"]>([null, null]);
  return (
    <fieldset className="import-tools" aria-label={t.bulk}>
      <span className="faint">{t.bulk}</span>
      <PlainPick<Direction | "">
        name={t.direction}
        value=""
        options={[
          { id: "", name: `${t.direction}…` },
          ...directions.map((id) => ({ id, name: t.directions[id] })),
        ]}
        onChange={(direction) => {
          if (direction !== "") onChange({ direction });
        }}
      />
      <PlainNumber
        className="import-bound beside"
        label={t.scaleFrom}
        name={t.scaleFrom}
        value={scale[0]}
        onChange={(low) => setScale([low, scale[1]])}
      />
      <PlainNumber
        className="import-bound beside"
        label={t.scaleTo}
        name={t.scaleTo}
        value={scale[1]}
        onChange={(high) => setScale([scale[0], high])}
      />
      <Button className="button" onPress={() => onChange({ scale })}>
        {t.bulkScale}
      </Button>
    </fieldset>
  );
}

interface IndicatorLineProps {
  readonly line: Line;
  readonly onChange: (part: Partial<IndicatorPlan>) => void;
}

function IndicatorLine({ line: { plan, use }, onChange }: IndicatorLineProps) {
  const { text } = useDesk();
  const t = text.adding;
  const name = plainly(plan.name);
  const number = (value: number) => text.number(value, Math.min(use?.decimals ?? 0, 6));
  return (
    <div className={plan.take ? "import-indicator" : "import-indicator left-out"}>
      <Checkbox
        className="box"
        aria-label={t.take(name)}
        isSelected={plan.take}
        onChange={(take) => onChange({ take })}
      >
        <span className="mark" aria-hidden="true" />
        <span className="grow">
          <Raw text={plan.name} />
          {use !== undefined && (
            <span className="faint">
              {" "}
              {plan.take && use.values === 0
                ? t.noYearlyValue
                : t.indicatorSpan(use.values, use.countries, use.years?.[0] ?? null, use.years?.[1] ?? null)}
              {use.least !== null && use.most !== null && (
                <>, {t.indicatorRange(number(use.least), number(use.most))}</>
              )}
            </span>
          )}
        </span>
      </Checkbox>
      {plan.take && (
        <div className="import-fields">
          {(["label", "short", "unit"] as const).map((field) => (
            <PlainText
              key={field}
              className={`import-${field}`}
              label={t[field]}
              name={t.fieldOf(t[field], name)}
              value={plan[field]}
              onChange={(value) => onChange({ [field]: value })}
            />
          ))}
          <PlainNumber
            label={t.scaleFrom}
            name={t.fieldOf(t.scaleFrom, name)}
            value={plan.scale[0]}
            onChange={(low) => onChange({ scale: [low, plan.scale[1]] })}
          />
          <PlainNumber
            label={t.scaleTo}
            name={t.fieldOf(t.scaleTo, name)}
            value={plan.scale[1]}
            onChange={(high) => onChange({ scale: [plan.scale[0], high] })}
          />
          <PlainPick
            label={t.direction}
            name={t.fieldOf(t.direction, name)}
            value={plan.direction}
            options={directions.map((id) => ({ id, name: t.directions[id] }))}
            onChange={(direction) => onChange({ direction })}
          />
        </div>
      )}
    </div>
  );
}
