import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, place: number) => string;
  /** About how high a line is, px; its true height is measured when it is drawn. */
  readonly estimate: number;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length that draws only the lines in view. */
export function VirtualList<T>({ label, items, keyOf, estimate, children }: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it gives is handed to a memoised child
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (place) => {
      const item = items[place];
      return item === undefined ? place : keyOf(item, place);
    },
    overscan: 2,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section ref={scroller} className="import-scroller" aria-label={label} tabIndex={0}>
      <ul className="import-lines" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
