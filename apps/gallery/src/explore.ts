import { dayNumber, dayOf } from "@counterclaim/claims";
import { claimantFigure } from "./explore/claimant-plot.js";
import { dayFigures, usualSpan } from "./explore/day-plots.js";
import { questionsOf } from "./explore/figures-by-claimant.js";
import { markFigure } from "./explore/mark-plots.js";
import { loadStory } from "./explore/load-story.js";
import { part } from "./part.js";

const FALLBACK = "The story’s files could not be loaded.";

show().catch((error: unknown) => {
  part("told").textContent = error instanceof Error ? `${FALLBACK} ${error.message}` : FALLBACK;
});
import.meta.hot?.on("counterclaim:story", () => {
  location.reload();
});

async function show(): Promise<void> {
  const dataset = await loadStory("story-source");
  const from = part("from", HTMLInputElement);
  const to = part("to", HTMLInputElement);
  const question = part("question", HTMLSelectElement);
  const questions = questionsOf(dataset);
  const span = usualSpan(dataset);
  if (span) [from.value, to.value] = [dayOf(span.from), dayOf(span.to)];
  question.append(
    ...questions.map(({ title, rows }, index) => new Option(`${title} (${String(rows)})`, String(index))),
  );

  const drawDays = (): void => {
    if (!from.value || !to.value || from.value > to.value) return;
    const days = { from: dayNumber(from.value), to: dayNumber(to.value) };
    part("days").replaceChildren(...dayFigures(dataset, days, part("days").clientWidth));
  };
  const drawClaimants = (): void => {
    const asked = questions[Number(question.value)];
    if (asked) part("claimants").replaceChildren(claimantFigure(dataset, asked, part("claimants").clientWidth));
  };
  const graphic = part("graphic", HTMLSelectElement);
  const { graphics } = dataset.meta;
  graphic.append(...graphics.map(({ title }, index) => new Option(title, String(index))));
  const drawMarks = (): void => {
    const spec = graphics[Number(graphic.value)];
    if (spec) part("marks").replaceChildren(markFigure(dataset, spec));
  };
  graphic.addEventListener("change", drawMarks);
  drawMarks();
  from.addEventListener("change", drawDays);
  to.addEventListener("change", drawDays);
  question.addEventListener("change", drawClaimants);

  let drawn = 0;
  new ResizeObserver(() => {
    const width = part("days").clientWidth;
    if (width === drawn) return;
    drawn = width;
    drawDays();
    drawClaimants();
  }).observe(part("days"));
  part("told").textContent = "";
}
