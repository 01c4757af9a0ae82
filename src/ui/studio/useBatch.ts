import { useEffect, useRef, useState } from "react";
import { drawerOf, pageAnswered } from "../../browser/batchFiles.ts";
import type { PictureFormat } from "../../browser/pictureFiles.ts";
import { saveFile } from "../../browser/save.ts";
import type { BatchProgress } from "../../export/batch/batchZip.ts";
import type { Planned } from "../../export/batch/plan.ts";
import type { PictureSettings } from "../../export/picture/settings.ts";
import { useDesk } from "../context.ts";

/** The pictures that are being made, and what came of the last. */
export interface Batch {
  readonly progress: BatchProgress | null;
  readonly told: string | null;
  readonly fault: string | null;
  readonly start: (
    plan: readonly Planned[],
    settings: PictureSettings,
    formats: readonly PictureFormat[],
  ) => void;
  readonly cancel: () => void;
}

/** Makes many pictures into one zip. Its parts become blobs at once, which a browser need not hold in memory. */
export function useBatch(): Batch {
  const { library, text } = useDesk();
  const words = text.studio.many;
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start: Batch["start"] = async (plan, settings, formats) => {
    const { signal } = (control.current = new AbortController());
    setTold(null);
    setFault(null);
    setProgress({ done: 0, of: plan.length, failed: 0, name: "" });
    const parts: Blob[] = [];
    try {
      const { batchZip } = await import("../../export/batch/batchZip.ts");
      const result = await batchZip(plan, {
        draw: drawerOf({ library, settings, formats, text }),
        sink: (chunk) => void parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>])), // fflate's are never shared
        text,
        onProgress: setProgress,
        pause: pageAnswered,
        signal,
      });
      if (result.cancelled) setTold(words.cancelled(result.made));
      else {
        saveFile(new Blob(parts, { type: "application/zip" }), words.fileName);
        setTold(words.saved(words.fileName, result.made));
        if (result.failed.length > 0) setFault(words.failed(result.failed.map(({ name }) => name)));
      }
    } catch (error) {
      setFault(text.studio.fault(error instanceof Error ? error.message : String(error)));
    }
    setProgress(null);
  };
  return { progress, told, fault, start, cancel: () => control.current?.abort() };
}
