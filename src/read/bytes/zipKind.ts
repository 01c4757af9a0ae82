import { latin } from "./magic.ts";
import type { FileFault } from "../reading.ts";
import { zipEntries } from "./zipEntries.ts";

/** Whether the file is a zip, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, 4));
  return start === "PK\x03\x04" || start === "PK\x05\x06" || start === "PK\x07\x08";
}

/** Files by which a zip is known as a spreadsheet, and as another document. */
const parts: readonly (readonly [part: RegExp, fault: FileFault])[] = [
  [/^xl\/vbaProject\.bin$/, { fault: "spreadsheet", detail: "xlsm" }],
  [/^xl\/workbook\.bin$/, { fault: "spreadsheet", detail: "xlsb" }],
  [/^xl\/(workbook\.xml|worksheets\/)/, { fault: "spreadsheet", detail: "xlsx" }],
  [/^Index\/(Tables\/|CalculationEngine)/, { fault: "spreadsheet", detail: "numbers" }],
  [/^(word|ppt)\//, { fault: "binary", detail: "" }],
];

/** Spreadsheets and documents that are zips, by the files in them or, where damaged, by their name; null for others. */
export function zipFault(bytes: Uint8Array, name: string): FileFault | null {
  const ending = /\.(xlsx|xlsm|xlsb|xltx|ods|numbers)$/i.exec(name)?.[1]?.toLowerCase();
  const paths = (zipEntries(bytes) ?? []).map(({ path }) => path);
  const found =
    parts.find(([part]) => paths.some((path) => part.test(path)))?.[1] ?? openDocumentFault(bytes, paths);
  if (found?.fault === "spreadsheet") return { fault: "spreadsheet", detail: ending ?? found.detail };
  return found ?? (ending === undefined ? null : { fault: "spreadsheet", detail: ending });
}

/** An open document says its kind in its first file, which is never packed. */
function openDocumentFault(bytes: Uint8Array, paths: readonly string[]): FileFault | null {
  if (!paths.includes("mimetype")) return null;
  const start = latin(bytes.subarray(0, 120));
  if (start.includes("opendocument.spreadsheet")) return { fault: "spreadsheet", detail: "ods" };
  return start.includes("opendocument") ? { fault: "binary", detail: "" } : null;
}
