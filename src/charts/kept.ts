/**
 * What is made from a thing that nobody changes, made once and kept as long as the thing is: while only years or colours of a map
 * change, the rings of its countries stay the same.
 */
export function keptWith<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly value: Made }>();
  return (thing) => {
    const before = made.get(thing);
    if (before !== undefined) return before.value;
    const value = make(thing);
    made.set(thing, { value });
    return value;
  };
}
