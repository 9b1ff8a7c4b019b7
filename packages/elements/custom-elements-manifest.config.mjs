// What the analyser cannot know: pages load the built files, and not every call of `define` or `new Event` names something
// that a page can use.
const isName = ({ name = "" }) => name.includes("-");

export default {
  plugins: [
    {
      name: "what-a-page-can-use",
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          const path = builtPath(module.path);
          module.path = path;
          for (const { declaration } of module.exports ?? [])
            if (declaration?.module) declaration.module = builtPath(declaration.module);
          module.exports = module.exports?.filter(
            ({ kind, name }) => kind !== "custom-element-definition" || isName({ name }),
          );
          for (const declaration of module.declarations ?? []) mend(declaration);
        }
      },
    },
  ],
};

function mend(declaration) {
  if (declaration.tagName !== undefined && !declaration.tagName.includes("-")) {
    delete declaration.tagName;
    delete declaration.customElement;
  }
  if (declaration.events) declaration.events = declaration.events.filter(isName);
  if (declaration.members)
    declaration.members = declaration.members.filter(({ privacy }) => privacy !== "private" && privacy !== "protected");
  if (declaration.superclass?.module) declaration.superclass.module = builtPath(declaration.superclass.module);
}

function builtPath(path) {
  return path.replace(/^\/?src\//, "dist/").replace(/\.ts$/, ".js");
}
