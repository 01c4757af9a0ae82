import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { PickLong } from "../PickLong.tsx";

/** The id that stands for following the page. */
export const page = "page";

const mostListed = 24;

interface IndexPickProps {
  readonly value: string;
  /** What it is for; absent: the index of the figure, with that of the page as first choice. */
  readonly label?: string;
  readonly onPick: (id: string) => void;
}

/** The index of a figure: from a list, or found by typing where a data set of the reader's own brings many. */
export function IndexPick({ value, label: named, onPick }: IndexPickProps) {
  const { library, text } = useDesk();
  const gone = value === page || library.indices.has(value) ? [] : [{ id: value, name: value }];
  const first = [...(named === undefined ? [{ id: page, name: text.ui.ofPage }] : []), ...gone];
  const label = named ?? text.ui.indexOfFigure;
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
