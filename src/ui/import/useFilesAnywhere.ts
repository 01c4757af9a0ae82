import { useEffect, useState } from "react";

/** Files and folders that were dropped or pasted. A folder is named, since a page cannot read it as a file. */
export interface Handed {
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

/**
 * Takes files dropped anywhere on the page, and files or tables pasted anywhere but into a field. Gives whether files are
 * being dragged over the page now.
 */
export function useFilesAnywhere(onHanded: (handed: Handed) => void, pastedName: string): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    let depth = 0; // every element that is entered says so before the one that was left does
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onEnter = (event: DragEvent) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setDragging(true);
    };
    const onOver = (event: DragEvent) => {
      if (!isFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    };
    const onLeave = (event: DragEvent) => {
      if (!isFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setDragging(false);
    };
    const onDrop = (event: DragEvent) => {
      depth = 0;
      setDragging(false);
      if (event.dataTransfer === null || !isFiles(event)) return;
      event.preventDefault();
      onHanded(handedIn(event.dataTransfer));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isField(event.target)) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length === 0 && !isTableText(text)) return;
      event.preventDefault();
      onHanded({ files: files.length > 0 ? files : [tableFile(text, pastedName)], folders: [] });
    };
    addEventListener("dragenter", onEnter);
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("dragenter", onEnter);
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    };
  }, [onHanded, pastedName]);
  return dragging;
}

/** Whether a text may be a table: two lines at least, with a mark between cells. */
export function isTableText(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.length >= 2 && lines.slice(0, 20).some((line) => /[,;\t|]/.test(line));
}

/** A text as a file. */
export function tableFile(text: string, name: string): File {
  return new File([text], name, { type: "text/csv" });
}

function handedIn(transfer: DataTransfer): Handed {
  const folders = [...transfer.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory === true ? [entry.name] : [];
  });
  return { files: [...transfer.files].filter(({ name }) => !folders.includes(name)), folders };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
