/** The style sheet of every page: light and dark, screen and A4 in black and white. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --ink: #1d2126; --soft: #565d66; --line: #d9d6cf; --panel: #ffffff; --accent: #1d4f91;
  --good: #1f6b45; --good-bg: #e4f1e9; --half: #7a4d00; --half-bg: #fbefd6; --bad: #a11d2b; --bad-bg: #fbe6e6;
  --clash: #6a2c91; --clash-bg: #f1e5f8; --idle: #565d66; --idle-bg: #efeeea;
  --mark: #fdf0b8; --mark-finding: #fbdcdc; --mark-line: #b58a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e6e4df; --soft: #a9b0b9; --line: #363b42; --panel: #1b1f24; --accent: #8fbcff;
    --good: #86d6a8; --good-bg: #163325; --half: #f0c674; --half-bg: #3a2d12; --bad: #ff9da3; --bad-bg: #431d22;
    --clash: #d9aef5; --clash-bg: #351d45; --idle: #a9b0b9; --idle-bg: #272b31;
    --mark: #453a10; --mark-finding: #51242a; --mark-line: #d8b23c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 78rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .1rem 0 .8rem; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 0 0 .8rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; line-height: 1.45; }
section { margin-top: 3rem; }
code { font: .92em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.kicker { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .09em; font-size: .8rem; }
.verdict { font-size: 1.2rem; margin: 0 0 .8rem; }
.caveat, .about { color: var(--soft); max-width: 48rem; }
.bar { display: block; width: 100%; max-width: 48rem; height: auto; border-radius: 4px; }
.bar text { font-size: 14px; font-weight: 600; }
.bar .disclosed, .chart .disclosed { fill: var(--good-bg); stroke: var(--good); }
.bar .incomplete { fill: var(--half-bg); stroke: var(--half); }
.bar .missing { fill: var(--bad-bg); stroke: var(--bad); }
.bar .contradictory { fill: var(--clash-bg); stroke: var(--clash); }
svg text { fill: var(--ink); font-family: inherit; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .8rem 2rem; margin: 1.5rem 0 0;
  padding: 1rem 0; border-block: 1px solid var(--line); }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .6rem; }
th, td { text-align: left; vertical-align: top; padding: .65rem .8rem .65rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 600; }
.items th:nth-child(2) { min-width: 9rem; }
.items td:nth-child(3), .items td:nth-child(4) { min-width: 5.5rem; max-width: 8rem; }
.items td:nth-child(6) { min-width: 20rem; width: 42%; }
.items td:nth-child(7) { min-width: 14rem; }
td p { margin: 0 0 .4rem; }
tr:target > *, article:target { background: var(--idle-bg); }
.status { display: inline-block; white-space: nowrap; padding: .05rem .5rem; border-radius: 1rem; border: 1px solid; font-size: .85rem;
  font-weight: 600; color: var(--idle); background: var(--idle-bg); }
.disclosed.status { color: var(--good); background: var(--good-bg); }
.incomplete.status, .warning.status { color: var(--half); background: var(--half-bg); }
.missing.status, .error.status { color: var(--bad); background: var(--bad-bg); }
.contradictory.status { color: var(--clash); background: var(--clash-bg); }
blockquote { margin: 0 0 .5rem; padding-left: .7rem; border-left: 3px solid var(--line); }
q { quotes: none; font-family: Charter, Georgia, "DejaVu Serif", serif; unicode-bidi: isolate; }
.place { font-weight: 400; color: var(--soft); font-size: .85rem; }
.place a { white-space: nowrap; }
.advice { font-weight: 500; }
.filter { border: 0; padding: 0; margin: 0 0 1.2rem; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.filter legend { float: left; padding: 0 .6rem 0 0; color: var(--soft); }
.filter input { position: absolute; opacity: 0; }
.filter label { border: 1px solid var(--line); border-radius: 1rem; padding: .2rem .8rem; cursor: pointer; background: var(--panel); font-size: .9rem; }
.filter input:checked + label { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.filter input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.matrix td { min-width: 8rem; }
.matrix th:first-child { min-width: 12rem; }
.matrix td:not(.hole) { padding-left: .5rem; }
.matrix .hole { color: var(--bad); padding-left: .5rem; font-size: .85rem;
  background: repeating-linear-gradient(135deg, var(--bad-bg) 0 9px, var(--panel) 9px 12px); }
.hole span:last-child { background: var(--bad-bg); }
.idle { color: var(--soft); font-size: .85rem; }
article.finding { border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; background: var(--panel); padding: .9rem 1.1rem; margin: 0 0 1rem; }
article.finding.error { border-left-color: var(--bad); }
article.finding.warning { border-left-color: var(--half); }
article.finding p { margin: .3rem 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem 2rem; margin: .6rem 0; }
.label { color: var(--soft); font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; }
.notice { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 1.5rem clamp(1rem, 4vw, 3rem);
  font: 1.03rem/1.65 Charter, Georgia, "DejaVu Serif", serif; }
.notice > * { max-width: 46rem; unicode-bidi: isolate; }
.notice > .wide { max-width: none; }
.notice h3, .notice h4, .notice h5, .notice h6 { font-family: system-ui, "DejaVu Sans", sans-serif; margin: 1.6rem 0 .5rem; line-height: 1.3; }
.notice h3 { font-size: 1.25rem; } .notice h4 { font-size: 1.1rem; } .notice h5, .notice h6 { font-size: 1rem; }
.notice ul { padding-left: 1.3rem; } .notice li { margin: .25rem 0; }
.notice .depth-2 { margin-left: 1.3rem; } .notice .depth-3 { margin-left: 2.6rem; } .notice .depth-4 { margin-left: 3.9rem; }
.notice .quoted { padding-left: 1rem; border-left: 3px solid var(--line); }
.notice td, .notice th { padding: .5rem .8rem .5rem 0; }
mark { color: inherit; background: var(--mark); border-radius: 2px; padding: .06em 0; scroll-margin-top: 30vh; }
mark.finding { background: var(--mark-finding); }
mark.absence, mark.purpose { background: none; }
mark.absence { border-bottom: 2px dashed var(--bad); }
mark:target { outline: 3px solid var(--mark-line); outline-offset: 2px; }
.back { font: 600 .68rem/1 system-ui, "DejaVu Sans", sans-serif; vertical-align: super; margin-left: .2em; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.grid th, .grid td { padding: .35rem .45rem .35rem 0; }
.grid thead th { min-width: 1.5rem; }
.grid .turned { writing-mode: vertical-rl; transform: rotate(180deg); display: inline-block; max-height: 15rem; line-height: 1.1; font-size: .82rem; }
.grid thead th.up { padding: .35rem .1rem; text-align: center; }
.grid td.cell { text-align: center; padding: .35rem .1rem; }
.grid .sign { font-weight: 700; }
.grid td.disclosed { color: var(--good); } .grid td.incomplete { color: var(--half); background: var(--half-bg); }
.grid td.missing { color: var(--bad); background: var(--bad-bg); } .grid td.contradictory { color: var(--clash); background: var(--clash-bg); }
.grid td.not-applicable { color: var(--idle); }
.grid button { all: unset; cursor: pointer; }
.grid button:focus-visible { outline: 3px solid var(--accent); }
.grid [aria-sort=ascending] button::after { content: " ▲"; } .grid [aria-sort=descending] button::after { content: " ▼"; }
.grid .name { min-width: 12rem; max-width: 17rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem 3rem; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-bottom: .6rem; }
.chart { width: 100%; height: auto; max-width: 44rem; }
.chart text { font-size: 13px; }
.chart .track { fill: var(--idle-bg); }
.chart .disclosed { stroke: none; fill: var(--good); }
@media screen {
  body:has(#show-missing:checked) .items tbody tr:not(.is-missing),
  body:has(#show-contradictory:checked) .items tbody tr:not(.is-contradictory),
  body:has(#show-incomplete:checked) .items tbody tr:not(.is-incomplete),
  body:has(#show-disclosed:checked) .items tbody tr:not(.is-disclosed),
  body:has(#show-not-applicable:checked) .items tbody tr:not(.is-not-applicable) { display: none; }
}
@media screen and (max-width: 46rem) {
  body { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .items thead, .matrix thead { position: absolute; left: -999rem; }
  .items, .items tbody, .items tr, .items td, .items th, .matrix, .matrix tbody, .matrix tr, .matrix td, .matrix th,
  .items caption, .matrix caption { display: block; width: auto; max-width: none; }
  .items tr, .matrix tr { border: 1px solid var(--line); border-radius: 4px; background: var(--panel); padding: .6rem .8rem; margin: 0 0 .8rem; }
  .items td, .items th, .matrix td, .matrix th { border: 0; padding: .25rem 0; }
  .items td::before, .matrix td::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85rem; }
  .items td:first-child { display: none; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --line: #888; --accent: #000; --good: #000; --half: #000; --bad: #000;
    --clash: #000; --idle: #333; --good-bg: #fff; --half-bg: #fff; --bad-bg: #fff; --clash-bg: #fff; --idle-bg: #fff;
    --mark: #e4e4e4; --mark-finding: #e4e4e4; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; }
  .items { table-layout: fixed; }
  .items th:nth-child(1) { width: 5%; } .items th:nth-child(2) { width: 17%; } .items th:nth-child(3) { width: 9%; }
  .items th:nth-child(4) { width: 11%; } .items th:nth-child(5) { width: 14%; } .items th:nth-child(6) { width: 27%; }
  th, td { padding-right: .5rem; } .items thead th { font-size: .8rem; }
  .filter, nav, .skip { display: none; }
  a { text-decoration: none; }
  .items td:nth-child(3), .items td:nth-child(4), .items td:nth-child(6), .items td:nth-child(7), .items th:nth-child(2), .matrix td, .matrix th:first-child { min-width: 0; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, article.finding, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
  .status { border-width: .6pt; padding: 0 .3rem; font-size: .8rem; white-space: normal; border-radius: 3pt; }
  td.hole, th, td { overflow-wrap: anywhere; }
  .matrix .hole { border: 1.5pt solid #000; background: none; font-weight: 700; }
  mark { background: #e4e4e4; text-decoration: underline; text-decoration-thickness: .6pt; }
  mark.purpose, mark.absence { background: none; text-decoration: none; }
  .notice { border: 0; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  .notice > * { max-width: none; }
  #notice { break-before: page; }
  .grid { font-size: 7pt; } .grid th, .grid td { padding: 1pt; } .grid .name { min-width: 0; } .grid .turned { font-size: 6.5pt; }
  .chart .disclosed { fill: #555; } .chart .track { fill: #ddd; }
}
`
