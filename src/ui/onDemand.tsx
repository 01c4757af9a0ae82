import type { ComponentType, ReactNode } from "react";
import { useDesk } from "./context.ts";
import { Unfetched } from "./Unfetched.tsx";
import { useFetched } from "./useFetched.ts";

/**
 * A component whose code is fetched when it is first shown, with `waiting` in its place meanwhile. Unlike React's `lazy`, code
 * that cannot be fetched does not take the page with it: it is said in that place, and can be tried again.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P & { readonly waiting?: ReactNode }> {
  let loaded: ComponentType<P> | null = null;
  const fetching = async () => {
    loaded = await load();
  };
  return function OnDemand(props) {
    const { text } = useDesk();
    const fetched = useFetched(loaded, fetching);
    const { here: Part, why } = fetched;
    if (Part !== null) return <Part {...props} />;
    return why === null ? props.waiting : <Unfetched words={text.fetching.part(why)} fetched={fetched} />;
  };
}
