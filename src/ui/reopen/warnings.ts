import { isChanged, reopened } from "../../export/picture/reopen.ts";
import type { PictureState } from "../../export/picture/state.ts";
import type { Desk } from "../context.ts";
import { plainly } from "../Raw.tsx";

/** What a reader must know of a view that was opened from a picture, a sentence each. */
export function warningsOf(
  { state, others }: { readonly state: PictureState; readonly others: readonly string[] },
  { library, text }: Pick<Desk, "library" | "text">,
): readonly string[] {
  const t = text.reopen;
  const { absent, problems } = reopened(library, state);
  const titles = [...absent.values()].map(plainly);
  return [
    ...(titles.length > 0 ? [t.absent(titles)] : []),
    ...(problems.length > 0 ? [t.problems(problems.map(plainly))] : []),
    ...(isChanged(library, state, { document, text }) ? [t.changed] : []),
    ...(others.length > 0 ? [t.others(others.map(plainly))] : []),
  ];
}
