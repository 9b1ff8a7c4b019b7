/** A plain page: sheets and what stands in the body. Nothing in `body` is escaped: it is our own. */
export function plainPage(title, body, head = "") {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>body { margin: 0; padding: 1rem; font-family: system-ui, sans-serif; }</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Data between script tags. */
export function dataScript(id, data) {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

/** A script between script tags. `type` is `module` or empty. */
export function codeScript(code, type = "") {
  const safe = code.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "<\\x21--");
  return `<script${type ? ` type="${type}"` : ""}>${safe}</script>`;
}
