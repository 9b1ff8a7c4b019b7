/**
 * What a shadow root needs before anything else has arrived: host, issues, status. The style of the figure comes before it
 * (page-style.ts); panel and controls bring theirs (record-style.ts, drawing-style.ts).
 */
export const ELEMENT_STYLE = `
:host { display: block; contain: layout style; }
:host([hidden]) { display: none; }
[role="alert"] { padding: 0.7em 1em; border: 1px solid; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;
