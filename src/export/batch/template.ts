import { latinOf } from "../../read/roles/latin.ts";
import type { Messages } from "../../text/messages.ts";

/** What can stand in braces in a template of file names. */
export const placeholders = ["kind", "index", "country", "years", "lang", "group", "edition", "n"] as const;
export type Placeholder = (typeof placeholders)[number];

export const defaultTemplate = "{kind}_{index}_{country}_{years}_{lang}";

/** What a file's name is made of; "" for what the figure does not have. */
export type NameParts = Readonly<Record<Placeholder, string>>;

/** What is wrong with a template. `detail` is the placeholder that is not known. */
export interface TemplateFault {
  readonly fault: "unknown" | "open" | "empty" | "long";
  readonly detail: string;
}

const longestTemplate = 200;
/** Of a name without its extension: paths of 255 characters are the least that systems take. */
const longestName = 100;

/** Why a template cannot be used, or null. */
export function templateFault(template: string): TemplateFault | null {
  if (template.trim() === "") return { fault: "empty", detail: "" };
  if (template.length > longestTemplate) return { fault: "long", detail: "" };
  for (const [, name = ""] of template.matchAll(/\{([^{}]*)\}/g)) {
    if (!isPlaceholder(name)) return { fault: "unknown", detail: name };
  }
  return /[{}]/.test(template.replace(/\{[^{}]*\}/g, "")) ? { fault: "open", detail: "" } : null;
}

/** The fault in words. */
export function templateFaultWords({ fault, detail }: TemplateFault, { batch }: Messages): string {
  const words = batch.template;
  switch (fault) {
    case "unknown":
      return words.unknown(detail, placeholders);
    case "open":
      return words.open;
    case "empty":
      return words.empty;
    case "long":
      return words.long(longestTemplate);
  }
}

/**
 * A file's name without its extension, of lower-case Latin letters, digits, hyphens and underscores: every system takes it.
 * Cyrillic is written in Latin letters. Throws for a template with a fault.
 */
export function nameOf(template: string, parts: NameParts): string {
  const fault = templateFault(template);
  if (fault !== null) throw new Error(`unusable template: ${fault.fault} ${fault.detail}`);
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) =>
    isPlaceholder(name) ? latinOf(parts[name]) : "",
  );
  const name = filled.split("_").map(latinOf).join("_").replace(/_+/g, "_").slice(0, longestName);
  return name.replace(/^[-_]+|[-_]+$/g, "") || "figure";
}

/** The names of devices, which Windows gives to no file whatever its extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The names in their order, each of which stands only once: the second of its kind ends in -2, and so on. */
export function uniqueNames(names: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return names.map((name) => {
    const free = (candidate: string) => !taken.has(candidate) && !devices.test(candidate);
    let found = name;
    let n = next.get(name) ?? 2;
    while (!free(found)) found = `${name}-${n++}`;
    next.set(name, n);
    taken.add(found);
    return found;
  });
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((placeholder) => placeholder === name);
}
