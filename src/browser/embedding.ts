/** What an embedded page tells the page around it, so that its frame can take the height of the figure. */
export interface HeightMessage {
  readonly app: "regulens";
  /** px */
  readonly height: number;
}

/**
 * Tells the page around this one how high the element is, now and whenever it changes. Any page may embed a figure and the
 * height is no secret, so it is told to whoever asks. Returns the function that ends it.
 */
export function tellHeight(element: HTMLElement): () => void {
  if (parent === window) return () => undefined;
  const observer = new ResizeObserver(() => {
    const message: HeightMessage = {
      app: "regulens",
      height: Math.ceil(element.getBoundingClientRect().height),
    };
    parent.postMessage(message, "*");
  });
  observer.observe(element);
  return () => observer.disconnect();
}
