/**
 * The value together with parts that are made when they are first read, and kept. `{ ...value }` reads them all: to change
 * something and leave them unread, `changed` copies it.
 */
export function withLazy<Value extends object, Late extends object>(
  value: Value,
  late: { readonly [Part in keyof Late]: () => Late[Part] },
): Value & Late {
  const whole = changed(value, {});
  for (const [part, make] of Object.entries<() => unknown>(late)) {
    let made: { readonly value: unknown } | null = null;
    const get = () => (made ??= { value: make() }).value;
    Object.defineProperty(whole, part, { configurable: true, enumerable: true, get });
  }
  return whole as Value & Late; // the loop has just given it every part of `late`
}

/** A copy with other values in some places, whose lazy parts stay unread. */
export function changed<Value extends object, Changes extends Partial<Value>>(
  value: Value,
  changes: Changes,
): Value & Changes {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(value));
  for (const [part, given] of Object.entries(changes))
    Object.defineProperty(copy, part, { configurable: true, enumerable: true, writable: true, value: given });
  return copy as Value & Changes; // it holds the parts of both
}
