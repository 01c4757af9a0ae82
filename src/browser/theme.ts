export type ThemeChoice = "system" | "light" | "dark";

const key = "regulens-theme";
const systemDark = () => matchMedia("(prefers-color-scheme: dark)");

/** The theme this reader chose before, else the system's. */
export function rememberedTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system"; // storage is closed to this page; the system's theme serves
  }
}

/** Keeps the choice for the next visit, where the browser lets the page. */
export function rememberTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Not kept then: the page works the same, and asks nothing of the reader.
  }
}

/** Light or dark, as the choice and the system have it now. */
export function themeNow(choice: ThemeChoice): "light" | "dark" {
  return choice === "system" ? (systemDark().matches ? "dark" : "light") : choice;
}

/** Calls back when the system's theme changes. Returns the function that ends it. */
export function onSystemTheme(changed: () => void): () => void {
  const query = systemDark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
