/** The matrix as table and list. */
export const STYLE = `
.counterclaim:has(.matrix) :is(.key, .bodies, .foot) { max-width: none; }
.counterclaim .matrix { overflow: auto; max-width: 100%; }
.counterclaim .matrix.tall { max-height: 44em; }
.counterclaim .matrix table { border-collapse: separate; border-spacing: 0; font-size: 0.875em; }
.counterclaim .matrix th, .counterclaim .matrix td {
  box-sizing: border-box; min-width: 5.43em; padding: 0.6em 0.9em 0.65em 0;
}
.counterclaim .matrix.many table { font-size: 0.8125em; }
.counterclaim .matrix.many th, .counterclaim .matrix.many td { padding-inline-end: 0.6em; }
@container (min-width: 800px) { .counterclaim .matrix.many thead .full { min-width: 15.4em; } }
.counterclaim .scrolls { position: sticky; inset-inline-start: 0; margin: 0 0 0.4em; color: var(--_muted); font-size: 0.8125em; width: 92cqi; }
.counterclaim .matrix .spoken { min-width: 6.86em; }
.counterclaim .matrix.few .spoken { min-width: 10.29em; }
.counterclaim .matrix .silent { font-size: 0.93em; }
.counterclaim .matrix.many .silent { font-size: 1em; }
.counterclaim .matrix tr > :first-child { padding-inline-start: 0.6em; }
.counterclaim .matrix:is(.many, .tall) :is(tr > :first-child, thead th) { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--_ground); }
.counterclaim .matrix tbody th[scope="row"] { min-width: 6em; }
.counterclaim .matrix.few tbody th[scope="row"] { width: 16%; }
.counterclaim .matrix:is(.many, .tall) table { background: var(--_ground); }
.counterclaim .matrix:is(.many, .tall) thead th { inset-inline-start: auto; inset-block-start: 0; z-index: 2; }
.counterclaim .matrix:is(.many, .tall) thead th:first-child { inset-inline-start: 0; z-index: 3; }
.counterclaim .matrix thead th:first-child { font-weight: 400; }
.counterclaim .matrix .kind, .counterclaim .statements .kind { color: var(--_muted); font-weight: 400; }
.counterclaim .matrix thead .kind { display: block; font-size: 0.93em; }
.counterclaim .matrix.many thead .kind { font-size: 1em; }
@media not print {
  .counterclaim .vast table {
    --_n: calc(var(--_1, 0) + var(--_2, 0) + var(--_4, 0) + var(--_8, 0) + var(--_16, 0) + var(--_32, 0) + var(--_64, 0) + var(--_128, 0));
    display: block; width: max(100%, calc(9.25em + var(--_n) * 10.5em));
  }
  .counterclaim .vast :is(thead, tbody) { display: block; }
  .counterclaim .vast tr { display: flex; }
  .counterclaim .vast tr > * { flex: 1 0 10.5em; }
  .counterclaim .vast tr > :first-child { flex: 0 0 9.25em; }
  .counterclaim .vast tr > [colspan] { flex: 1 0 100%; }
  .counterclaim .vast tbody { content-visibility: auto; contain-intrinsic-block-size: auto 11em; }
  .counterclaim .vast .deep { contain-intrinsic-block-size: auto 29.5em; }
  .counterclaim .vast thead { position: sticky; inset-block-start: 0; z-index: 3; }
  .counterclaim .vast thead th { display: flex; flex-direction: column; justify-content: flex-end; }
}
.counterclaim .n1 { --_1: 1; } .counterclaim .n2 { --_2: 2; } .counterclaim .n4 { --_4: 4; } .counterclaim .n8 { --_8: 8; }
.counterclaim .n16 { --_16: 16; } .counterclaim .n32 { --_32: 32; } .counterclaim .n64 { --_64: 64; } .counterclaim .n128 { --_128: 128; }
.counterclaim .matrix .group > th:first-child { background: var(--_panel); }
.counterclaim .matrix .joined > * { border-bottom: 0; padding-block-end: 0.3em; }
.counterclaim .matrix .agreement td { padding-block-start: 0; }
.counterclaim .matrix .pinned { position: sticky; inset-inline-start: 0.6em; display: inline-block; max-width: 92cqi; }
.counterclaim .matrix .heard { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.counterclaim .fold { all: unset; display: inline-block; box-sizing: border-box; font: inherit; min-height: 24px; }
.counterclaim button.fold { cursor: pointer; }
@media (scripting: enabled) { .counterclaim .fold::before { content: "▾"; display: inline-block; width: 1.1em; color: var(--_muted); visibility: hidden; } }
.counterclaim button.fold::before { visibility: visible; }
.counterclaim button.fold[aria-expanded="false"]::before { content: "▸"; }
.counterclaim button.fold[aria-expanded="false"]:dir(rtl)::before { content: "◂"; }
.counterclaim button.fold:focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
@media not print { .counterclaim .folded > tr:not(.group) { display: none; } .counterclaim .matrix .folded { contain-intrinsic-block-size: auto 3em; } }
.counterclaim .statements summary { cursor: pointer; min-height: 24px; box-sizing: border-box; padding-block: 0.35em; }
.counterclaim .statements summary .inside { display: block; color: var(--_muted); font-size: 0.8235em; }
.counterclaim .statements .group:has(> details) + .group { margin-block-start: 0; border-block-start: 1px solid var(--_rule); }
.counterclaim .statements details[open] { padding-block-end: 1em; }
.counterclaim .agreement .muted, .counterclaim .matrix .muted { color: var(--_muted); }
.counterclaim .matrix .agreement .pinned, .counterclaim .statements .agreement { display: inline-flex; gap: 0.5em; align-items: baseline; }
.counterclaim .agreement .swatch { flex: none; transform: translateY(0.1em); }
.counterclaim .agreement .count { font-weight: 700; }
.counterclaim .silent, .counterclaim .left-out { color: var(--_muted); }
.counterclaim .said { padding-inline-start: 26px; }
.counterclaim .said + .said { margin-block-start: 0.6em; }
.counterclaim .said .line { display: block; color: var(--_muted); }
.counterclaim .said .value, .counterclaim .matrix .said .who { color: var(--_ink); font-weight: 700; }
.counterclaim .said .swatch { display: inline; margin-inline: -26px 8px; vertical-align: -0.24em; }
.counterclaim .matrix.many .said { padding-inline-start: 0; }
.counterclaim .matrix.many .said .swatch { margin-inline: 0 0.4em; }
.counterclaim .statements .said .line:is(.stance, .value, .words, .by) { display: inline; }
.counterclaim .statements .stance:has(+ .value)::after { content: ": "; margin-inline-start: -0.28em; }
.counterclaim .statements .value::after, .counterclaim .statements .stance:not(:has(+ .value))::after { content: "\\a"; white-space: pre; }
.counterclaim .statements .words + .by::before { content: "· "; }
.counterclaim .said .open {
  all: unset; display: block; box-sizing: border-box; width: 100%; padding-block: 0.22em; margin-block: -0.22em; font: inherit;
}
.counterclaim .said .open:focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
.counterclaim .said:has([aria-current="true"]), .counterclaim .said[aria-current="true"] { box-shadow: -0.35em 0 0 var(--_ground), -0.5em 0 0 var(--_ink); }
.counterclaim .statements, .counterclaim .statements ul { margin: 0; padding: 0; list-style: none; }
.counterclaim .statements { font-size: 0.9375em; }
.counterclaim .statements p { margin: 0; }
.counterclaim .statements .group + .group { margin-block-start: 1.5em; }
.counterclaim .statements .group-title { font-size: 1.133em; }
.counterclaim .statements .row { margin-block-start: 0.8em; }
.counterclaim .statements .row-title { font-weight: 700; }
.counterclaim .statements .cells { margin-block-start: 0.35em; }
.counterclaim .statements .cells > li { border-block-start: 1px solid var(--_rule); padding: 0.5em 0; }
.counterclaim .statements .silent { font-size: 0.933em; }
@media print {
  .counterclaim .matrix, .counterclaim .matrix.tall { overflow: visible; max-height: none; }
  .counterclaim .matrix:is(.many, .tall) :is(tr > :first-child, thead th), .counterclaim .matrix .pinned { position: static; }
  .counterclaim .scrolls { display: none; }
  .counterclaim .statements details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .counterclaim .bodies:has(.crowd):has(.statements) .body { display: none; }
  .counterclaim .bodies:has(.crowd):has(.statements) .at-medium { display: block; }
  .counterclaim .matrix tr, .counterclaim .statements .cells > li { break-inside: avoid; }
  .counterclaim .matrix .group { break-after: avoid; }
}`;
