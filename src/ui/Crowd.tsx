import { useRef } from "react";
import { Button, Dialog, Heading, Popover } from "react-aria-components";
import type { Target } from "../charts/chart.ts";
import { chooseEvent, clauseValue, panel } from "../choices/actions.ts";
import { useChoices, useDesk } from "./context.ts";

/** The events behind one count, each with its words, and a button that marks it on every figure. */
export function Crowd({ target, onClose }: { readonly target: Target; readonly onClose: () => void }) {
  const { store, text } = useDesk();
  const chosen = clauseValue(useChoices(), panel, "event");
  const members = target.members ?? [];
  const years = members.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const name = text.ui.crowd(
    members.length,
    years.length === 0 ? null : Math.min(...years),
    years.length === 0 ? null : Math.max(...years),
  );
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="anchor" style={{ left: target.x, top: target.y }} />
      <Popover
        className="popover crowd"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Dialog className="crowd-dialog" aria-label={`${text.ui.eventsHere}: ${name}`}>
          <div className="row crowd-head">
            <Heading level={3}>{name}</Heading>
            <span className="spring" />
            <Button className="quiet" onPress={onClose}>
              {text.ui.close}
            </Button>
          </div>
          <ul>
            {members.map((member, i) => (
              <li key={member.event ?? i}>
                <strong>{member.label}</strong>
                {member.details.map((line, j) => (
                  <span key={j}>{line}</span>
                ))}
                {member.event !== undefined && member.year !== undefined && (
                  <Button
                    className="button"
                    onPress={() => {
                      if (member.event !== undefined && member.event !== chosen)
                        store.act(chooseEvent(member.event));
                      onClose();
                    }}
                  >
                    {text.ui.chooseEvent}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </>
  );
}
