/** ms after which the page stands there whether it has drawn a figure or not. */
const patience = 4000;

/** What there is to see in the page itself once it can be used. */
const ready = ".drawing > svg, .table-title, .alert, .figures > p";

/** Calls `then` once the page in `root` shows something, or after a while in any case. */
export function whenReady(root: HTMLElement, then: () => void): void {
  const end = () => {
    observer.disconnect();
    clearTimeout(late);
    then();
  };
  const observer = new MutationObserver(() => {
    if (root.querySelector(ready) !== null) end();
  });
  observer.observe(root, { childList: true, subtree: true });
  const late = setTimeout(end, patience);
}
