// The library has no types of its own.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string, options: { readonly forceType: string });
    readonly data: unknown;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
