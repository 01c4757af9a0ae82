/** Why an address gave no file. */
export type FetchFault =
  | { readonly fault: "notAddress"; readonly address: string }
  | { readonly fault: "refused"; readonly host: string }
  | { readonly fault: "status"; readonly status: number }
  | { readonly fault: "unreachable" };

/**
 * The file at an address: on this site, or on a host that the page's content security policy admits. Never rejects but
 * with the signal's own abort.
 */
export async function fetchedTable(address: string, signal: AbortSignal): Promise<File | FetchFault> {
  const url = addressed(address);
  if (url === null) return { fault: "notAddress", address };
  let refused = false;
  const onRefused = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === "connect-src") refused = true;
  };
  document.addEventListener("securitypolicyviolation", onRefused);
  try {
    const response = await fetch(url, { signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
    if (!response.ok) return { fault: "status", status: response.status };
    return new File([await response.blob()], nameIn(url));
  } catch (error) {
    if (signal.aborted) throw error;
    await new Promise((next) => setTimeout(next, 50)); // the violation is told after the refusal
    return refused || url.origin !== location.origin
      ? { fault: "refused", host: url.host }
      : { fault: "unreachable" };
  } finally {
    document.removeEventListener("securitypolicyviolation", onRefused);
  }
}

function addressed(address: string): URL | null {
  try {
    const url = new URL(address.trim(), location.href);
    return address.trim() !== "" && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function nameIn({ pathname, hostname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return last === "" ? `${hostname}.csv` : decodeURIComponent(last);
  } catch {
    return last; // not percent-encoded text
  }
}
