import type { Choices } from "./choices.ts";

/** The ids of every event that choices name, each once, whether such an event is there or not: that of the page first. */
export function eventsNamed({ clauses, figures }: Choices): readonly string[] {
  const ids = [
    ...clauses.flatMap((clause) => (clause.field === "event" ? clause.value : [])),
    ...figures.flatMap(({ event }) => event ?? []),
  ];
  return [...new Set(ids)];
}
