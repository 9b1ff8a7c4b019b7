import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { escapeHtml } from "./escape-html.js";
import { Complaint, reasonOf } from "./complaint.js";
import { fontFolders } from "./fonts.js";
import { isRunning } from "./lock.js";
import { turns } from "./turns.js";

/** Px an inch of an SVG file: its own size at a scale of 1 (CSS Values, "Absolute Lengths" and librsvg's default). */
const DENSITY = 72;

/** Draws an SVG text as PNG. `scale` 2 gives twice the px in each direction. */
export type DrawPixels = (svg: string, scale: number) => Promise<Uint8Array>;

let drawing: Promise<DrawPixels> | undefined;

/**
 * Draws with the fonts that come with the kit and no others, so that every machine gives the same picture. The renderer has
 * no network, and the SVG no address to load.
 */
export const drawPixels: DrawPixels = async (svg, scale) => (await (drawing ??= prepare()))(svg, scale);

/** A picture at once for each core: more would only take memory. */
const inTurn = turns(Math.min(4, availableParallelism()));

/** Begin of a temporary folder's name; the process and some letters follow. */
const FONT_FOLDER = "counterclaim-fonts-";

/** Takes away what a build left that was killed while it looked for its fonts. */
async function tidyFonts(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = name.startsWith(FONT_FOLDER) ? Number.parseInt(name.slice(FONT_FOLDER.length)) : 0;
    if (pid > 0 && !isRunning(pid))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function prepare(): Promise<DrawPixels> {
  await tidyFonts();
  const folder = await mkdtemp(join(tmpdir(), `${FONT_FOLDER}${String(process.pid)}-`));
  try {
    const folders = await fontFolders();
    const dirs = folders.map((each) => `<dir>${escapeHtml(each)}</dir>`).join("");
    const config = join(folder, "fonts.conf");
    await writeFile(
      config,
      `<fontconfig>${dirs}<cachedir>${escapeHtml(join(folder, "cache"))}</cachedir></fontconfig>`,
    );
    // Read once, when the library first looks for a font.
    process.env["FONTCONFIG_FILE"] = config;
    const { default: sharp } = await import("sharp");
    // No picture is drawn twice in one build: what it would keep is memory.
    sharp.cache(false);
    // Level 9 takes five times the time of 6 for a seventh of the bytes.
    const draw: DrawPixels = async (svg, scale) =>
      inTurn(() =>
        sharp(Buffer.from(svg), { density: DENSITY * scale })
          .flatten({ background: "#ffffff" })
          .png({ compressionLevel: 6 })
          .toBuffer(),
      );
    await draw('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="8">a</text></svg>', 1);
    return draw;
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`pictures cannot be drawn as pixels: ${reasonOf(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How much a channel of a pixel may differ, of 255: another processor rounds an edge another way, a figure it does not. */
const ROUNDING = 40;

/** Whether two PNG files show the same picture. False where one of them is none. */
export async function samePicture(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  try {
    const { default: sharp } = await import("sharp");
    const [a, b] = await Promise.all(
      [one, other].map((file) => sharp(file).raw().toBuffer({ resolveWithObject: true })),
    );
    if (a?.info.width !== b?.info.width || a?.info.channels !== b?.info.channels || a?.data.length !== b?.data.length)
      return false;
    return a !== undefined && a.data.every((level, at) => Math.abs(level - (b?.data[at] ?? 0)) <= ROUNDING);
  } catch {
    return false;
  }
}
