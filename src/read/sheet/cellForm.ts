/** What a cell looks like, told without knowing its column, its language or its decimal mark. */
export type CellForm =
  | "empty"
  | "missing"
  /** A whole number from 1500 to 2100. */
  | "year"
  | "number"
  | "date"
  | "time"
  | "link"
  /** Short and all capitals or digits: `KAZ`, `EU27`, `A-12`. */
  | "code"
  | "text";

/** Longer cells are text (or a link). */
const longestTyped = 48;

const missing =
  /^(?:\.{1,3}|…|-{1,3}|[–—:]|x|n\.?\/?\s?[ad]\.?|#n\/a|na|nan|null|none|nil|н[./]?\s?д\.?|нет данных|жоқ|no data|\(null\)|\\n|\?)$/i;
const year = /^(?:1[5-9]|20)\d\d$|^2100$/;
const number =
  /^\(?[<>≤≥~≈±]?=?\s?[-−–+]?\s?[$€£¥₸₽]?\s?(?:\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f.,'’٬]\p{Nd}{3})+|\p{Nd}+)?(?:[.,٫]\p{Nd}+|\.)?(?:e[-+]?\d{1,3})?\s?(?:[%‰°*†‡$€£¥₸₽]|[a-z]|[bdep][eipsu]|km|kg|mm|cm|ha|usd|eur|kzt|rub|тг|тыс|млн|чел|км|кг|га|\[\w{1,3}\])?\)?$/iu;
const date =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:1[5-9]|20)\d\d(?:[-/]\d\d|[-/–]\d{4})|\d{1,2}[-/.](?:19|20)\d\d)(?:г\.?)?(?:[T ,]{1,2}\d{1,2}:\d\d.{0,20})?$|^(?:\d{1,2}[ .-]{1,2})?\p{L}{3,9}[ .,'-]{1,2}(?:\d{1,2}[ .,]{1,2})?(?:19|20)?\d\d(?: г\.?)?(?:[ ,]{1,2}\d{1,2}:\d\d.{0,20})?$|^(?:19|20)\d\d[- ]?[QMSHTqmWw]\d{1,2}$|^[QH]\d[- ]?(?:19|20)\d\d$|^(?:FY|YR) ?(?:19|20)\d\d$|^(?:19|20)\d\d ?\[YR(?:19|20)\d\d\]$/u;
/** `1988 JAN`, which could be a number with a unit as well. */
const month = /^(?:19|20)\d\d[- ]\p{L}{3,9}\.?$/u;
const time = /^\d{1,3}:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?: ?[ap]\.?m\.?)?$/i;
const link = /^(?:[a-z]{3,6}:\/\/|www\.)\S+$|^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i;
const code = /^(?=.{1,12}$)[A-Z\d]+(?:[-_.][A-Z\d]+)*$/;

/** The form of a cell; spaces around it do not count. */
export function cellFormOf(raw: string): CellForm {
  const cell = raw.trim();
  if (cell === "") return "empty";
  if (cell.length > longestTyped) return cell.length < 2000 && link.test(cell) ? "link" : "text";
  if (missing.test(cell)) return "missing";
  if (year.test(cell)) return "year";
  if (/\p{Nd}/u.test(cell)) {
    if (month.test(cell)) return "date";
    if (number.test(cell)) return "number";
    if (time.test(cell)) return "time";
    if (date.test(cell)) return "date";
  }
  if (link.test(cell)) return "link";
  return code.test(cell) ? "code" : "text";
}

/** Whether a form tells that the cell is data rather than a name or a sentence. */
export function isTyped(form: CellForm): boolean {
  return form === "number" || form === "year" || form === "date" || form === "time" || form === "link";
}
