import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FlatRow } from "./row.ts";

/**
 * A short name for exactly these rows: the first 12 hexadecimal digits of the SHA-256 (FIPS 180-4) of their JSON in UTF-8. Rows that
 * differ in one digit, one reason for a gap or their order have another.
 */
export function dataHash(rows: readonly FlatRow[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows)))).slice(0, 12);
}
