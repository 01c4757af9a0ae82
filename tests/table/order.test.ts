import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderOf } from "../../src/table/order.ts";

const key = (...codes: number[]) => ({ codes: Int32Array.from(codes), size: 4 });

test("the first key decides before the second, equals stay as they stood", () => {
  expect([...orderOf(5, [key(1, 0, 1, 0, 1), key(2, 3, 0, 3, 2)])]).toEqual([1, 3, 2, 0, 4]);
});

test("no rows and no keys are in order", () => {
  expect([...orderOf(0, [key()])]).toEqual([]);
  expect([...orderOf(3, [])]).toEqual([0, 1, 2]);
});

test("the order is that of a stable sort", () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 50 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const found = orderOf(pairs.length, [key(...pairs.map(([a]) => a)), key(...pairs.map(([, b]) => b))]);
      const wanted = pairs
        .map(([a, b], row) => ({ a, b, row }))
        .sort((x, y) => x.a - y.a || x.b - y.b || x.row - y.row);
      expect([...found]).toEqual(wanted.map(({ row }) => row));
    }),
  );
});
