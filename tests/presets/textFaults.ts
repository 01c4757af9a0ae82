/**
 * What is wrong with the words of an SVG that stands in a page: words over words, and words outside the picture, a sentence
 * each. Measured by the browser itself. Runs in the page: it may use nothing from outside of it.
 */
export function textFaults(svg: SVGSVGElement): readonly string[] {
  const tolerance = 0.6; // px of the drawing
  const outer = svg.getBoundingClientRect();
  const scale = outer.width / svg.viewBox.baseVal.width;
  const lines: { words: string; left: number; right: number; top: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const element = parent?.closest("text");
    const words = (node.textContent ?? "").trim();
    if (parent === null || !element || words === "") continue;
    const style = getComputedStyle(parent);
    if (style.fillOpacity === "0" || style.opacity === "0" || style.visibility === "hidden") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const ctm = (element as SVGTextElement).getScreenCTM();
    const turned = ctm !== null && Math.abs(ctm.b) > Math.abs(ctm.a);
    // The box of a line reaches from the ascent to the descent of the font; letters fill about 0.75 em over and 0.2 em under
    // the line that they stand on.
    const em = Number.parseFloat(style.fontSize) * scale;
    const [over, under] = [0.2 * em, 0.05 * em];
    lines.push({
      words,
      left: box.left + (turned ? over : 0),
      right: box.right - (turned ? under : 0),
      top: box.top + (turned ? 0 : over),
      bottom: box.bottom - (turned ? 0 : under),
    });
  }
  const slack = tolerance * scale;
  const faults: string[] = [];
  const short = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
  for (const line of lines) {
    const out = [
      outer.left - line.left,
      line.right - outer.right,
      outer.top - line.top,
      line.bottom - outer.bottom,
    ];
    const most = Math.max(...out);
    if (most > slack)
      faults.push(`“${short(line.words)}” leaves the picture by ${(most / scale).toFixed(1)} px`);
  }
  const sorted = lines.sort((a, b) => a.left - b.left);
  for (const [i, a] of sorted.entries()) {
    for (const b of sorted.slice(i + 1)) {
      if (b.left >= a.right - slack) break;
      const across = Math.min(a.right, b.right) - b.left;
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > slack && down > slack) {
        const by = `${(across / scale).toFixed(1)} by ${(down / scale).toFixed(1)} px`;
        faults.push(`“${short(a.words)}” and “${short(b.words)}” overlap by ${by}`);
      }
    }
  }
  return faults;
}
