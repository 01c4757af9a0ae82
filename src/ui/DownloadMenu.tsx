import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { copyImage, copyText } from "../browser/clipboard.ts";
import { saveFile, textFile } from "../browser/save.ts";
import type { Figure } from "../charts/figure.ts";
import { enlarge } from "../choices/actions.ts";
import { addressOf } from "../choices/address.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { csvText } from "../export/csv.ts";
import { useDesk } from "./context.ts";
import { nameOf, picture, standalone } from "./download.ts";

const scales: Readonly<Record<string, number>> = { png: 1, png2: 2, png4: 4 };

/** What is on screen, as a file: SVG, PNG, the rows as CSV, or a picture on the clipboard. */
export function DownloadMenu({ choice, drawn }: { readonly choice: FigureChoice; readonly drawn: Figure }) {
  const desk = useDesk();
  const { store, text, announce, alert } = desk;
  const save = (content: Blob, extension: string) => {
    const name = nameOf(desk, store.choices(), choice, extension);
    saveFile(content, name);
    announce(text.ui.saved(name));
  };
  const run = async (key: string) => {
    const choices = store.choices();
    try {
      if (key === "svg")
        save(textFile((await standalone(desk, choices, drawn, choice)).svg, "image/svg+xml"), "svg");
      else if (key === "csv") save(textFile(csvText(drawn.rows()), "text/csv"), "csv");
      else if (key === "link") {
        await copyText(
          `${location.origin}${location.pathname}${addressOf(enlarge(choice.id)(choices))}`,
          text,
        );
        announce(text.ui.copiedLink);
      } else if (key === "copy") {
        await copyImage(picture(desk, choices, drawn, choice, 2), text);
        announce(text.ui.copiedImage);
      } else {
        const scale = scales[key] ?? 1;
        save(await picture(desk, choices, drawn, choice, scale), scale === 1 ? "png" : `${scale}x.png`);
      }
    } catch (error) {
      alert(error instanceof Error ? error.message : text.errors.cannotSave(String(error)));
    }
  };
  return (
    <MenuTrigger>
      <Button className="quiet">{text.ui.download}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list" onAction={(key) => void run(String(key))}>
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
  );
}
