import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useDesk } from "../context.ts";
import type { Batch } from "./useBatch.ts";

interface ClosingProps {
  readonly progress: NonNullable<Batch["progress"]>;
  readonly onKeep: () => void;
  readonly onStop: () => void;
}

/** Asks before the studio is closed on pictures that are still being made: closing would lose them. */
export function Closing({ progress, onKeep, onStop }: ClosingProps) {
  const { text } = useDesk();
  const words = text.studio.many.closing;
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onKeep()}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{words.title}</Heading>
          <p>{words.about(progress.done, progress.of)}</p>
          <div className="row closing-row">
            <Button className="button strong" onPress={onKeep}>
              {words.keep}
            </Button>
            <Button className="button" onPress={onStop}>
              {words.stop}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
