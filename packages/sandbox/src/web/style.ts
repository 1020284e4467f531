/** Calm, and not GitLab's own: nobody should take the sandbox for the real one. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f6f9, #17171b); --sheet: light-dark(#fff, #212126); --ink: light-dark(#1c1b22, #ecebf0);
  --soft: light-dark(#5c5a66, #adabb8); --line: light-dark(#dedde4, #3a3942); --edge: light-dark(#7f7d89, #85838f);
  --go: light-dark(#1f5bb5, #8fbcff); --good: light-dark(#1d6b34, #7fd39a); --good-wash: light-dark(#e7f4ea, #1b3323);
  --stop: light-dark(#a8261a, #ff9a8a); --stop-wash: light-dark(#fdecea, #3d1d19);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; padding: .75rem 1rem; background: var(--sheet); border-block-end: 1px solid var(--line); font-size: .92rem; }
.top p { margin: 0; }
main { max-inline-size: 52rem; margin-inline: auto; padding: 1.25rem 1rem 4rem; }
nav ol { display: flex; flex-wrap: wrap; gap: .15rem .5rem; margin: 0 0 .5rem; padding: 0; list-style: none; font-size: .92rem; }
nav li { margin: 0; }
nav li + li::before { content: "/ "; color: var(--soft); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .75rem 0; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; }
a { color: var(--go); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--go); outline-offset: 2px; border-radius: 4px; }
.soft, .help { color: var(--soft); }
.help { font-size: .9rem; margin: .25rem 0 0; }
.box { border: 1px solid var(--line); border-inline-start: 4px solid; border-radius: 8px; padding: 1rem; margin-block: 1rem; }
.box > :first-child { margin-block-start: 0; } .box > :last-child { margin-block-end: 0; }
.box h2 { color: inherit; }
.made { border-inline-start-color: var(--good); background: var(--good-wash); } .made h2 { color: var(--good); }
.wrong { border-inline-start-color: var(--stop); background: var(--stop-wash); } .wrong h2 { color: var(--stop); }
.wrong ul { margin: 0; padding-inline-start: 1.25rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; }
.row input { flex: 1 1 14rem; }
label, legend { font-weight: 600; }
label { display: block; margin-block-end: .35rem; }
legend { padding: 0; }
fieldset { border: 0; margin: 0; padding: 0; }
.field { margin-block-end: 1.25rem; }
input[type=text], input[type=date], select { font: inherit; inline-size: 100%; max-inline-size: 26rem; min-block-size: 2.75rem; padding: .45rem .7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; }
input.secret { max-inline-size: none; font-family: ui-monospace, Menlo, monospace; font-size: .92rem; }
.scope { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .75rem; align-items: start; padding-block: .45rem; }
.scope input { inline-size: 1.25rem; block-size: 1.25rem; margin: .15rem 0 0; accent-color: var(--go); }
.scope label { margin: 0; padding-block-end: .1rem; }
.scope .help { grid-column: 2; margin: 0; }
button, summary { font: inherit; font-weight: 600; font-size: .95rem; line-height: 1.2; min-block-size: 2.75rem; padding: .65rem 1rem; border-radius: 6px; border: 1px solid var(--edge); background: var(--sheet); color: var(--ink); cursor: pointer; }
button:hover, summary:hover { border-color: var(--ink); }
summary { display: inline-flex; align-items: center; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: "▾" / ""; margin-inline-start: .5rem; }
[open] > summary::after { content: "▴" / ""; }
.go { background: var(--go); border-color: var(--go); color: var(--sheet); }
.danger { color: var(--stop); border-color: var(--stop); }
.sheet > h2 { margin-block-start: 0; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
.add > .sheet { margin-block-start: .75rem; }
.tokens { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .5rem 1rem; margin: .5rem 0 .75rem; }
dt { font-size: .82rem; color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.deeds { display: flex; flex-wrap: wrap; gap: .5rem; align-items: start; }
.deeds details[open] { flex: 1 1 100%; }
.deeds form { margin-block-start: .6rem; }
#said { white-space: nowrap; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .box { border: 1px solid CanvasText; } button, summary { border-color: ButtonText; } }
`
