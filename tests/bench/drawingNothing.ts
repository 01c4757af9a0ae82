/** Nine empty boxes, as large as the charts of Plot, whose listener does nothing: what a pointer costs by itself. */
export function show(): void {
  document.body.style.setProperty("display", "grid");
  document.body.style.setProperty("grid-template-columns", "1fr 1fr");
  for (let i = 0; i < 9; i++) {
    const box = document.createElement("div");
    box.className = "box";
    box.style.setProperty("width", "660px");
    box.style.setProperty("height", "340px");
    box.addEventListener("pointermove", () => {});
    document.body.append(box);
  }
}
