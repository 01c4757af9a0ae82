/**
 * Whether two file names differ only in what one edition of a file differs in from the next: numbers, dates, "(1)", "copy".
 * Names of which nothing else is left tell nothing.
 */
export function sameNamed(one: string, other: string): boolean {
  const stem = stemOf(one);
  return stem !== "" && stem === stemOf(other);
}

const ending = /(\.[a-z]{2,4})+$/;
const month =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const copy = /^(copy|final|копия|көшірме|v)$/;

function stemOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base
    .normalize("NFC")
    .toLowerCase()
    .replace(ending, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !month.test(word) && !copy.test(word))
    .join(" ");
}
