import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { dataSite, type DataSite } from "./dataSite.ts";
import { Unreachable, type DataFile } from "./siteFiles.ts";

/** The data of the site that this page is of: the files beside the one that the page's head names. */
let found: DataSite | null = null;

export function siteOfPage(): DataSite {
  if (found !== null) return found;
  const start = document.querySelector<HTMLLinkElement>("link#data-start")?.href;
  if (start === undefined) throw new Error("the page names no data");
  found = dataSite(fetchedFrom(start), start.slice(start.lastIndexOf("/") + 1));
  return found;
}

/**
 * Opens every data set of the site's start, and those of its catalogue that the page's address names, all at once. One
 * that cannot be fetched or is damaged becomes an issue of the library while the others load; it never rejects. A site of
 * other data than the app's has an address of its own for a page without one: then that is put into the address bar.
 */
export async function openLibrary(text: Messages): Promise<Library> {
  await addressTaken();
  return siteOfPage().whole(location.search, text);
}

/**
 * The library as far as the first figure of the address needs it: everything of the site's start but the values of indices
 * that it does not show. To look one of those up throws. null where all is needed, or the address cannot be judged before.
 */
export async function openFirst(search: string): Promise<Library | null> {
  const taken = await addressTaken();
  return siteOfPage().first(taken ?? search);
}

/** Puts the address that the site opens on into the bar of a page that has none, and gives it. */
async function addressTaken(): Promise<string | null> {
  if (location.search !== "") return null;
  const address = await siteOfPage()
    .address()
    .catch(() => null); // the library tells what is wrong
  if (address !== null && location.search === "") history.replaceState(history.state, "", address);
  return address;
}

function fetchedFrom(start: string): DataFile {
  return async (name, range) => {
    let response: Response;
    try {
      const headers = range && { Range: `bytes=${range.from}-${range.from + range.length - 1}` };
      response = await fetch(new URL(name, start), headers ? { headers } : {});
    } catch (error) {
      throw new Unreachable(name, error instanceof Error ? error.message : String(error));
    }
    if (!response.ok) throw new Unreachable(name, String(response.status));
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server that knows no ranges sends the whole file.
    return range && response.status === 200 ? bytes.subarray(range.from, range.from + range.length) : bytes;
  };
}
