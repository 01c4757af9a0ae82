import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import type { Difference } from "../../dataset/difference.ts";
import { countryByCode } from "../../country/country.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";

interface ImportDifferenceProps {
  readonly title: string;
  /** null where the data set that is open cannot be compared. */
  readonly difference: Difference | null;
  /** The name of an index, by its id. */
  readonly indexName: (id: string) => string;
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
  readonly onCancel: () => void;
}

const kinds = ["added", "changed", "vanished"] as const;

/** How a file differs from the data set that is open under its name, before anything is replaced. */
export function ImportDifference(props: ImportDifferenceProps) {
  const { title, difference, indexName, onReplace, onKeepBoth, onCancel } = props;
  const { text } = useDesk();
  const t = text.adding;
  const same =
    difference !== null && kinds.every((kind) => difference[kind].count === 0) && difference.same > 0;
  return (
    <div className="import-difference">
      <StageTitle>{t.difference(plainly(title))}</StageTitle>
      <p>{difference === null ? t.differenceUnknown : same ? t.differenceSame : t.differenceHow}</p>
      {difference !== null && !same && (
        <>
          {kinds.map((kind) => (
            <Kind key={kind} difference={difference} kind={kind} indexName={indexName} />
          ))}
          <p>{t.sameCount(difference.same)}</p>
          {difference.indices.came.length > 0 && (
            <p>{t.indicesCame(shortened(difference.indices.came.map(indexName), t.more))}</p>
          )}
          {difference.indices.went.length > 0 && (
            <p>{t.indicesWent(shortened(difference.indices.went.map(indexName), t.more))}</p>
          )}
        </>
      )}
      <div className="row">
        <Button className="button strong" onPress={onReplace}>
          {t.replace}
        </Button>
        <Button className="button" onPress={onKeepBoth}>
          {t.keepBoth}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

interface KindProps {
  readonly difference: Difference;
  readonly kind: (typeof kinds)[number];
  readonly indexName: (id: string) => string;
}

/** One way of differing: how many, and the first of them. */
function Kind({ difference, kind, indexName }: KindProps) {
  const { text } = useDesk();
  const t = text.adding;
  const { count, examples } = difference[kind];
  const number = (value: number | null) => (value === null ? t.noValue : String(value));
  if (count === 0) return <p>{t.differsCount(t.differs[kind], 0)}</p>;
  return (
    <Disclosure className="import-differing" defaultExpanded>
      <Button slot="trigger" className="quiet">
        <span aria-hidden="true" className="import-fold" />
        <strong>{t.differsCount(t.differs[kind], count)}</strong>
      </Button>
      <DisclosurePanel>
        <ul>
          {examples.map(({ index, country, year, before, after }) => (
            <li key={`${index} ${country} ${year}`}>
              {t.place(plainly(indexName(index)), countryByCode(country).name, year)}:{" "}
              {kind === "changed"
                ? t.fromTo(number(before), number(after))
                : number(kind === "added" ? after : before)}
            </li>
          ))}
          {count > examples.length && <li className="faint">{t.more(count - examples.length)}</li>}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

const mostNames = 8;

function shortened(names: readonly string[], more: (count: number) => string): readonly string[] {
  return names.length <= mostNames
    ? names.map(plainly)
    : [...names.slice(0, mostNames).map(plainly), more(names.length - mostNames)];
}
