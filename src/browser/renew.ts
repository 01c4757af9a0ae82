/**
 * Makes an element of the page the same as a drawn one by changing only what differs: what stays keeps its style, its layout and
 * its pixels, which cost a browser more than the drawing. The drawn element stays as it is.
 */
export function renew(shown: Element, drawn: Element): void {
  renewAttributes(shown, drawn);
  let old = shown.firstChild;
  for (let next = drawn.firstChild; next !== null; next = next.nextSibling) {
    const after: ChildNode | null = old?.nextSibling ?? null;
    if (old === null) shown.append(next.cloneNode(true));
    else if (!old.isEqualNode(next)) renewNode(old, next);
    old = after;
  }
  while (old !== null) {
    const after: ChildNode | null = old.nextSibling;
    old.remove();
    old = after;
  }
}

function renewNode(old: ChildNode, next: ChildNode): void {
  if (isElement(old) && isElement(next) && old.tagName === next.tagName) renew(old, next);
  else if (isText(old) && isText(next)) old.data = next.data;
  else old.replaceWith(next.cloneNode(true));
}

/** Where their names or the order of them differ, all are set anew: what is drawn alike is written alike, however it came about. */
function renewAttributes(shown: Element, drawn: Element): void {
  const [before, names] = [shown.getAttributeNames(), drawn.getAttributeNames()];
  if (before.length !== names.length || before.some((name, i) => name !== names[i]))
    for (const name of before) shown.removeAttribute(name);
  for (const name of names) {
    const value = drawn.getAttribute(name)!;
    if (shown.getAttribute(name) === value) continue;
    // The page's policy forbids style attributes, but not the same by the object model.
    if (name === "style")
      (shown as SVGElement).style.cssText = value; // all elements of a drawing are of SVG
    else shown.setAttribute(name, value);
  }
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1;
}

function isText(node: ChildNode): node is Text {
  return node.nodeType === 3;
}
