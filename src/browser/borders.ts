import address from "world-atlas/countries-50m.json?url";
import type { Borders } from "../charts/borders.ts";

let loading: Promise<Borders> | null = null;

/**
 * The borders of the world at 1:50 million, a file of the page's own folder, fetched once and only when a map asks. What
 * cannot be fetched is tried again the next time, and the error is thrown.
 */
export function loadBorders(): Promise<Borders> {
  loading ??= fetched().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetched(): Promise<Borders> {
  const [{ bordersOf }, response] = await Promise.all([import("../charts/borders.ts"), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return bordersOf(await response.json());
}
