import { useState, type ComponentType, type ReactNode } from "react";
import { useDesk } from "../context.ts";
import type { StudioProps } from "./Studio.tsx";

/** The studio, and where in it a reader begins. */
interface StudioHold {
  /** Opens it on a figure; loads its code at the first time. */
  readonly open: (figure: string, tab?: StudioProps["first"]) => Promise<void>;
  readonly element: ReactNode;
}

/** The export studio of this part of the page. Its code is not in the start of the app. */
export function useStudio(): StudioHold {
  const { text, alert } = useDesk();
  const [shown, setShown] = useState<(Omit<StudioProps, "onClose"> & { Studio: Component }) | null>(null);
  const open: StudioHold["open"] = async (figure, first = "picture") => {
    try {
      const { Studio } = await import("./Studio.tsx");
      setShown({ Studio, figure, first });
    } catch {
      alert(text.studio.cannotOpen);
    }
  };
  const element = shown && (
    <shown.Studio figure={shown.figure} first={shown.first} onClose={() => setShown(null)} />
  );
  return { open, element };
}

type Component = ComponentType<StudioProps>;
