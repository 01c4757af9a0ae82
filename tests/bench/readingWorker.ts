import { readBy, type Route } from "./readingOurs.ts";

/** A file to be read, and how. */
interface Asked {
  readonly route: Route;
  readonly file: File;
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data));

/** Reads the file and hands its columns over. */
async function answer({ route, file }: Asked): Promise<void> {
  try {
    const { read, moved } = readBy(route, new Uint8Array(await file.arrayBuffer()));
    postMessage({ read }, { transfer: moved });
  } catch (error) {
    postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
}
