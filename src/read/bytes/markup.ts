import type { FileFault } from "../reading.ts";

/**
 * What a text is that is written as a page, as XML or as JSON, from its start and its last letters; null for a table, also
 * where its first cell is `<5`, `{a}`, `[1]` or holds a tag.
 */
export function markupFault(start: string, end: string): FileFault | null {
  const text = start.replace(/^[\s\ufeff]+/, "");
  if (text.startsWith("{") || text.startsWith("[")) return jsonFault(text, end);
  if (text.startsWith("<")) return taggedFault(text, end);
  // A page below the lines of its answer or below a warning of the server.
  return /^<(?:!doctype\s+html|html)\b[^,;\t\n]*$/im.test(text.slice(0, 2000)) ? pageFault(text) : null;
}

function jsonFault(text: string, end: string): FileFault | null {
  const found: FileFault = { fault: "json", detail: "" };
  if (text.startsWith("{\\rtf")) return { fault: "binary", detail: "" };
  if (/^\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/.test(text) || /^\[\s*(?:\[\s*)?\{\s*"/.test(text)) return found;
  // What is not clear from its start is JSON if it is so as a whole.
  return text.length < 60_000 && (isJson(text) || isJson(text + end)) ? found : null;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** Tags that begin a page or a piece of one. */
const pageTags =
  /^(?:html|head|body|title|meta|link|script|style|table|div|h[1-6]|p|center|form|iframe|pre|br|b|span)$/;

function taggedFault(text: string, end: string): FileFault | null {
  const isXml = /^<\?xml\b/i.test(text);
  const root = withoutProlog(text);
  const tag = /^<([a-z_][\w.-]*(?::[\w.-]+)?)(?=[\s>/])([^<>]*)>?(.?)/i.exec(root);
  const name = tag?.[1]?.toLowerCase() ?? "";
  const asCell = /^[,;\t|]$/.test(tag?.[3] ?? "");
  if (/^<!doctype\s+html\b/i.test(root) || (/^(?:html|head|body)$/.test(name) && !asCell))
    return pageFault(text);
  if (name === "svg" || /^<!doctype\s+svg\b/i.test(root)) return { fault: "image", detail: "SVG" };
  const sheet = isXml && /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(text);
  if (sheet) return { fault: "spreadsheet", detail: "Excel XML" };
  if (isXml || /^<!doctype\b/i.test(root)) return { fault: "xml", detail: "" };
  if (pageTags.test(name) && !asCell && linesEndInTags(root)) return pageFault(text);
  const closing = `</${tag?.[1] ?? ""}>`;
  return name !== "" && end.trimEnd().endsWith(closing) && linesEndInTags(root)
    ? { fault: "xml", detail: "" }
    : null;
}

/** Without XML declaration, processing instructions and comments before the first tag. */
function withoutProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const close = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
    const to = close === "" ? -1 : text.indexOf(close, at);
    if (to === -1) return text.slice(at);
    at = to + close.length;
  }
}

/** A table whose cells hold tags has lines that end otherwise. */
function linesEndInTags(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  return lines.filter((line) => /[>}]\s*$/.test(line)).length * 2 > lines.length;
}

function pageFault(text: string): FileFault {
  const from = /<title\b[^<>]{0,200}>/i.exec(text);
  const rest =
    from === null ? "" : text.slice(from.index + from[0].length, from.index + from[0].length + 500);
  const title = rest.split("<")[0] ?? "";
  return { fault: "web-page", detail: plainTitle(title) };
}

const longestTitle = 80;

function plainTitle(title: string): string {
  const entities = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["#39", "'"],
    ["nbsp", " "],
  ]);
  const plain = title
    .replace(/&([a-z]+|#39);/g, (entity, name: string) => entities.get(name) ?? entity)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  return plain.length > longestTitle ? `${plain.slice(0, longestTitle - 1)}…` : plain;
}
