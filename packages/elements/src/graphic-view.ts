import { dayNumber, dayOf, reportDays, type Dataset, type Day, type GraphicSpec } from "@counterclaim/claims";
import {
  asKnown,
  see,
  sourceLine,
  specOptions,
  type Frame,
  type Graphic,
  type Locale,
  type Options,
  type SeenGraphic,
} from "@counterclaim/charts";
import { LoadError } from "./load-error.js";
import type { Span } from "./span-control.js";
import { withoutOption } from "./without-option.js";
import { stepsOf, type Steps } from "./history-control.js";

/** What an element's attributes ask for, and what its reader chose. */
export interface Asked {
  /** Id of a graphic in the data package; null for none. */
  readonly graphic: string | null;
  /** Attributes that are set, by name. */
  readonly attributes: Options;
  /** The reader's choices; they win. */
  readonly choices: Options;
  readonly heading: string | null;
  readonly summary: string | null;
  readonly headingLevel: number | null;
  /** The figure that was printed into the element, adopted or not; null for none. */
  readonly printed: Element | null;
  readonly uid: string;
}

/** A graphic of a dataset, seen: kept until what is asked for changes. */
export class GraphicView {
  readonly dataset: Dataset;
  readonly spec: GraphicSpec | null;
  readonly options: Options;
  readonly seen: SeenGraphic;
  readonly locale: Locale;
  readonly #graphic: Graphic<never>;
  readonly #unfiltered: Options;
  readonly #chosen: Options;
  readonly #filtered: boolean;
  #all: SeenGraphic | undefined;
  #changed: ReadonlySet<string> | undefined;

  /** @throws LoadError where the data package has no such graphic: another one in its place would be mislabelled. */
  constructor(graphic: Graphic<never>, dataset: Dataset, asked: Asked, locale: Locale) {
    this.#graphic = graphic;
    this.dataset = dataset;
    this.locale = locale;
    this.spec = specOf(dataset, asked.graphic, graphic.type);
    const { "as-of": day, ...filters } = asked.choices;
    const given = { ...(this.spec && specOptions(this.spec)), ...asked.attributes };
    this.#unfiltered = day === undefined ? given : { ...given, "as-of": day };
    this.#chosen = filters;
    this.#filtered = Object.keys(filters).length > 0;
    this.options = { ...this.#unfiltered, ...filters };
    this.seen = see(graphic, dataset, this.options, locale);
  }

  /** The editor's words: attributes first, then the data package, then what the build printed, then what the data give. */
  frame({ uid, heading, summary, headingLevel, choices }: Asked, printed: Partial<Frame>): Frame {
    const { spec, seen, dataset } = this;
    const untouched = Object.keys(choices).length === 0;
    return {
      id: uid,
      title: heading ?? spec?.title ?? printed.title ?? (dataset.meta.title || seen.picture(320).title),
      summary: summary ?? spec?.summary ?? printed.summary ?? seen.words.sentence,
      source: spec?.source ?? (untouched ? printed.source : null) ?? sourceLine(dataset, seen.claims, this.locale),
      note: spec?.note ?? null,
      headingLevel: headingLevel ?? printed.headingLevel ?? 3,
      dataHref: printed.dataHref ?? null,
      embedHref: printed.embedHref ?? null,
      refused: null,
      asKnown: asKnown(this.locale, seen.asOf, spec ? specOptions(spec)["as-of"] : undefined),
    };
  }

  /** The days on which a figure, a statement or an event that this graphic can show was made public. */
  get steps(): Steps {
    const { type } = this.#graphic;
    const { dataset } = this;
    const about =
      type === "casualty-comparison"
        ? { ...dataset, attributions: [] }
        : type === "attribution-matrix"
          ? { ...dataset, tolls: [] }
          : dataset;
    return stepsOf(reportDays(about), this.seen.asOf);
  }

  /** Ids that are shown where a reader chose nothing but the day. */
  get allClaims(): readonly string[] {
    return this.all.claims;
  }

  /** What is shown where a reader chose nothing but the day. */
  get all(): SeenGraphic {
    return (this.#all ??= this.#filtered ? see(this.#graphic, this.dataset, this.#unfiltered, this.locale) : this.seen);
  }

  /**
   * The days of the axis where a reader chose no span of time: of what else was chosen, or of everything where that has none.
   * Null where the graphic has no such axis.
   */
  get axis(): Span | null {
    const chosen = withoutOption(withoutOption(this.#chosen, "since"), "until");
    const count = Object.keys(chosen).length;
    if (count === 0) return this.all.scope?.days ?? null;
    const whole =
      count === Object.keys(this.#chosen).length
        ? this.seen
        : see(this.#graphic, this.dataset, { ...this.#unfiltered, ...chosen }, this.locale);
    return (whole.scope ? (whole.scope.days ?? this.all.scope?.days) : null) ?? null;
  }

  /**
   * Ids that are shown now and were not at the step before: on the first day what was not known the day before it, for
   * everything known what was not by the last day. Empty before the first day.
   */
  get changed(): ReadonlySet<string> {
    return (this.#changed ??= this.#changedSinceBefore());
  }

  #changedSinceBefore(): ReadonlySet<string> {
    const { days, at } = this.steps;
    const first = days[0];
    if (first === undefined || at < 0) return new Set();
    const before = days[at - 1] ?? dayBefore(first);
    const old = new Set(see(this.#graphic, this.dataset, { ...this.options, "as-of": before }, this.locale).claims);
    return new Set(this.seen.claims.filter((id) => !old.has(id)));
  }

  /** Ids shown here of records that are the incident, are about it or count it. */
  relatedTo(incident: string): string[] {
    const { tolls, attributions } = this.dataset;
    const about = [...tolls, ...attributions].filter((record) => record.incident === incident).map(({ id }) => id);
    const shown = new Set(this.seen.claims);
    return [incident, ...about].filter((id) => shown.has(id));
  }
}

// No day is before the first that a date can be.
function dayBefore(day: Day): Day {
  const number = dayNumber(day);
  return number > dayNumber("0000-01-01") ? dayOf(number - 1) : day;
}

function specOf(dataset: Dataset, id: string | null, type: string): GraphicSpec | null {
  if (id === null) return null;
  const spec = dataset.meta.graphics.find((each) => each.id === id);
  if (!spec) throw new LoadError("noGraphic", { id });
  if (spec.type !== type) throw new LoadError("wrongGraphic", { id, type });
  return spec;
}
