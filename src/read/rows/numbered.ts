/** The number of a text, in the order in which texts are come upon. */
export function numbered(numbers: Map<string, number>, text: string): number {
  const at = numbers.get(text) ?? numbers.size;
  numbers.set(text, at);
  return at;
}
