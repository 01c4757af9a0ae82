/** Types of siteData.mjs, for the tests that use it. */
export const mostAtHome: number;
export const largeRows: number;
export function siteData(
  folders: readonly string[],
  options?: { readonly largeRows?: number },
): Promise<{
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly start: string;
  readonly first: string | null;
  readonly sets: number;
  readonly problems: readonly string[];
}>;
