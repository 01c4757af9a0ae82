/** Characters that no XML 1.0 file may hold, not even escaped, and halves of surrogate pairs. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD in place of each character that XML 1.0 does not allow (section 2.2). */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

/** The text as it stands between tags, and in an attribute once quotation marks are escaped too. */
export function xmlText(text: string): string {
  return xmlCharacters(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
