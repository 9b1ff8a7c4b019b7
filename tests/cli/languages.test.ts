import { run } from "counterclaim";
import { textWidth } from "@counterclaim/charts";
import { expect, test } from "vitest";
import { checkGlyphs } from "../../packages/cli/src/check-glyphs.js";
import { fontCoverage } from "../../packages/cli/src/font-coverage.js";
import { fontFiles } from "../../packages/cli/src/fonts.js";
import { readStory } from "@counterclaim/claims";
import { recordingEffects } from "./recording-effects.js";
import { SMALL_STORY, smallStory } from "./small-story.js";

// Real sentences; the Arabic ones break inside, hold a Latin name and a year, and end with a full stop.
const LANGUAGES = [
  {
    language: "Armenian",
    title: "Քաղաքացիական բնակչության զոհերը՝ ըստ յուրաքանչյուր կողմի հաղորդումների",
    summary:
      "Կուտակային թվեր՝ 2020 թվականի սեպտեմբերի 27-ից, հոկտեմբերի 6-ի դրությամբ։ Թվերը վերաբերում են տարբեր բնակչությունների և իրար չեն գումարվում։",
    source: "Աղբյուր՝ «Ազատություն» ռադիոկայան, 6 հոկտեմբերի 2020",
    runs: "ltr",
  },
  {
    language: "Azerbaijani",
    title: "Nə baş verdi və bu barədə nə vaxt məlumat verildi",
    summary:
      "Yuxarıda hadisələr, aşağıda açıqlamalar göstərilir. Zolağın eni tarixin nə dərəcədə dəqiq məlum olduğunu bildirir; şəhər və kəndlər öz adları ilə verilir.",
    source: "Mənbələr: “Amnesty International”, 5 oktyabr 2020; “Azadlıq” radiosu, 6 oktyabr 2020",
    runs: "ltr",
  },
  {
    language: "Russian",
    title: "Кто что говорит о кассетных боеприпасах и ракетах",
    summary:
      "Оружие, применившая сторона и цель — отдельные выводы. Пустая ячейка означает, что заявления не найдено, а не то, что факт отрицается.",
    source: "Источники: «Международная амнистия», 5 октября 2020 г.; Радио Свобода, 6 октября 2020 г.",
    runs: "ltr",
  },
  {
    language: "Arabic",
    title: "الضحايا المدنيون في الحرب كما أعلنتهم كل جهة",
    summary:
      "آخر رقم أعلنته كل جهة حتى 1 فبراير 2021. تختلف الأرقام في المناطق التي تشملها وفي ما تحصيه، ولا تُجمع معًا.",
    source: "المصادر: التقارير المذكورة في sources.csv حتى 1 فبراير 2021",
    runs: "rtl",
  },
] as const;

function storyIn({ title, summary, source }: (typeof LANGUAGES)[number]): Map<string, string> {
  const descriptor = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { graphics: object[] };
  descriptor.graphics = descriptor.graphics.slice(0, 1).map((graphic) => ({ ...graphic, title, summary, source }));
  return smallStory({ "datapackage.json": JSON.stringify(descriptor) });
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly anchor: string;
}

/** The lines of a picture's text, in the order in which they are set. */
function linesOf(svg: string): Line[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const of = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const { size, x } = { size: Number(of("font-size")), x: Number(of("x")) };
    return { text: text.replaceAll("&amp;", "&"), size, x, anchor: of("text-anchor") || "start" };
  });
}

for (const written of LANGUAGES) {
  test(`${written.language}: the fonts of the kit have every letter of it`, async () => {
    const fonts = (await fontFiles()).map(fontCoverage);
    expect(checkGlyphs(readStory(storyIn(written)), fonts).filter(({ level }) => level !== "ok")).toEqual([]);
  });

  test(`${written.language}: in every picture the whole of it stands, runs its own way from its own edge, and nothing is cut`, async () => {
    const pictures: string[] = [];
    const effects = {
      ...recordingEffects({ story: storyIn(written) }),
      drawPixels: (svg: string) => {
        pictures.push(svg);
        return Promise.resolve(new Uint8Array());
      },
    };
    expect(await run(["build", "story", "--out", "out"], effects)).toBe(0);
    // At both sizes, and both cards.
    expect(pictures.length).toBe(4);
    for (const svg of pictures) {
      const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
      const lines = linesOf(svg);
      for (const text of [written.title, written.summary, written.source]) {
        const first = lines.findIndex((line) => text.startsWith(bare(line.text)) && bare(line.text) !== "");
        expect(first, text).toBeGreaterThanOrEqual(0);
        const own: Line[] = [];
        while (own.map((line) => bare(line.text)).join(" ").length < text.length && lines[first + own.length])
          own.push(lines[first + own.length] as Line);
        expect(own.map((line) => bare(line.text)).join(" ")).toBe(text);
        for (const line of own) {
          const long = textWidth(bare(line.text), line.size);
          if (written.runs === "rtl") {
            expect(line.text).toMatch(/^[\u2067\u2068][^\u2066-\u2069]*\u2069$/);
            expect([line.anchor, line.x > width / 2, line.x < width]).toEqual(["end", true, true]);
            expect(line.x - long).toBeGreaterThanOrEqual(0);
          } else {
            expect(line.text).toBe(bare(line.text));
            expect([line.anchor, line.x < width / 2]).toEqual(["start", true]);
            expect(line.x + long).toBeLessThanOrEqual(width);
          }
        }
      }
    }
  });
}

function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
