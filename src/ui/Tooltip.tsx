import type { Target } from "../charts/chart.ts";

const widest = 300;

/** The words of a mark beside it, on the side where there is room. */
export function Tooltip({ target, width }: { readonly target: Target; readonly width: number }) {
  const room = Math.min(widest, width - 16);
  const toTheLeft = target.x > width / 2;
  const aside = 14 + (target.width ?? 0) / 2;
  const left = toTheLeft ? Math.max(0, target.x - aside - room) : Math.min(width - room, target.x + aside);
  return (
    <div
      className={toTheLeft ? "tooltip end" : "tooltip"}
      aria-hidden="true"
      style={{ left, top: target.y + 10, width: room }}
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
