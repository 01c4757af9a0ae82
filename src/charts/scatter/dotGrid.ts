/** Side of a field, px: about the size of a label. */
const side = 24;

/** Dots by where they stand, so that those under a label are counted without looking at all of them. */
export class DotGrid {
  private readonly fields = new Map<number, number[]>();

  add(x: number, y: number): void {
    const key = keyOf(Math.floor(x / side), Math.floor(y / side));
    const field = this.fields.get(key);
    if (field === undefined) this.fields.set(key, [x, y]);
    else field.push(x, y);
  }

  /** How many dots stand within, edges not counted; no more are looked for than `most`. */
  within(left: number, right: number, top: number, bottom: number, most = Infinity): number {
    let found = 0;
    for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) {
      for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++) {
        const field = this.fields.get(keyOf(column, row)) ?? [];
        for (let i = 0; i < field.length; i += 2) {
          const [x, y] = [field[i]!, field[i + 1]!];
          if (x > left && x < right && y > top && y < bottom) found += 1;
          if (found >= most) return found;
        }
      }
    }
    return found;
  }
}

/** One number a field; no drawing is 100,000 fields wide. */
function keyOf(column: number, row: number): number {
  return row * 100_000 + column;
}
