import type { Target } from "../charts/chart.ts";

const widest = 300;

interface TooltipProps {
  readonly target: Target;
  /** Size of the figure, px. */
  readonly width: number;
  readonly height: number;
  /** Whether the words stand above the mark: below it the window ends. */
  readonly above: boolean;
}

/** The words of a mark beside it, on the side where there is room. */
export function Tooltip({ target, width, height, above }: TooltipProps) {
  const room = Math.min(widest, width - 16);
  const toTheLeft = target.x > width / 2;
  const aside = 14 + (target.width ?? 0) / 2;
  const left = toTheLeft ? Math.max(0, target.x - aside - room) : Math.min(width - room, target.x + aside);
  const down = above ? target.y - 10 - height : target.y + 10;
  return (
    <div
      className={`tooltip${toTheLeft ? " end" : ""}${above ? " above" : ""}`}
      aria-hidden="true"
      // Shifted, not placed: that needs no layout, and the layer of the words is painted only where they change.
      style={{
        left: 0,
        width: room,
        ...(above ? { bottom: 0 } : { top: 0 }),
        transform: `translate(${Math.round(left)}px, ${Math.round(down)}px)`,
      }}
    >
      <div>
        <strong>{target.label}</strong>
        {target.details.map((line, i) => (
          <span key={i}>{line}</span>
        ))}
      </div>
    </div>
  );
}
