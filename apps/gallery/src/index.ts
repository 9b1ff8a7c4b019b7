import { followCopyButtons } from "./copy-button.js";
import { showBuild, type StoryEvent } from "./follow-story.js";
import { followHeight } from "./frame-height.js";
import { followToolbar } from "./toolbar.js";

const toolbar = document.getElementById("toolbar");
if (toolbar instanceof HTMLFormElement) followToolbar(toolbar);
for (const frame of document.querySelectorAll("iframe")) followHeight(frame);
followCopyButtons(document);

// Only while the files are being edited: the built gallery has no server behind it.
import.meta.hot?.on("counterclaim:story", (event: StoryEvent) => {
  showBuild(event, followCopyButtons).catch(() => {
    location.reload();
  });
});
