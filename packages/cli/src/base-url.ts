import { Complaint } from "./complaint.js";
import { EXIT, type ExitCode } from "./exit-code.js";

/** Stands in the snippets where nobody said where the folder will lie; `example` is a domain that nobody can own. */
export const BASE_PLACEHOLDER = "https://YOUR-SITE.example/graphics";

/**
 * The address under which the newsroom puts the output folder, without a slash at the end: the option's, else
 * `counterclaim.baseUrl` of the story's datapackage.json, else null.
 * @throws Complaint where it is no https address of a folder.
 */
export function baseUrlOf(option: string | undefined, descriptor: Uint8Array | undefined): string | null {
  if (option !== undefined) return checked(option, "--base-url", EXIT.usage);
  const written = writtenIn(descriptor);
  return written === undefined ? null : checked(written, "datapackage.json: counterclaim.baseUrl", EXIT.refused);
}

function writtenIn(descriptor: Uint8Array | undefined): unknown {
  try {
    const read = JSON.parse(new TextDecoder().decode(descriptor)) as { counterclaim?: { baseUrl?: unknown } } | null;
    return read?.counterclaim?.baseUrl;
  } catch {
    // Read and complained of elsewhere.
    return undefined;
  }
}

function checked(given: unknown, where: string, exit: ExitCode): string {
  const url =
    typeof given === "string" && /^https:\/\/[^\s"'<>\\]+$/.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.username !== "" || url.password !== "" || /[?#]/.test(url.href))
    throw new Complaint(
      `${where} takes an address such as https://news.example/graphics, with https and without ? or #, not ${JSON.stringify(given)}`,
      exit,
    );
  return url.href.replace(/\/+$/, "");
}
