import { readFileSync, readdirSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { contrast, difference, EYES, over, readColour, seenBy, type Rgba } from "./colour.js";
import { Host, printedFigure, settled } from "./elements-page.js";

// The numbers are those of the checklist in the accessibility notes of the kit: 32 items, 1 to 5 and 27 in other files.
const host = new Host();
const STORY = "data/nagorno-karabakh-2020";
const GRAPHICS = [
  ["casualty-comparison", "article-comparison"],
  ["incident-timeline", "article-timeline"],
  ["attribution-matrix", "article-matrix"],
] as const;
// Examples that together show every mark.
const EXAMPLES = [
  "casualty-comparison/everyStatus",
  "casualty-comparison/rangesAndBounds",
  "casualty-comparison/everyKindOfNoNumber",
  "casualty-comparison/fiveClaimants",
  "casualty-comparison/articleInUnits",
  "casualty-comparison/aFallingLine",
  "casualty-comparison/impreciseDays",
  "casualty-comparison/twoBodiesOfOneSide",
  "casualty-comparison/longNames",
  "incident-timeline/everyPrecision",
  "incident-timeline/everyStatus",
  "attribution-matrix/everyStance",
];
const EVERY_MARK = EXAMPLES.map((name) => readFileSync(`${ROOT}tests/output/${name}.html`, "utf8")).join("\n");
const SCHEMES = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["light, more contrast", { colorScheme: "light", contrast: "more" }],
  ["dark, more contrast", { colorScheme: "dark", contrast: "more" }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];
const PAPER = "<style>html{color-scheme:light dark;background:Canvas;color:CanvasText}</style>";
// An element is drawn when it comes near: so tall a window has them all.
const TALL = 6000;
const OPEN = "<style>.counterclaim .table:not(:target){display:block}</style>";

// Many sites set the root's text to 10 px, or to 100, and the article's own to something else.
const ARTICLES = [
  ["root-of-10-px", "html{font-size:62.5%}body{font-size:1.6rem}", 16],
  ["root-of-100-px", "html{font-size:100px}body{font-size:18px}", 18],
  ["article-of-20-px", "body{font-size:20px}", 20],
  ["article-of-11-px", "body{font-size:11px}", 16],
  ["text-at-200-per-cent", "html{font-size:200%}", 32],
] as const;

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  const printed = (id: string): string => printedFigure(storyDataset(), id);
  const live = GRAPHICS.map(
    ([tag, id]) => `<${tag} src="/story/datapackage.json" graphic="${id}">${printed(id)}</${tag}>`,
  );
  for (const [index, [tag]] of GRAPHICS.entries()) host.addPage(`/${tag}.html`, live[index] ?? "", { head: PAPER });
  host.addPage("/live.html", live.join(""), { head: PAPER });
  for (const [name, css] of ARTICLES) {
    const head = `${PAPER}<style>${css}</style>`;
    host.addPage(`/${name}/live.html`, live.join(""), { head });
    host.addPage(`/${name}/printed.html`, GRAPHICS.map(([, id]) => printed(id)).join(""), { script: "", head });
  }
  host.addPage("/marks.html", EVERY_MARK, { script: "", head: PAPER + OPEN });
  host.addPage("/printed.html", GRAPHICS.map(([, id]) => printed(id)).join(""), { script: "", head: PAPER });
}, 120_000);
afterAll(() => host.stop());

interface Inked {
  readonly what: string;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly dashed: boolean;
}

/** The ink of every look on the page, and the ground of the page. */
async function looksOf(page: Page): Promise<{ looks: Inked[]; ground: Rgba }> {
  const found = await page.evaluate(() => {
    const looks = new Map<string, Inked>();
    for (const mark of document.querySelectorAll("[class*='look-']")) {
      const what = [...mark.classList].find((name) => name.startsWith("look-")) ?? "";
      const { fill, stroke, opacity, strokeDasharray } = getComputedStyle(mark);
      looks.set(what, { what, fill, stroke, opacity: Number(opacity), dashed: strokeDasharray !== "none" });
    }
    const figure = document.querySelector(".counterclaim") as HTMLElement;
    const probe = figure.appendChild(document.createElement("p"));
    probe.style.background = "var(--_ground)";
    return { looks: [...looks.values()], ground: getComputedStyle(probe).backgroundColor };
  });
  return { looks: found.looks, ground: readColour(found.ground) ?? [255, 255, 255, 1] };
}

for (const [scheme, options] of SCHEMES)
  test(`19, 24: every text has a contrast of 4.5 with what it stands on, SVG text too: ${scheme}`, async () => {
    const { page } = await host.open("/marks.html", { ...options, viewport: { width: 700, height: 900 } });
    const texts = await page.evaluate(() => {
      const found: { text: string; ink: string; grounds: string[] }[] = [];
      const shown = (element: Element): boolean => element.getClientRects().length > 0;
      for (const element of document.querySelectorAll("main *")) {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (!own || !shown(element) || element.closest("title, desc, style")) continue;
        const svg = element.closest("svg");
        const { color, fill } = getComputedStyle(element);
        const grounds: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement)
          grounds.push(getComputedStyle(at).backgroundColor);
        if (svg) {
          const box = element.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const under = [...svg.querySelectorAll("rect:not(.hit), circle")].filter((mark) => {
            const each = mark.getBoundingClientRect();
            const before = mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
            return before && x > each.left && x < each.right && y > each.top && y < each.bottom;
          });
          grounds.unshift(...under.toReversed().map((mark) => getComputedStyle(mark).fill));
        }
        found.push({ text: element.textContent.slice(0, 40), ink: svg ? fill : color, grounds });
      }
      return found;
    });
    const poor = texts.flatMap(({ text, ink, grounds }) => {
      const colours = grounds.map((each) => readColour(each)).filter((each) => each !== null && each[3] > 0);
      const page: Rgba = options.colorScheme === "dark" ? [18, 18, 18, 1] : [255, 255, 255, 1];
      const ground: Rgba = colours.find((each) => each?.[3] === 1) ?? page;
      const colour = readColour(ink);
      const ratio = colour ? contrast(over(colour, ground), ground) : 0;
      return ratio < 4.5 ? [`${text}: ${ratio.toFixed(2)}`] : [];
    });
    expect(texts.length).toBeGreaterThan(200);
    expect([...new Set(poor)]).toEqual([]);
    await page.context().close();
  });

// Scaffolding says nothing that a word or another mark does not say.
const SCAFFOLD = new Set(["look-grid", "look-band", "look-ground", "look-none", "look-fill", "look-rail"]);

for (const [scheme, options] of SCHEMES)
  test(`20, 24: every mark has a contrast of 3 with the ground, by its fill or its outline: ${scheme}`, async () => {
    const { page } = await host.open("/marks.html", { ...options, viewport: { width: 700, height: 900 } });
    const { looks, ground } = await looksOf(page);
    const poor = looks.flatMap(({ what, fill, stroke, opacity }) => {
      if (SCAFFOLD.has(what)) return [];
      const ratios = [fill, stroke].flatMap((each) => {
        const colour = readColour(each);
        return colour ? [contrast(over([colour[0], colour[1], colour[2], colour[3] * opacity], ground), ground)] : [];
      });
      return Math.max(0, ...ratios) < 3 ? [`${what}: ${Math.max(0, ...ratios).toFixed(2)}`] : [];
    });
    expect(looks.length).toBeGreaterThan(15);
    expect(poor).toEqual([]);
    await page.context().close();
  });

for (const [scheme, options] of SCHEMES)
  test(`7, 21: what fill says is plain without hue and to every eye, or pattern says it: ${scheme}`, async () => {
    const { page } = await host.open("/marks.html", { ...options, viewport: { width: 700, height: 900 } });
    const { looks, ground } = await looksOf(page);
    const of = (name: string): Inked => looks.find(({ what }) => what === `look-${name}`) as Inked;
    const fill = (name: string): Rgba => over(readColour(of(name).fill) ?? ground, ground);
    for (const eye of EYES) {
      const apart = (a: Rgba, b: Rgba): number => difference(seenBy(eye, a), seenBy(eye, b));
      expect.soft(apart(fill("solid"), fill("tint")), `${eye}: verified and claimed`).toBeGreaterThan(10);
      expect.soft(apart(fill("solid"), ground), `${eye}: verified and ground`).toBeGreaterThan(10);
    }
    // No figure is hatched in a dashed outline, without a fill: a pattern and no colour.
    expect(readColour(of("hatch").fill)).toBeNull();
    expect(of("dashed").dashed).toBe(true);
    expect(of("tint").dashed).toBe(false);
    // A tint's outline closes it off from the ground, whatever the tint is worth.
    expect(contrast(readColour(of("tint").stroke) as Rgba, ground)).toBeGreaterThan(3);
    await page.context().close();
  });

test("22: with forced colours marks keep borders and patterns, in the system's colours", async () => {
  const { page } = await host.open("/marks.html", { forcedColors: "active", viewport: { width: 700, height: 900 } });
  const { looks, ground } = await looksOf(page);
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    return ["Canvas", "CanvasText", "GrayText", "Highlight", "LinkText"].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
  });
  for (const { what, fill, stroke } of looks)
    for (const each of [fill, stroke]) {
      const colour = readColour(each);
      if (colour && colour[3] > 0) expect.soft(system, `${what} ${each}`).toContain(each);
    }
  const of = (name: string): Inked => looks.find(({ what }) => what === `look-${name}`) as Inked;
  expect(contrast(readColour(of("solid").fill) as Rgba, ground)).toBeGreaterThan(7);
  expect(contrast(readColour(of("tint").fill) as Rgba, ground)).toBeLessThan(1.1);
  for (const name of ["tint", "dashed", "hatch", "frame", "line", "tick", "struck", "axis"])
    expect.soft(contrast(readColour(of(name).stroke) as Rgba, ground), name).toBeGreaterThan(7);
  await page.context().close();
});

for (const width of [320, 360, 420, 560, 900])
  test(`17, 19: targets of 24 by 24 px, SVG too, or apart, and no text under 12 px, at ${width} px`, async () => {
    const { page } = await host.open("/live.html", { viewport: { width, height: TALL } });
    await settled(page);
    const { small, tiny } = await page.evaluate(() => {
      const boxes: { what: string; box: DOMRect }[] = [];
      const tiny = new Set<string>();
      for (const host of document.querySelectorAll("[data-state]")) {
        const root = host.shadowRoot as ShadowRoot;
        for (const stop of root.querySelectorAll("[data-stop], button, input, select, summary, .actions a")) {
          const box = (stop.querySelector(":scope > .hit") ?? stop).getBoundingClientRect();
          if (box.width > 0)
            boxes.push({
              what: `${stop.tagName} ${(stop.getAttribute("aria-label") ?? stop.textContent).slice(0, 30)}`,
              box,
            });
        }
        for (const element of root.querySelectorAll("*")) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          if (!own || !element.getClientRects().length || element.closest("title, desc, .status")) continue;
          const scale = (element as SVGElement).ownerSVGElement?.getScreenCTM()?.d ?? 1;
          const size = parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < 11.95) tiny.add(`${size.toFixed(1)} ${element.textContent.slice(0, 20)}`);
        }
      }
      // WCAG 2.5.8: a smaller target passes where a circle of 24 px around its centre meets no other target.
      const small = boxes.flatMap(({ what, box }, index) => {
        if (box.width >= 23.95 && box.height >= 23.95) return [];
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const meets = boxes.some(({ box: other }, at) => {
          if (at === index) return false;
          const dx = Math.max(other.left - x, 0, x - other.right);
          const dy = Math.max(other.top - y, 0, y - other.bottom);
          return Math.hypot(dx, dy) < 12;
        });
        return meets ? [`${what}: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`] : [];
      });
      return { small, tiny: [...tiny] };
    });
    expect.soft(small).toEqual([]);
    expect.soft(tiny).toEqual([]);
    await page.context().close();
  });

for (const width of [320, 640, 900])
  test(`25: nothing but a labelled, focusable region scrolls sideways at ${width} px`, async () => {
    const { page } = await host.open("/marks.html", { viewport: { width, height: 900 } });
    const faults = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll("main *")].filter((each) => {
        if (each.scrollWidth <= each.clientWidth + 1 || each.closest("svg")) return false;
        return /auto|scroll/.test(getComputedStyle(each).overflowX);
      });
      const bad = wide.filter((each) => !(each.getAttribute("aria-label") && each.getAttribute("tabindex") === "0"));
      return [scrollWidth - clientWidth, ...bad.map((each) => each.className)];
    });
    expect(faults).toEqual([0]);
    await page.context().close();
  });

for (const width of [320, 420, 600, 900])
  test(`on paper nothing is cut off: there is no scrolling there, ${width} px`, async () => {
    const { page } = await host.open("/printed.html", { viewport: { width, height: 900 } });
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main .table, main .table *, main .matrix, main .picture")]
        .filter((each) => each.getClientRects().length > 0)
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((each) => `${each.tagName} ${each.getAttribute("class") ?? each.textContent.slice(0, 20)}`),
    );
    expect(cut.slice(0, 5)).toEqual([]);
    await page.context().close();
  });

// A picture's texts are placed by their widths: a reader's own spacing would push them over its edge. They keep theirs, and
// the table or list beside it, which says the same, takes the reader's.
for (const [what, css] of [
  [
    "text spacing of 1.4.12",
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
  ],
  ["text at 200 %", "html{font-size:200%}"],
] as const)
  test(`26: ${what}: nothing is clipped, and no text lies on another`, async () => {
    const { page } = await host.open("/printed.html", { viewport: { width: 700, height: 900 } });
    await page.addStyleTag({ content: css });
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("scrolls sideways");
      for (const each of document.querySelectorAll("main .counterclaim *")) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const clips = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
        if (
          clips &&
          // A box of a pixel is meant for screen readers alone.
          each.clientWidth > 1 &&
          !each.closest("svg") &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
        )
          found.push(`clips: ${each.className}`);
      }
      for (const svg of document.querySelectorAll("svg.picture")) {
        const texts = [...svg.querySelectorAll("text")].filter((each) => each.getClientRects().length);
        const boxes = texts.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }));
        const frame = svg.getBoundingClientRect();
        for (const [index, { text, box }] of boxes.entries()) {
          if (frame.width && (box.right > document.documentElement.clientWidth || box.left < 0))
            found.push(`cut off: ${text}`);
          for (const { text: other, box: next } of boxes.slice(index + 1)) {
            const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
            const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
            if (wide > 2 && high > 5) found.push(`${text} lies on ${other}`);
          }
        }
      }
      return found;
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

for (const path of ["printed", "live"])
  test(`26: at 200 % a picture's text grows as far as there is room: ${path}`, async () => {
    const sizes = async (width: number, article: string): Promise<number[]> => {
      const { page } = await host.open(`${article}/${path}.html`, { viewport: { width, height: TALL } });
      if (path === "live") await settled(page);
      const found = await page.evaluate(() => {
        const roots = [...document.querySelectorAll("[data-state]")].map((each) => each.shadowRoot ?? each);
        return (roots.length ? roots : [document]).flatMap((root) =>
          [...root.querySelectorAll("svg.picture")].flatMap((svg) => {
            if (!svg.getClientRects().length) return [];
            const scale = (svg as SVGSVGElement).getScreenCTM()?.d ?? 1;
            const all = [...svg.querySelectorAll("text")].map((text) => parseFloat(getComputedStyle(text).fontSize));
            return [Math.min(...all) * scale];
          }),
        );
      });
      await page.context().close();
      return found;
    };
    for (const [width, times] of [
      [700, 1.5],
      [1200, 1.5],
      [340, 0.99],
    ] as const) {
      const [plain, grown] = [await sizes(width, ""), await sizes(width, "/text-at-200-per-cent")];
      expect(plain).toHaveLength(2);
      for (const [index, size] of grown.entries())
        expect.soft(size / (plain[index] ?? 0)).toBeGreaterThanOrEqual(times);
    }
  });

for (const [name, , base] of ARTICLES)
  test(`19, 26: text is sized by the article's own, and never too small to read: ${name}`, async () => {
    for (const path of ["printed", "live"]) {
      const { page } = await host.open(`/${name}/${path}.html`, { viewport: { width: 700, height: TALL } });
      if (path === "live") await settled(page);
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll("[data-state]"), document].flatMap((each) => {
          const root = each instanceof Element ? (each.shadowRoot ?? each) : each;
          const shown = [...root.querySelectorAll(".counterclaim *")].filter(
            (one) => !(one instanceof SVGElement) && one.getClientRects().length > 0,
          );
          const sizeOf = (one: Element): number => parseFloat(getComputedStyle(one).fontSize);
          const named = [".heading", ".key"].flatMap((name) => [...root.querySelectorAll(name)].map(sizeOf));
          return [...new Set(named), Math.min(...shown.map(sizeOf))];
        }),
      );
      const wanted = [1.2, 0.85].map((times) => Math.round(times * base * 100) / 100);
      expect.soft(sizes.map((size) => Math.round(size * 100) / 100)).toEqual(expect.arrayContaining(wanted));
      expect.soft(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      await page.context().close();
    }
  });

for (const [tag] of GRAPHICS)
  test(`15, 16: the focus ring of ${tag} is 2 px, has a contrast of 3, is seen whole, and its mark stands in view`, async () => {
    const { page } = await host.open(`/${tag}.html`, { viewport: { width: 420, height: 700 } });
    await settled(page);
    const press = tag === "attribution-matrix" ? "ArrowDown" : "ArrowRight";
    await page.locator(tag).locator("[data-stop][tabindex='0']").first().focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press(press);
    const ring = await page.evaluate((name) => {
      const active = document.querySelector(name)?.shadowRoot?.activeElement as HTMLElement;
      const hit = active.querySelector(":scope > .hit");
      const style = getComputedStyle(hit ?? active);
      const box = (hit ?? active).getBoundingClientRect();
      const probe = (active.closest(".counterclaim") as HTMLElement).appendChild(document.createElement("p"));
      probe.style.background = "var(--_ground)";
      const scale = (hit as SVGElement | null)?.ownerSVGElement?.getScreenCTM()?.d ?? 1;
      const clipped: string[] = [];
      for (let at = active.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const room = at.getBoundingClientRect();
        if (overflowX === "visible" && overflowY === "visible") continue;
        if (box.left < room.left || box.right > room.right + 1) clipped.push(at.getAttribute("class") ?? at.localName);
      }
      return {
        width: hit ? parseFloat(style.strokeWidth) * scale : parseFloat(style.outlineWidth),
        colour: hit ? style.stroke : style.outlineColor,
        ground: getComputedStyle(probe).backgroundColor,
        tint: getComputedStyle(probe).getPropertyValue("--_tint"),
        seen: [Math.round(box.top), Math.round(innerHeight - box.bottom), Math.round(box.height)],
        clipped,
      };
    }, tag);
    expect(ring.width).toBeGreaterThanOrEqual(2);
    expect(contrast(readColour(ring.colour) as Rgba, readColour(ring.ground) as Rgba)).toBeGreaterThan(3);
    const [above = -1, below = -1, height = 0] = ring.seen;
    // What is taller than the window fills it.
    expect(height > 690 || Math.min(above, below) >= 0, String(ring.seen)).toBe(true);
    expect(ring.clipped).toEqual([]);
    await page.context().close();
  });

test("23: nothing moves by itself, and with reduced motion nothing moves at all", async () => {
  const { page } = await host.open("/live.html", { reducedMotion: "reduce", viewport: { width: 900, height: TALL } });
  await settled(page);
  const moving = await page.evaluate(() => {
    const all = [...document.querySelectorAll("[data-state]")].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll("*") ?? []),
    ]);
    const slow = all.filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
    });
    return [document.getAnimations().length, ...slow.map((each) => each.tagName)];
  });
  expect(moving).toEqual([0]);
  await page.context().close();
});

test("2, 31: on paper every row and note stands, addresses are written out, and nothing waits for a hand", async () => {
  const { page } = await host.open("/printed.html");
  await page.emulateMedia({ media: "print" });
  const paper = await page.evaluate(() => {
    const visible = (selector: string): boolean[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.offsetHeight > 0);
    const figure = document.querySelector(".counterclaim") as HTMLElement;
    const ink = getComputedStyle(figure);
    const link = [...document.querySelectorAll(".counterclaim a[href^='http']")][0];
    return {
      tables: visible(".table"),
      hands: [...visible(".help"), ...visible(".actions"), ...visible(".controls")],
      inks: ["--_ink", "--_muted", "--_solid"].map((name) => ink.getPropertyValue(name).trim()),
      address: link ? getComputedStyle(link, "::after").content : "none",
    };
  });
  expect(paper.tables.every(Boolean)).toBe(true);
  expect(paper.hands.some(Boolean)).toBe(false);
  // Grey or black: no hue that a printer would have to guess.
  for (const ink of paper.inks) expect(ink).toMatch(/^#([0-9a-f])\1{2}$|^#([0-9a-f]{2})\2{2}$/);
  expect(paper.address).toMatch(/http/);
  await page.context().close();
});

test("3, 4, 14, 29, 30: one heading of the wanted level, a name, a language, help that is seen, no landmark, ids once", async () => {
  const { page } = await host.open("/live.html", { viewport: { width: 900, height: TALL } });
  await settled(page);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("[data-state]")].map((host) => {
      const root = host.shadowRoot as ShadowRoot;
      const figure = root.querySelector("figure") as HTMLElement;
      const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
      const named = root.getElementById(figure.getAttribute("aria-labelledby") ?? "");
      const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
      const help = root.querySelector(".help") as HTMLElement;
      return {
        headings: headings.map(({ tagName }) => tagName),
        named: named === headings[0],
        lang: figure.lang,
        dir: figure.dir,
        help: help.offsetHeight > 0 && getComputedStyle(help).visibility === "visible",
        twice: ids.length - new Set(ids).size,
        landmarks: root.querySelectorAll("header, footer, nav, aside, main, [role=contentinfo], [role=navigation]")
          .length,
      };
    }),
  );
  for (const each of found)
    expect(each).toEqual({
      headings: ["H3"],
      named: true,
      lang: "en",
      dir: "ltr",
      help: true,
      twice: 0,
      landmarks: 0,
    });
  await page.context().close();
});
