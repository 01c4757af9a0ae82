/** Types of source.mjs, for the tests that use it. */
export function openSource(): Promise<{
  readonly load: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}>;
