/** What lines are drawn with: a canvas, or the data of an SVG path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Closes a ring, or ends a line of one point. A canvas closes what it fills, and shows nothing of such a line. */
  close?(): void;
}

/** A pen that writes the data of an SVG path, px to three digits: less than a screen or a page can show. */
export class PathPen implements Pen {
  data = "";

  moveTo(x: number, y: number): void {
    this.data += `M${rounded(x)},${rounded(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.data += `L${rounded(x)},${rounded(y)}`;
  }

  close(): void {
    this.data += "Z";
  }
}

function rounded(px: number): number {
  return Math.round(px * 1000) / 1000;
}
