/** The parts of an address that say where a page is. */
export interface Place {
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly pathname: string;
}

/** The address of a page without its query; null where it runs on one's own machine, which no reader could open. */
export function publicBaseOf({ protocol, hostname, origin, pathname }: Place): string | null {
  const own =
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.local(host)?)$/.test(hostname) || !hostname.includes(".");
  return protocol === "https:" && !own ? `${origin}${pathname}` : null;
}
