import type { jsPDF } from "jspdf";
import type { Picture } from "../picture/picture.ts";
import { stateNamespace } from "../svg.ts";
import { xmlText } from "../xmlCharacters.ts";
import { textString } from "./text.ts";

/**
 * Writes what the document says of itself: language, title and state (XMP, ISO 16684-1), and one figure with its alternative
 * text in the tree of contents (ISO 32000-1, 14.7). The page's drawing must stand between `figureBegin` and `figureEnd`.
 */
export function describe(
  document: jsPDF,
  { title, alt, language, state }: Picture,
  box: readonly number[],
): void {
  const { events, newObject, write } = document.internal as unknown as Internals; // open in jsPDF's types
  let [metadata, tree] = [0, 0];
  events.subscribe("putPage", () => write("/StructParents 0 /Tabs /S"));
  events.subscribe("postPutResources", () => {
    const page = document.getPageInfo(1).objId;
    const packet = utf8(packetOf(title, alt, language, state));
    metadata = newObject();
    write(`<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream\nendobj`);
    const figure = newObject();
    const parts = [figure + 1, figure + 2, figure + 3] as const;
    const bounds = `/A <</O /Layout /Placement /Block /BBox [${box.join(" ")}]>>`;
    write(
      `<</Type /StructElem /S /Figure /P ${parts[0]} 0 R /Pg ${page} 0 R /K 0 /Alt ${textString(alt)} ${bounds}>>\nendobj`,
    );
    newObject();
    write(`<</Type /StructElem /S /Document /P ${parts[1]} 0 R /K [${figure} 0 R]>>\nendobj`);
    tree = newObject();
    write(
      `<</Type /StructTreeRoot /K [${parts[0]} 0 R] /ParentTree ${parts[2]} 0 R /ParentTreeNextKey 1>>\nendobj`,
    );
    newObject();
    write(`<</Nums [0 [${figure} 0 R]]>>\nendobj`);
  });
  events.subscribe("putCatalog", () => {
    write(`/Lang ${textString(language)} /MarkInfo <</Marked true>> /StructTreeRoot ${tree} 0 R`);
    write(`/Metadata ${metadata} 0 R /ViewerPreferences <</DisplayDocTitle true>>`);
  });
}

export const figureBegin = "/Figure <</MCID 0>> BDC";
export const figureEnd = "EMC";

interface Internals {
  readonly events: { readonly subscribe: (event: string, told: () => void) => void };
  /** Begins an object and gives its number. */
  readonly newObject: () => number;
  readonly write: (text: string) => void;
}

/** It stands in the file as it is, not compressed: programs that know nothing of PDF can find it. */
function packetOf(title: string, alt: string, language: string, state: string): string {
  const words = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ` xmlns:regulens="${stateNamespace}">`,
    "<dc:format>application/pdf</dc:format>",
    words("title", title),
    words("description", alt),
    `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<regulens:picture>${xmlText(state)}</regulens:picture>`,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

/** jsPDF writes each character of a text as one byte. */
function utf8(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
}
