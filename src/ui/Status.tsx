import { useCallback, useEffect, useState, type ReactNode } from "react";

const seenFor = 4000; // ms

interface Said {
  readonly words: string;
  readonly times: number;
}

const silence: Said = { words: "", times: 0 };

/** The state of the status region: what was last said, what is to be seen, and the way to say something. */
export function useStatus() {
  const [said, setSaid] = useState(silence);
  const [seen, setSeen] = useState(silence);
  const announce = useCallback((words: string, visible = true) => {
    setSaid(({ times }) => ({ words, times: times + 1 }));
    setSeen(({ times }) => (visible ? { words, times: times + 1 } : silence));
  }, []);
  useEffect(() => {
    if (seen.words === "") return;
    const timer = setTimeout(() => setSeen(silence), seenFor);
    return () => clearTimeout(timer);
  }, [seen]);
  return { said, seen, announce };
}

/** The one polite region in which changes are told, and the same words for the eye for a few seconds. */
export function Status({ said, seen }: { readonly said: Said; readonly seen: Said }): ReactNode {
  const again = said.times % 2 === 1 ? "" : "\u00a0"; // the same words twice must still be a change
  return (
    <>
      <output aria-live="polite" className="hidden">
        {said.words}
        {said.words === "" ? "" : again}
      </output>
      {seen.words !== "" && (
        <div key={seen.times} className="toast" aria-hidden="true">
          {seen.words}
        </div>
      )}
    </>
  );
}
