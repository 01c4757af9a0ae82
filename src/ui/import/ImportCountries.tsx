import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { countryByCode } from "../../country/country.ts";
import type { NameAnswer } from "../../read/plan.ts";
import type { NameUse } from "../../read/reading.ts";
import { useDesk } from "../context.ts";
import { CountryBox } from "./CountryBox.tsx";
import type { ImportPart } from "./importPart.ts";
import { plainly, Raw } from "../Raw.tsx";
import { VirtualList } from "./VirtualList.tsx";

type Line =
  | { readonly line: "heading"; readonly group: "choose" | "others" | "matched"; readonly count: number }
  | { readonly line: "more"; readonly group: "choose" | "others" | "matched"; readonly count: number }
  | { readonly line: "name"; readonly use: NameUse; readonly answer: NameAnswer | undefined };

/** The names of the file in three groups: to choose, not a country, and matched (folded). */
export function ImportCountries({ reading, plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const [open, setOpen] = useState(false);
  const lines = useMemo(() => {
    const group = (states: readonly NameUse["state"][]) =>
      reading.names.filter(({ state, raw }) => states.includes(state) && !(state === "choose" && raw === ""));
    const { nameCounts: counts } = reading;
    const listed = (name: "choose" | "others" | "matched", uses: readonly NameUse[]): readonly Line[] => [
      ...uses.map((use): Line => ({ line: "name", use, answer: answerOf(plan.names, use.raw) })),
      ...(counts[name] > uses.length
        ? [{ line: "more" as const, group: name, count: counts[name] - uses.length }]
        : []),
    ];
    const heading = (name: "choose" | "others" | "matched"): readonly Line[] =>
      counts[name] === 0 ? [] : [{ line: "heading", group: name, count: counts[name] }];
    return [
      ...heading("choose"),
      ...listed("choose", group(["choose"])),
      ...heading("others"),
      ...listed("others", group(["group", "skipped"])),
      ...heading("matched"),
      ...(open ? listed("matched", group(["matched"])) : []),
    ];
  }, [reading, plan.names, open]);
  if (lines.length === 0) return <p className="import-tab">{t.noNames}</p>;
  return (
    <div className="import-tab">
      <VirtualList
        label={t.tabs.countries}
        items={lines}
        keyOf={(line) => (line.line === "name" ? `name ${line.use.raw}` : `${line.line} ${line.group}`)}
        estimate={44}
      >
        {(line) =>
          line.line === "name" ? (
            <NameLine
              use={line.use}
              answer={line.answer}
              onAnswer={(answer) => correct({ names: { [line.use.raw]: answer } })}
            />
          ) : line.line === "more" ? (
            <p className="faint">{t.namesUnlisted(line.group, line.count)}</p>
          ) : (
            <Heading line={line} open={open} onToggle={() => setOpen(!open)} />
          )
        }
      </VirtualList>
    </div>
  );
}

interface HeadingProps {
  readonly line: Extract<Line, { line: "heading" }>;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Heading({ line: { group, count }, open, onToggle }: HeadingProps) {
  const { text } = useDesk();
  const t = text.adding;
  if (group === "matched") {
    return (
      <div className="import-heading">
        <h3>{t.matched(count)}</h3>
        <Button className="quiet" aria-expanded={open} onPress={onToggle}>
          {open ? t.hideMatched : t.showMatched}
        </Button>
      </div>
    );
  }
  return (
    <div className="import-heading">
      <h3>{group === "choose" ? t.toChoose(count) : t.notCountries(count)}</h3>
      <p className="faint">{group === "choose" ? t.toChooseHow : t.notCountriesHow}</p>
    </div>
  );
}

interface NameLineProps {
  readonly use: NameUse;
  readonly answer: NameAnswer | undefined;
  readonly onAnswer: (answer: NameAnswer) => void;
}

/** A name as it stands in the file, what it is taken for, and what else it can be. */
function NameLine({ use, answer, onAnswer }: NameLineProps) {
  const { text } = useDesk();
  const t = text.adding;
  const [changing, setChanging] = useState(false);
  const asked = changing || (use.state === "choose" && answer === undefined);
  const give = (next: NameAnswer) => {
    setChanging(false);
    onAnswer(next);
  };
  return (
    <div className="import-country">
      <span className="import-name">
        {use.raw === "" ? t.wholeFile : <Raw text={use.raw} />}{" "}
        <span className="faint">{t.nameRows(use.rows)}</span>
      </span>
      {asked ? (
        <div className="import-answers" role="group" aria-label={t.choicesFor(plainly(use.raw))}>
          {use.candidates.slice(0, 5).map((code) => (
            <Button key={code} className="button" onPress={() => give(code)}>
              {countryByCode(code).name}
            </Button>
          ))}
          <OtherCountry name={plainly(use.raw)} onPick={give} />
          <Button className="quiet" onPress={() => give("group")}>
            {t.keepGroup}
          </Button>
          <Button className="quiet" onPress={() => give("skip")}>
            {t.leaveOut}
          </Button>
        </div>
      ) : (
        <div className="import-answers">
          <span>{takenFor(use, answer, t)}</span>
          <Button
            className="quiet"
            aria-label={t.changeOf(plainly(use.raw), takenFor(use, answer, t))}
            onPress={() => setChanging(true)}
          >
            {t.undoAnswer}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A list of every country, made only once it is asked for. */
function OtherCountry({ name, onPick }: { readonly name: string; readonly onPick: (code: string) => void }) {
  const { text } = useDesk();
  const t = text.adding;
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button className="quiet" onPress={() => setOpen(true)}>
        {t.otherCountry}
      </Button>
    );
  }
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened it asked for it
  return <CountryBox label={t.countryOf(name)} autoFocus onPick={onPick} />;
}

function takenFor(
  use: NameUse,
  answer: NameAnswer | undefined,
  words: {
    readonly isCountry: (name: string) => string;
    readonly isGroup: string;
    readonly isSkipped: string;
  },
): string {
  if (answer === "group" || (answer === undefined && use.state === "group")) return words.isGroup;
  if (answer === "skip" || (answer === undefined && use.state === "skipped")) return words.isSkipped;
  const code = answer ?? use.code;
  return code === null ? "" : words.isCountry(countryByCode(code).name);
}

/** An answer given, and none that every object is born with. */
function answerOf(names: Readonly<Record<string, NameAnswer>>, raw: string): NameAnswer | undefined {
  return Object.hasOwn(names, raw) ? names[raw] : undefined;
}
