import { serialize } from "@counterclaim/charts";
import { plainFigures, type EmbedParts } from "./snippet.js";

/**
 * Components for an Apple News Format article (developer.apple.com, Apple News Format): heading, picture, the figures as a
 * table or list, source. It takes neither frames nor scripts.
 */
export function appleNewsJson(parts: EmbedParts): object {
  const { plan, base, pixels } = parts;
  const { frame, seen, spec } = plan;
  const notes = [...seen.words.notes, frame.note, frame.refused, frame.source].filter((words) => words !== null);
  return {
    components: [
      { role: "heading2", text: frame.title },
      { role: "body", text: frame.summary },
      ...(pixels.has("graphic-2x.png")
        ? [
            {
              role: "figure",
              URL: `${base}/${spec.id}/graphic-2x.png`,
              accessibilityCaption: seen.words.sentence,
              caption: frame.source,
            },
          ]
        : []),
      ...plainFigures(plan).map((node) => {
        const html = serialize(node).replace(/\n/g, "");
        return html.startsWith("<table") ? { role: "htmltable", html } : { role: "body", format: "html", text: html };
      }),
      ...notes.map((text) => ({ role: "caption", text })),
    ],
  };
}
