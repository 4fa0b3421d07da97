/**
 * A page as Chinese offices print them: A4 with the margins of GB/T 9704, Song for text and Hei for headings, tables
 * with plain lines whose heads come again on every page.
 */
export const STYLE = `
@page { size: A4; margin: 22mm 18mm 20mm 20mm; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.55 "SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
main { max-width: 180mm; margin: 0 auto; padding: 8mm; }
h1, h2, h3, th, dt, b { font-family: "SimHei", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; letter-spacing: .1em; }
html:lang(en) h1 { letter-spacing: 0; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
h2 + .note { break-after: avoid; }
h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
dl.head { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 6mm; margin: 0; }
dl.head div { display: flex; gap: 2mm; }
dl.head .fingerprint { grid-column: 1 / -1; }
dt { flex: none; }
dt::after { content: "："; }
html:lang(en) dt::after { content: ": "; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0; font-size: 9.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #555; padding: 1mm 1.5mm; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
th { background: #f0f0f0; font-weight: normal; print-color-adjust: exact; }
td.number, .counts td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.findings { table-layout: fixed; margin: 0; }
.findings col.number { width: 4.5em; }
.findings col.place { width: 23%; }
.findings col.reason { width: 20%; }
.findings .group { break-after: avoid; }
.findings .group th { background: #f8f8f8; }
.piece + .piece { margin-top: 1mm; }
.gaps th:nth-child(1) { width: 30%; }
.gaps th:nth-child(3) { width: 26%; }
.gaps th:nth-child(4) { width: 5em; }
.verdict { font-weight: bold; }
.warning { border: 1pt solid #000; padding: 2mm; }
.note { color: #444; font-size: 9.5pt; }
.sign, .fingerprint dd, code { font-family: "Consolas", "Menlo", "Noto Sans Mono CJK SC", monospace; font-size: 9pt; }
code { overflow-wrap: anywhere; white-space: pre-wrap; }
.signature { margin-top: 12mm; white-space: pre-wrap; }
/* On the screen only what is in view is laid out; paper gets all. */
@media screen { .piece { content-visibility: auto; } }
@media print { main { max-width: none; padding: 0; } }
`;
