import { changeFigure } from "../choices/actions.ts";
import type { Choices, FigureChoice, TariffUnit } from "../choices/choices.ts";
import { useDesk } from "./context.ts";
import { Pick } from "./Pick.tsx";
import { PickLong } from "./PickLong.tsx";

const page = "page";
const units: readonly TariffUnit[] = ["MCI", "tenge", "dollars", "wages"];
/** The kinds of figure that show one index. */
export const kindsWithIndex: readonly FigureChoice["kind"][] = [
  "trend",
  "distribution",
  "heatmap",
  "slope",
  "table",
];

/** The options that one kind of figure has of its own. */
export function FigureOptions({
  choice,
  choices,
}: {
  readonly choice: FigureChoice;
  readonly choices: Choices;
}) {
  const { library, store, text } = useDesk();
  const change = (options: Parameters<typeof changeFigure>[1]) => store.act(changeFigure(choice.id, options));
  const years = library.indices.get(choice.index ?? choices.index)?.years ?? [];
  const yearOptions = [...years].reverse().map((year) => ({ id: String(year), name: String(year) }));
  return (
    <fieldset className="figure-options" aria-label={text.ui.figureOptions(text.kinds[choice.kind])}>
      {kindsWithIndex.includes(choice.kind) && (
        <IndexPick
          value={choice.index ?? page}
          onPick={(id) => change({ index: id === page ? undefined : id })}
        />
      )}
      {choice.kind === "distribution" && (
        <Pick
          label={text.ui.yearOfFigure}
          hideLabel
          value={choice.year === undefined ? page : String(choice.year)}
          options={[{ id: page, name: text.ui.lastWithData }, ...yearOptions]}
          onPick={(id) => change({ year: id === page ? undefined : Number(id) })}
        />
      )}
      {choice.kind === "slope" &&
        ([0, 1] as const).map((end) => (
          <Pick
            key={end}
            label={end === 0 ? text.ui.betweenFirst : text.ui.betweenLast}
            hideLabel
            value={choice.between === undefined ? page : String(choice.between[end])}
            options={[
              { id: page, name: end === 0 ? text.ui.betweenFirst : text.ui.betweenLast },
              ...yearOptions,
            ]}
            onPick={(id) => {
              if (id === page) return change({ between: undefined });
              const [first, last] = choice.between ?? [years[0] ?? 0, years.at(-1) ?? 0];
              const next = [end === 0 ? Number(id) : first, end === 1 ? Number(id) : last] as const;
              change({ between: next[0] <= next[1] ? next : [next[1], next[0]] });
            }}
          />
        ))}
      {choice.kind === "tariffs" && (
        <>
          <Pick
            label={text.ui.unit}
            hideLabel
            value={choice.unit ?? "MCI"}
            options={units.map((id) => ({ id, name: text.ui.units[id] }))}
            onPick={(unit) => change({ unit })}
          />
          <Pick
            label={text.ui.form}
            hideLabel
            value={choice.form ?? "steps"}
            options={(["steps", "slope"] as const).map((id) => ({ id, name: text.ui.forms[id] }))}
            onPick={(form) => change({ form })}
          />
        </>
      )}
    </fieldset>
  );
}

const mostListed = 24;

interface IndexPickProps {
  readonly value: string;
  readonly onPick: (id: string) => void;
}

/** The index of a figure: from a list, or found by typing where a data set of the reader's own brings many. */
function IndexPick({ value, onPick }: IndexPickProps) {
  const { library, text } = useDesk();
  const gone = value === page || library.indices.has(value) ? [] : [{ id: value, name: value }];
  const first = [{ id: page, name: text.ui.ofPage }, ...gone];
  const label = text.ui.indexOfFigure;
  if (library.indices.size <= mostListed) {
    const indices = [...library.indices.values()].map(({ id, short }) => ({ id, name: short }));
    return <Pick label={label} hideLabel value={value} options={[...first, ...indices]} onPick={onPick} />;
  }
  return (
    <PickLong
      label={label}
      find={text.adding.findIndex}
      value={value}
      now={first.find(({ id }) => id === value)?.name ?? library.indices.get(value)?.short ?? value}
      groups={() => [
        { heading: "", options: first },
        ...library.datasets.map(({ title, indices }) => ({
          heading: title,
          options: indices
            .filter((index) => library.indices.get(index.id) === index)
            .map(({ id, short }) => ({ id, name: short })),
        })),
      ]}
      onPick={onPick}
    />
  );
}
