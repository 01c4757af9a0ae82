/** Hands a file to the browser to be saved under this name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // Safari reads the address after the click
}

/** A text file in UTF-8. */
export function textFile(
  text: string,
  type: "image/svg+xml" | "text/csv" | "text/tab-separated-values",
): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
