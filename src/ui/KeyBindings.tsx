import { useEffect, useState, type ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { commands, helpLines } from "./commands.ts";
import { HelpContext } from "./helpContext.ts";
import { useDesk } from "./context.ts";

/** Listens for the commands of the keyboard, and holds the dialog that lists them. */
export function KeyBindings({ children }: { readonly children: ReactNode }) {
  const { store } = useDesk();
  const [helpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        (event.target instanceof Element && event.target.closest("[role=dialog]"))
      )
        return;
      const command = commands.find((candidate) => candidate.is(event));
      if (command === undefined || (isTyping(event.target) && command.id !== "escape")) return;
      event.preventDefault();
      command.run({
        store,
        openHelp: () => setHelpOpen(true),
        findCountry: () => document.querySelector<HTMLInputElement>("#find-country input")?.focus(),
      });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store]);
  return (
    <HelpContext value={() => setHelpOpen(true)}>
      {children}
      <Help open={helpOpen} onOpenChange={setHelpOpen} />
    </HelpContext>
  );
}

/** Undo in a text field is the field's own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox]):not([type=range]), textarea") !== null
  );
}

function Help({
  open,
  onOpenChange,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const { text } = useDesk();
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{text.ui.help}</Heading>
          <table className="keys">
            <thead>
              <tr>
                <th scope="col">{text.ui.keyColumn}</th>
                <th scope="col">{text.ui.commandColumn}</th>
              </tr>
            </thead>
            <tbody>
              {helpLines(text).map(({ keys, words }) => (
                <tr key={keys}>
                  <td>
                    <kbd>{keys}</kbd>
                  </td>
                  <td>{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button className="button" slot="close">
            {text.ui.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
