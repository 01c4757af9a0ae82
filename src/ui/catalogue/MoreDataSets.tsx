import { useState, type ComponentType } from "react";
import { Button } from "react-aria-components";
import { useDesk } from "../context.ts";
import type { CatalogueProps } from "./CatalogueDialog.tsx";
import "./moreDataSets.css";

/** Opens the site's catalogue, where it has one. The code of the dialog is not in the start of the app. */
export function MoreDataSets({ className }: { readonly className: string }) {
  const { library, text, alert } = useDesk();
  const [shown, setShown] = useState<{ readonly Dialog: ComponentType<CatalogueProps> } | null>(null);
  if (library.hasCatalogue !== true) return null;
  const open = async () => {
    try {
      const { CatalogueDialog } = await import("./CatalogueDialog.tsx");
      setShown({ Dialog: CatalogueDialog });
    } catch (error) {
      alert(text.catalogue.cannotOpen(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <Button className={className} onPress={() => void open()}>
        {text.catalogue.open}
      </Button>
      {shown !== null && <shown.Dialog onClose={() => setShown(null)} />}
    </>
  );
}
