/** What a value with lazy parts is made of: what is there, and what makes each other part once. */
interface Parts {
  readonly plain: object;
  readonly late: ReadonlyMap<string, () => unknown>;
}

const partsOf = new WeakMap<object, Parts>();

/**
 * The value together with parts that are made when they are first read, and kept. `{ ...value }` reads them all: to change
 * something and leave them unread, `changed` copies it.
 */
export function withLazy<Value extends object, Late extends object>(
  value: Value,
  late: { readonly [Part in keyof Late]: () => Late[Part] },
): Value & Late {
  const known = partsOf.get(value);
  const added = Object.entries<() => unknown>(late).map(([part, make]) => [part, once(make)] as const);
  const whole = wholeOf({ plain: known?.plain ?? value, late: new Map([...(known?.late ?? []), ...added]) });
  return whole as Value & Late; // it holds the parts of both
}

/** A copy with other values in some places, whose lazy parts stay unread. */
export function changed<Value extends object, Changes extends Partial<Value>>(
  value: Value,
  changes: Changes,
): Value & Changes {
  const known = partsOf.get(value);
  if (known === undefined) return { ...value, ...changes };
  const late = [...known.late].filter(([part]) => !(part in changes));
  const whole = wholeOf({ plain: { ...known.plain, ...changes }, late: new Map(late) });
  return whole as Value & Changes; // it holds the parts of both
}

function wholeOf(parts: Parts): object {
  const whole = { ...parts.plain };
  for (const [part, get] of parts.late)
    Object.defineProperty(whole, part, { configurable: true, enumerable: true, get });
  partsOf.set(whole, parts);
  return whole;
}

function once(make: () => unknown): () => unknown {
  let made: { readonly value: unknown } | null = null;
  return () => (made ??= { value: make() }).value;
}
