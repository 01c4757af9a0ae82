import { lazy, Suspense } from "react";
import { useAdding } from "../import/adding.ts";

const Notice = lazy(async () => ({ default: (await import("./Notice.tsx")).Notice }));

/** The notice of a picture whose view was opened on this page, if any was. */
export function OpenedNotice() {
  const { view, closeView } = useAdding();
  return view === null ? null : (
    <Suspense>
      <Notice view={view} onClose={closeView} />
    </Suspense>
  );
}
