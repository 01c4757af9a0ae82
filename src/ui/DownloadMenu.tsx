import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { Figure } from "../charts/figureOf.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { useDesk } from "./context.ts";
import { useStudio } from "./studio/useStudio.tsx";
import "./exportMenu.css";

/** The export studio, and at once what is on screen: SVG, PNG, PDF, the rows as CSV, a picture or the link on the clipboard. */
export function DownloadMenu({ choice, drawn }: { readonly choice: FigureChoice; readonly drawn: Figure }) {
  const desk = useDesk();
  const { text, alert } = desk;
  const studio = useStudio();
  const run = async (key: string) => {
    try {
      if (key === "studio") await studio.open(choice.id);
      else {
        // What makes files is not in the start of the app.
        const { downloaded } = await import("./downloaded.ts").catch((error: unknown) => {
          throw new Error(text.fetching.part(error instanceof Error ? error.message : String(error)));
        });
        await downloaded(key, desk, choice, drawn);
      }
    } catch (error) {
      alert(error instanceof Error ? error.message : text.errors.cannotSave(String(error)));
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="quiet">{text.ui.download}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="list" onAction={(key) => void run(String(key))}>
            <MenuItem id="studio" className="item">
              {text.studio.open}
            </MenuItem>
            <Separator className="separator" />
            {Object.entries(text.ui.downloadItems).map(([key, label]) => (
              <MenuItem key={key} id={key} className="item">
                {label}
              </MenuItem>
            ))}
            <MenuItem id="copy" className="item">
              {text.ui.copyImage}
            </MenuItem>
            <MenuItem id="link" className="item">
              {text.ui.copyLink}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {studio.element}
    </>
  );
}
