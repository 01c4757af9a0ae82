import type { en } from "./en.ts";

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : T extends readonly unknown[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** Every message of the app. A second language is a second file that satisfies this type; a gap does not compile. */
export type Messages = Widened<typeof en>;
