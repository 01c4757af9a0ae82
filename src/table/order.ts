/** One key of an order: a whole number from 0 to `size` - 1 for every row. */
export interface OrderKey {
  readonly codes: Int32Array;
  readonly size: number;
}

/**
 * The rows in the order of their keys, the first key deciding before the second; rows with equal keys stay in the order of
 * the table. One counting pass a key, from the last to the first (radix sort): linear in rows, and no object a row.
 */
export function orderOf(length: number, keys: readonly OrderKey[]): Int32Array {
  let order = new Int32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  for (const { codes, size } of keys.toReversed()) {
    const starts = new Int32Array(size + 1);
    for (let row = 0; row < length; row++) starts[codes[row]! + 1]!++;
    for (let code = 0; code < size; code++) starts[code + 1]! += starts[code]!;
    const next = new Int32Array(length);
    for (let i = 0; i < length; i++) next[starts[codes[order[i]!]!]!++] = order[i]!;
    order = next;
  }
  return order;
}
