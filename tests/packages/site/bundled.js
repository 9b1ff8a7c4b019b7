import "@counterclaim/elements/define";
