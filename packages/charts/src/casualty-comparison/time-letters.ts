import { say, type Locale } from "../locale/locale.js";
import type { Box, Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { shortFigure } from "./figure-text.js";
import { grouped } from "./grouped.js";
import { letterGround, type LetterGround, type LetterRoom } from "./letter-ground.js";
import { TALL } from "./letter-places.js";
import { beside, ledAcross, ledClear, SIZE, type SetLetter, type Wanted } from "./letter-ways.js";
import type { Report, TimePanel } from "./view.js";

// Beyond so many marks with a letter only the first and the last of each claimant get theirs.
const MOST = 60;
// So many reports of a claimant are tried for its first letter.
const TRIED = 12;
// In a panel without a line up to so many marks have their figure beside them.
const VALUED = 12;

/**
 * The letters at the marks: where a line begins, and at each report of a claimant without a line, so that a mark is
 * told from others of its shape. Each such claimant has a letter at one of its marks before anybody has a second one, those
 * with the fewest marks first; where there is no room beside any of them it stands farther off, led to its mark. Further letters stand clear
 * of marks and of other letters, or are left out. In a panel without a line the figure stands there too: "B: 40".
 */
export function letterMarks(
  panel: TimePanel,
  days: Scale,
  y: Scale,
  radius: number,
  room: LetterRoom,
  locale: Locale,
): Mark[] {
  const others = wantedBeside(panel, locale);
  const begins = wantedAtBegins(panel);
  if (others.length === 0 && begins.length === 0) return [];
  const ground = letterGround(panel, days, y, radius, room);
  const firsts = firstLetters(others, ground);
  const rest = oneForSpot([...begins, ...others], firsts, days, y).slice(0, 2 * MOST);
  return [...firsts, ...furtherLetters(rest, firsts, ground)].flatMap(drawn);
}

/** The letters of those without a line. A line ends with its last figure; where there is none, as among figures of periods, each mark has its own. */
function wantedBeside({ lines, reports }: TimePanel, locale: Locale): Wanted[] {
  if (lines.length === 0 && reports.length <= VALUED)
    return reports.map((report) => ({ letter: valueOf(report, locale), report }));
  const all = reports.flatMap((report) => (report.letter ? [{ letter: report.letter, report }] : []));
  return all.length <= MOST ? all : firstAndLast(all);
}

function valueOf({ letter, bounds }: Report, locale: Locale): string {
  const lead = letter ? say(locale, COMPARISON_CATALOGS, "letterOf", { letter }) : "";
  return [lead, shortFigure(locale, bounds)].filter(Boolean).join(" ");
}

/** Of each letter the first report, then the last ones that are not the first too. */
function firstAndLast(all: readonly Wanted[]): Wanted[] {
  const last = new Map(all.map((wanted) => [wanted.letter, wanted]));
  const first = new Map(all.toReversed().map((wanted) => [wanted.letter, wanted]));
  return [...first.values(), ...[...last.values()].filter((wanted) => first.get(wanted.letter) !== wanted)];
}

function wantedAtBegins({ lines }: TimePanel): Wanted[] {
  return lines.flatMap(({ letter, steps, last }) => (letter ? [{ letter, report: steps[0] ?? last }] : []));
}

/** One letter for each claimant, at the first of its marks where there is room. */
function firstLetters(others: readonly Wanted[], ground: LetterGround): SetLetter[] {
  const claimants = [...grouped(others, ({ letter }) => letter).values()].sort((a, b) => a.length - b.length);
  return claimants.reduce<SetLetter[]>((set, mine) => {
    const found = firstOf(mine.slice(0, TRIED), ground, takenBy(set, ground));
    return found ? [...set, found] : set;
  }, []);
}

function firstOf(mine: readonly Wanted[], ground: LetterGround, taken: readonly Box[]): SetLetter | null {
  for (const way of [beside, ledClear, ledAcross])
    for (const wanted of mine) {
      const found = way(wanted, ground, taken);
      if (found) return found;
    }
  return null;
}

/** One letter for a claimant's reports on one spot, none where a first one stands. */
function oneForSpot(wanted: readonly Wanted[], firsts: readonly Wanted[], days: Scale, y: Scale): Wanted[] {
  const spotOf = ({ letter, report: { to, level, bounds } }: Wanted): string =>
    [letter, Math.round(days(to) / 3), Math.round(y(level ?? topOf(bounds)) / 3)].join(" ");
  const given = new Set(firsts.map(spotOf));
  const bySpot = grouped(wanted, spotOf);
  return [...bySpot].flatMap(([spot, [first]]) => (first && !given.has(spot) ? [first] : []));
}

/** Letters beside their marks, as many as there is room for. */
function furtherLetters(rest: readonly Wanted[], firsts: readonly SetLetter[], ground: LetterGround): SetLetter[] {
  const taken = takenBy(firsts, ground);
  return rest.flatMap((wanted) => {
    const found = beside(wanted, ground, taken);
    if (!found) return [];
    taken.push(found.box);
    return [found];
  });
}

/** What no letter may stand upon: marks, last figures and the letters that stand already. */
function takenBy(set: readonly SetLetter[], { marks, room }: LetterGround): Box[] {
  return [...marks.values(), ...room.ends, ...set.map(({ box }) => box)];
}

function drawn({ letter, box, leader }: SetLetter): Mark[] {
  const at = { x: box.x + box.width / 2, y: box.y + TALL - 1 };
  const text: Mark = { shape: "text", ...at, text: letter, size: SIZE, anchor: "middle", tone: "halo" };
  return leader ? [leader, text] : [text];
}
