/** How exactly a number is meant. "*" stands for a footnote or flag of any kind. */
export type Qualifier = "" | "<" | ">" | "<=" | ">=" | "~" | "*";

/** What stands around a number. */
export interface Undressed {
  /** The number alone, without its sign: digits and marks. */
  readonly numeral: string;
  readonly negative: boolean;
  readonly qualifier: Qualifier;
  /** "%", "‰", or the currency as written; "" where there is none. */
  readonly unit: string;
}

const before: readonly (readonly [Qualifier, RegExp])[] = [
  ["<=", /^(?:≤|⩽|≦|<=|=<|at most |up to |не более |не больше |көп дегенде )/iu],
  [">=", /^(?:≥|⩾|≧|>=|=>|at least |min\. |не менее |не меньше |как минимум |кемінде |кем дегенде )/iu],
  ["<", /^(?:<|＜|less than |fewer than |under |below |менее |меньше |ниже )/iu],
  [">", /^(?:>|＞|more than |over |above |более |больше |свыше |выше )/iu],
  [
    "~",
    /^(?:[~∼≈≃≅～]|c\. ?|ca\.? ?|circa |about |around |approx(?:\.|imately)? ?|est\. ?|около |ок\. ?|примерно |приблизительно |прибл\. ?|шамамен )/iu,
  ],
  ["*", /^[*†‡]{1,3}/u],
];

// A flag by letter as statistical offices write it: Eurostat's b, c, d, e, f, i, n, p, r, s, u, z and their pairs.
const flag = "[bcdefinprsuz]|b[deipsu]|d[eipsu]|e[psu]|p[su]";
const after: readonly (readonly [Qualifier, RegExp])[] = [
  [">=", /\+$/u],
  ["~", /(?: e| ?\((?:e|est\.?|estimated?|оценка)\)| ?\[e\])$/u],
  [
    "*",
    new RegExp(
      `(?:\\*{1,5}|[†‡§¶]{1,5}|[¹²³⁰⁴-⁹]{1,3}|[ᵃ-ᶻᴬ-ᵂªº]{1,3}| (?:${flag})| ?\\(\\p{L}{1,2}\\)` +
        `| ?\\((?:prov|prelim)\\.?\\)| ?\\[(?:\\p{L}{1,2}|\\d{1,3}|note \\d{1,3})\\]|=)$`,
      "u",
    ),
  ],
];

const currency =
  "US\\$|[$€£¥₽₸₴₼₾₺₹₩֏₪]|(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|RUR|KZT|UZS|KGS|TJS|TMT|AZN|AMD|GEL|UAH|BYN|MDL)";
const wordsOfMoney = "тенге|теңге|тг\\.?|руб(?:\\.|лей|ля|ль)?|сомов|сом|сум|р\\.|МРП|АЕК|MCI";
const unitBefore = new RegExp(`^(${currency}|%)\\s?(?=[\\d.,+-])`, "u");
const unitAfter = new RegExp(`\\s?(${currency}|${wordsOfMoney}|[%‰])$`, "u");

/**
 * A number without what stands around it: qualifier, footnote, sign, unit. `text` is tidy: ASCII digits and hyphen for
 * minus, " " for every space. Parentheses are a minus only where a currency says that it is bookkeeping: "(5)" alone may
 * as well be a guess or a footnote; a minus behind ("5-") may be half a range. Both are left as they are and so are no
 * number.
 */
export function undressed(text: string): Undressed {
  const bare = /^-?([\d.,]+)$/.exec(text)?.[1];
  if (bare !== undefined) return { numeral: bare, negative: text.startsWith("-"), qualifier: "", unit: "" };
  let rest = text;
  let qualifier: Qualifier = "";
  for (const [meaning, pattern] of before) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    qualifier = meaning;
    rest = rest.slice(found[0].length).trimStart();
    break;
  }
  let unit = "";
  // Not more than a unit and two marks stand behind a number: "45 %* [1]".
  for (let turn = 0; turn < 3; turn += 1) {
    const end = behind(rest, unit === "");
    if (end === null) break;
    rest = end.rest;
    if (end.unit !== "") unit = end.unit;
    else if (qualifier === "" || qualifier === "*") qualifier = end.qualifier;
  }
  const books = /^\((.*)\)$/su.exec(rest)?.[1];
  const inside = books === undefined ? null : (unitBefore.exec(books) ?? unitAfter.exec(books));
  if (books !== undefined && inside !== null && inside[1] !== "%") {
    return { numeral: books.replace(inside[0], ""), negative: true, qualifier, unit: inside[1] ?? "" };
  }
  const sign = /^[+-] ?/u.exec(rest)?.[0] ?? "";
  rest = rest.slice(sign.length);
  const front = unit === "" ? unitBefore.exec(rest) : null;
  if (front !== null) {
    unit = front[1] ?? "";
    rest = rest.slice(front[0].length);
  }
  const late = sign === "" && front !== null ? (/^[+-]/u.exec(rest)?.[0] ?? "") : "";
  rest = rest.slice(late.length);
  return { numeral: rest, negative: (sign + late).startsWith("-"), qualifier, unit };
}

/** One mark or unit taken from the end; null where none stands there behind a digit. */
function behind(
  text: string,
  takesUnit: boolean,
): { readonly rest: string; readonly qualifier: Qualifier; readonly unit: string } | null {
  const measured = takesUnit ? unitAfter.exec(text) : null;
  if (measured !== null) {
    return { rest: text.slice(0, measured.index), qualifier: "", unit: measured[1] ?? "" };
  }
  for (const [qualifier, pattern] of after) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = text.slice(0, found.index);
    // 10² is a hundred to one reader and ten with a footnote to the other.
    if (/[¹²³⁰⁴-⁹]/u.test(found[0]) && /^[+-]?10$/u.test(rest)) return null;
    return { rest, qualifier, unit: "" };
  }
  return null;
}
