import { Fragment } from "react";
import { visible } from "../read/values/visible.ts";
import type { Fact } from "./cardFacts.ts";

/** What is known, a line each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(([label, words], i) => (
        <Fragment key={i}>
          <dt>{label}</dt>
          <dd>{visible(words)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
