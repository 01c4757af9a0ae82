import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { copyImage, copyText } from "../browser/clipboard.ts";
import { pictureFile, pngFile } from "../browser/pictureFiles.ts";
import { saveFile, textFile } from "../browser/save.ts";
import type { Figure } from "../charts/figureOf.ts";
import { enlarge } from "../choices/actions.ts";
import { addressOf } from "../choices/address.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { csvText } from "../export/csv.ts";
import { useDesk } from "./context.ts";
import { nameOf, standalone } from "./download.ts";
import { useStudio } from "./studio/useStudio.tsx";
import "./exportMenu.css";

const scales: Readonly<Record<string, number>> = { png: 1, png2: 2, png4: 4 };

/** The export studio, and at once what is on screen: SVG, PNG, PDF, the rows as CSV, a picture or the link on the clipboard. */
export function DownloadMenu({ choice, drawn }: { readonly choice: FigureChoice; readonly drawn: Figure }) {
  const desk = useDesk();
  const { store, text, announce, alert } = desk;
  const studio = useStudio();
  const save = (content: Blob, extension: string) => {
    const name = nameOf(desk, store.choices(), choice, extension);
    saveFile(content, name);
    announce(text.ui.saved(name));
  };
  const run = async (key: string) => {
    const choices = store.choices();
    const png = async (scale: number) => pngFile(await standalone(desk, choices, drawn, choice, scale), text);
    try {
      if (key === "studio") await studio.open(choice.id);
      else if (key === "svg")
        save(textFile((await standalone(desk, choices, drawn, choice)).svg, "image/svg+xml"), "svg");
      else if (key === "pdf")
        save(await pictureFile(await standalone(desk, choices, drawn, choice), "pdf", text), "pdf");
      else if (key === "csv") save(textFile(csvText(drawn.rows()), "text/csv"), "csv");
      else if (key === "link") {
        await copyText(
          `${location.origin}${location.pathname}${addressOf(enlarge(choice.id)(choices))}`,
          text,
        );
        announce(text.ui.copiedLink);
      } else if (key === "copy") {
        await copyImage(png(2), text);
        announce(text.ui.copiedImage);
      } else {
        const scale = scales[key] ?? 1;
        save(await png(scale), scale === 1 ? "png" : `${scale}x.png`);
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
