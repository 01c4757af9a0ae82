/** What the snippet for one figure is made of. */
export interface Embedded {
  /** The address of the app, "https://…/". */
  readonly base: string;
  /** The query of the link to the figure, "?v=1&…"; "" for the view that the app opens on. */
  readonly query: string;
  readonly title: string;
  /** Of the frame until the page inside tells its own, px. */
  readonly height: number;
  /** null: as the system of whoever reads it. */
  readonly theme?: "light" | "dark" | null;
}

/** Higher than any figure, px: a frame is not made longer whatever is told. */
const highest = 20_000;

/**
 * HTML for another page: a frame with the figure alone, and a script that gives it the height that the page inside tells
 * (src/browser/embedding.ts). The script serves every frame of the page and listens to this app alone.
 */
export function embedSnippet({ base, query, title, height, theme = null }: Embedded): string {
  const address = `${base}${query === "" ? "?" : `${query}&`}embed=1${theme === null ? "" : `&theme=${theme}`}`;
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" style="width:100%;border:0" height="${Math.ceil(height)}"></iframe>`,
    `<script>addEventListener("message",function(e){var d=e.data;if(e.origin===${scriptText(new URL(base).origin)}&&d&&d.app==="regulens"&&d.height>0)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.min(d.height,${highest})})})</script>`,
  ].join("\n");
}

/** Text as it may stand in an attribute between double quotes. */
function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\s+/g, " ");
}

/** A string of JavaScript that cannot end the script it stands in. */
function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}
