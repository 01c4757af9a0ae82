import type { FaultyFile } from "../../browser/readerMessages.ts";
import type { Messages } from "../../text/messages.ts";
import { plainly } from "../Raw.tsx";
import type { PictureFault } from "./pictureFiles.ts";

/** What is wrong with a picture, and what to do, in a sentence or two. */
export function pictureFaultWords(
  { name, wrong }: { readonly name: string; readonly wrong: PictureFault },
  { reopen }: Messages,
): string {
  return reopen.wrong[wrong](plainly(name));
}

/** What to do with a zip of pictures; null for any other fault. */
export function zipFaultWords({ name, fault }: FaultyFile, { reopen }: Messages): string | null {
  const isOfPictures = fault.fault === "archive-without-table" && /\.(svg|png|pdf)(,|$)/i.test(fault.detail);
  return isOfPictures ? reopen.zip(plainly(name)) : null;
}
