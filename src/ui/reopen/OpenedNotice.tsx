import { useAdding } from "../import/adding.ts";
import { onDemand } from "../onDemand.tsx";

const Notice = onDemand(async () => (await import("./Notice.tsx")).Notice);

/** The notice of a picture whose view was opened on this page, if any was. */
export function OpenedNotice() {
  const { view, closeView } = useAdding();
  return view === null ? null : <Notice view={view} onClose={closeView} />;
}
