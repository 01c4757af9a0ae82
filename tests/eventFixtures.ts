import type { Designation, EventKind, LegalEvent } from "../src/dataset/dataset.ts";
import type { Precision } from "../src/time/partialDate.ts";

/** A legal event of Kazakhstan unless another country is given. */
export function event(
  iso: string | null,
  kind: EventKind,
  title: string,
  precision: Precision = iso === null ? "unknown" : "day",
  country = "KAZ",
): LegalEvent {
  return {
    id: `${country}-${iso ?? "undated-a"}`,
    date: { iso, precision },
    country,
    kind,
    title,
    detail: "",
    sourceId: "s1",
    disputed: false,
  };
}

export function designation(
  year: number,
  status: string,
  { country = "KAZ", body = "USCIRF", inferred = false } = {},
): Designation {
  return { body, country, year, status, inferred, sourceId: "s1", note: "" };
}
