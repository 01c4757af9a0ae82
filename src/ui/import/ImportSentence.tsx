import { Fragment, type ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useDesk } from "../context.ts";
import { DialectForm, EncodingForm, KindForm, LayoutForm, ValuesForm } from "./ImportForms.tsx";
import type { ImportPart } from "./importPart.ts";

interface SentenceProps extends ImportPart {
  /** Goes to a part of the check below. */
  readonly onGoTo: (tab: "columns" | "indicators" | "countries") => void;
}

/** What was understood, in one sentence: each part of it opens what changes it. */
export function ImportSentence({ reading, plan, correct, onGoTo }: SentenceProps) {
  const { text } = useDesk();
  const t = text.adding;
  const form = { reading, plan, correct };
  const { extent } = reading;
  const taken = plan.indicators.filter(({ take }) => take).length;
  const bare = reading.indicators.filter(({ take, values }) => take && values === 0).length;
  const toCheck = reading.nameCounts.choose;
  const read: readonly ReactNode[] = [
    <Part key="dialect" what={t.part.dialect} now={t.delimiters[delimiterOf(plan.dialect.delimiter)]}>
      <DialectForm {...form} />
    </Part>,
    <Part key="values" what={t.part.values} now={t.decimals[plan.values.decimal]}>
      <ValuesForm {...form} />
    </Part>,
    <Part key="encoding" what={t.part.encoding} now={t.encodings[plan.encoding]}>
      <EncodingForm {...form} />
    </Part>,
    <Part
      key="layout"
      what={t.part.layout}
      now={`${t.headerRows(plan.layout.header)}, ${t.noteRows(reading.counts.rows.notes)}`}
    >
      <LayoutForm {...form} />
    </Part>,
  ];
  const found: readonly ReactNode[] = [
    <Fragment key="grid">
      <Part what={t.part.kind} now={t.kindsShort[plan.kind]}>
        <KindForm {...form} />
      </Part>
      {` ${t.kindOf} `}
      <Link what={t.part.countries} now={t.countries(extent.countries)} onPress={() => onGoTo("countries")} />
      {" × "}
      <Link
        what={t.part.years}
        now={t.years(extent.years, extent.first, extent.last)}
        onPress={() => onGoTo("columns")}
      />
    </Fragment>,
    <Link
      key="indicators"
      what={t.part.indicators}
      now={t.indicators(taken, plan.indicators.length)}
      onPress={() => onGoTo("indicators")}
    />,
    ...(bare === 0
      ? []
      : [
          <Link
            key="bare"
            what={t.part.indicators}
            now={t.withoutValues(bare)}
            onPress={() => onGoTo("indicators")}
          />,
        ]),
    ...(extent.groups === 0
      ? []
      : [
          <Link
            key="groups"
            what={t.part.names}
            now={t.groupsKept(extent.groups)}
            onPress={() => onGoTo("countries")}
          />,
        ]),
  ];
  return (
    <p className="import-sentence">
      {joined(read, ", ")}; {joined(found, ", ")};{" "}
      <Link
        what={t.part.names}
        now={t.namesToCheck(toCheck)}
        strong={toCheck > 0}
        onPress={() => onGoTo("countries")}
      />
      . <span className="faint">{t.changeHint}</span>
    </p>
  );
}

function joined(parts: readonly ReactNode[], mark: string): ReactNode {
  return parts.map((part, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence keep their places
    <Fragment key={i}>
      {i > 0 && mark}
      {part}
    </Fragment>
  ));
}

interface PartProps {
  readonly what: string;
  readonly now: string;
}

/** A part of the sentence that opens its form. */
function Part({ what, now, children }: PartProps & { readonly children: ReactNode }) {
  const { text } = useDesk();
  return (
    <DialogTrigger>
      <Button className="import-change" aria-label={text.adding.changeOf(what, now)}>
        {now}
      </Button>
      <Popover className="popover import-popover" placement="bottom start">
        <Dialog className="import-form" aria-label={text.adding.changeOf(what, now)}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A part of the sentence that is changed in a list below. */
function Link({
  what,
  now,
  strong = false,
  onPress,
}: PartProps & { readonly strong?: boolean; readonly onPress: () => void }) {
  const { text } = useDesk();
  return (
    <Button
      className={strong ? "import-change strong" : "import-change"}
      aria-label={text.adding.changeOf(what, now)}
      onPress={onPress}
    >
      {now}
    </Button>
  );
}

const delimiters = [",", ";", "\t", "|", ":", " ", ""] as const;

/** A mark that is in the list of marks; a file is never read with another. */
function delimiterOf(mark: string): (typeof delimiters)[number] {
  return delimiters.find((known) => known === mark) ?? "";
}
