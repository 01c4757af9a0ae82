import type { PartialDate } from "../time/partialDate.ts";

export const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function number(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const zero = Number(Math.abs(value).toFixed(decimals)) === 0;
  return `${value < 0 && !zero ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

export function date({ iso, precision }: PartialDate): string {
  if (iso === null || precision === "unknown") return "undated";
  const [year = "", month = "1", day = "1"] = iso.split("-");
  if (precision === "year") return year;
  if (precision === "before") return `before ${year}`;
  const monthName = months[Number(month) - 1] ?? "";
  return precision === "month" ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Two days as a period: "2021", "Jan to Aug 2021", "1 Jan to 11 Nov 2013". */
export function dayRange(from: string, to: string): string {
  const [fromYear, fromMonth = "", fromDay] = from.split("-");
  const [toYear, toMonth = "", toDay] = to.split("-");
  const lastDay = String(new Date(Date.UTC(Number(toYear), Number(toMonth), 0)).getUTCDate());
  const wholeMonths = fromDay === "01" && toDay === lastDay;
  const precision = wholeMonths ? "month" : "day";
  if (from === to) return date({ iso: from, precision: "day" });
  const end = date({ iso: to, precision });
  if (fromYear !== toYear) return `${date({ iso: from, precision })} to ${end}`;
  if (wholeMonths && fromMonth === "01" && toMonth === "12") return fromYear ?? "";
  if (wholeMonths && fromMonth === toMonth) return end;
  return `${date({ iso: from, precision }).replace(` ${fromYear}`, "")} to ${end}`;
}
