import type { CaseLane, CaseMark, CasesView } from "../../views/cases.ts";
import { dateText, sourceName, stepName, withCountry } from "./names.ts";
import type { Word } from "../distribution/paint.ts";
import type { Frame } from "../frame.ts";
import { rules } from "../marks/rule.ts";
import { circles, links } from "../placed/marks.ts";
import { wordGroups } from "../placed/words.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";

/** A step told in full, px. */
export interface ListRow {
  readonly mark: CaseMark;
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of its first line. */
  readonly first: number;
}

export interface CasesList {
  readonly rows: readonly ListRow[];
  readonly bottom: number;
  readonly marks: readonly (SVGElement | null)[];
}

const line = 17;
const numberX = 32;
const bracketX = 6;

/** Every step of one case in the words of its source, under the lane; a bracket holds together a disputed step's dates. */
export function casesList(view: CasesView, lane: CaseLane, top: number, frame: Frame): CasesList {
  const theme = themes[frame.theme];
  const narrow = frame.width < 560;
  const steps = [...lane.dated, ...lane.undated];
  const dates = Math.max(...steps.map(({ step }) => textWidth(dateText(step, frame), 12)));
  const dateX = numberX + 16;
  const stepX = dateX + dates + (narrow ? 12 : 18);
  const textX = narrow ? dateX : stepX;
  const items: Word[] = [];
  let y = top;
  const rows = steps.map((mark, i): ListRow => {
    const { step, conflict } = mark;
    const fill = mark.inFocus ? theme.ink : theme.faint;
    const rowTop = y;
    const first = y + line / 2;
    const say = (text: string, given: Partial<Word> = {}) => {
      const room = Math.min(frame.width - (given.x ?? textX), 720);
      for (const part of wrapped(text, room, given.size ?? 12, given.weight ?? 400)) {
        items.push({ x: textX, y: y + line / 2, text: part, fill, size: 12, ...given });
        y += line;
      }
    };
    items.push({
      x: numberX,
      y: first,
      text: String(i + 1),
      fill: mark.inFocus ? countryColour(step.country, frame.theme) : theme.faint,
      size: 12,
      weight: 600,
      anchor: "end",
    });
    items.push({ x: dateX, y: first, text: dateText(step, frame), fill: theme.muted, size: 12 });
    say(withCountry(stepName(step), step, lane, frame), { weight: 600, x: stepX });
    if (step.detail !== "") say(step.detail);
    const disputed = lane.disputes.some(({ versions }) => versions.includes(step));
    if (conflict && !disputed) say(frame.text.cases.conflict, { fill: theme.muted, italic: true });
    say(sourceName(step.sourceId, view), { fill: theme.faint, size: 11.5 });
    y += 9;
    return { mark, number: i + 1, top: rowTop, bottom: y - 9, first };
  });
  const brackets = lane.disputes.map(({ versions }) => {
    const own = rows.filter(({ mark }) => versions.includes(mark.step)).map(({ first }) => first);
    return { y1: Math.min(...own), y2: Math.max(...own) };
  });
  const arms = brackets.flatMap(({ y1, y2 }) => [
    { x1: bracketX, x2: bracketX, y1, y2 },
    { x1: bracketX, x2: bracketX + 8, y1, y2: y1 },
    { x1: bracketX, x2: bracketX + 8, y1: y2, y2 },
  ]);
  const seams = rows.slice(1).map((row) => row.top - 5);
  const undated = rows.filter(({ mark }) => mark.span === null);
  return {
    rows,
    bottom: y,
    marks: [
      rules(
        frame.document,
        seams.map((y) => ({ x1: dateX, x2: frame.width, y1: y, y2: y })),
        { stroke: theme.hairline },
      ),
      links(arms, { stroke: theme.ink, "stroke-width": "1.4" }).apart(frame.document),
      circles(
        undated.map(({ first }) => ({ x: bracketX + 4, y: first })),
        4,
        { fill: theme.ground, stroke: theme.muted, "stroke-dasharray": "2 2", "stroke-width": "1.5" },
      ).apart(frame.document),
      ...wordGroups(items, frame),
    ],
  };
}
