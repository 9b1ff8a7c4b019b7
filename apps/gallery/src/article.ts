import { defineAll } from "@counterclaim/elements";

// The three read the same address, load it once, and follow each other's selection.
defineAll();

import.meta.hot?.on("counterclaim:story", () => {
  location.reload();
});
