import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Heading } from "react-aria-components";

/**
 * The title of what a dialog shows now. Where what had the focus went away with the content before it, the title takes it:
 * without a focus inside, the dialog would hear no key.
 */
export function StageTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  // before the next key can come: while nothing in it had the focus, the dialog would miss an Escape
  useLayoutEffect(() => {
    const dialog = title.current?.closest("[role=dialog]");
    if (dialog != null && !dialog.contains(document.activeElement)) title.current?.focus();
  }, []);
  return (
    <Heading slot="title" className="import-title" ref={title} tabIndex={-1}>
      {children}
    </Heading>
  );
}
