import { useMemo, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Target } from "../charts/chart.ts";
import type { Figure } from "../charts/figureOf.ts";
import { highlight, type Highlight } from "../choices/highlight.ts";
import type { CountryCode } from "../country/country.ts";
import { following } from "./following.ts";
import { traces, twins } from "./targets.ts";

interface Pointed {
  readonly current: Highlight | null;
}

/** The mark of this figure that is pointed at, if one is. */
export function ownMark({ targets }: Figure, id: string, { current }: Pointed): Target | undefined {
  return current?.figure === id ? targets[current.target] : undefined;
}

/** The same, drawn again only when it is another. */
export function useOwnMark(drawn: Figure, id: string): Target | undefined {
  return useStore(highlight, (pointed) => ownMark(drawn, id, pointed));
}

/** The marks of this figure that stand for what is pointed at here or in another one; the same list while they are the same. */
export function useLit(drawn: Figure, id: string): readonly Target[] {
  const select = useMemo(
    () =>
      steady((pointed: Pointed) => {
        const own = ownMark(drawn, id, pointed);
        if (own !== undefined) return [own];
        return pointed.current === null ? [] : twins(drawn.targets, pointed.current);
      }),
    [drawn, id],
  );
  return usePointed(id, select);
}

/** The lines of pinned countries and of the one pointed at; the same list while they are the same. */
export function useTraces(
  drawn: Figure,
  id: string,
  pinned: readonly CountryCode[],
): ReturnType<typeof traces> {
  const select = useMemo(() => tracesBy(drawn, pinned), [drawn, pinned]);
  return usePointed(id, select);
}

/** What a figure makes of the highlight: of its own at once, of another figure's when the others follow. */
function usePointed<Made>(id: string, select: (pointed: Pointed) => Made): Made {
  const seen = () => {
    const own = highlight.getState();
    return select(own.current?.figure === id ? own : following.getState());
  };
  return useSyncExternalStore(subscribeBoth, seen);
}

function subscribeBoth(changed: () => void): () => void {
  const leave = [highlight.subscribe(changed), following.subscribe(changed)];
  return () => leave.forEach((each) => each());
}

function tracesBy(drawn: Figure, pinned: readonly CountryCode[]) {
  const made = new Map<CountryCode | null, ReturnType<typeof traces>>();
  return ({ current }: Pointed) => {
    const country = current?.country ?? null;
    const before = made.get(country);
    if (before !== undefined) return before;
    const countries = country === null ? pinned : [...pinned, country];
    const found = countries.length === 0 ? none : traces(drawn.targets, countries);
    const lines = found.length === 0 ? none : found;
    made.set(country, lines);
    return lines;
  };
}

const none: readonly never[] = [];

/** A function that gives its last list again where the next holds the same. */
function steady<From extends object, Item>(
  listOf: (from: From) => readonly Item[],
): (from: From) => readonly Item[] {
  let last: { readonly from: From; readonly list: readonly Item[] } | null = null;
  return (from) => {
    if (last?.from === from) return last.list;
    const next = listOf(from);
    const before = last?.list ?? none;
    const isSame = next.length === before.length && next.every((item, i) => item === before[i]);
    last = { from, list: isSame ? before : next };
    return last.list;
  };
}
