import { darkPalette, lightPalette, type Palette } from '../../chart/palette.ts';

const serif = "'PT Astra Serif', 'PT Serif', 'Times New Roman', 'Liberation Serif', Georgia, serif";
const sans = "'PT Sans', 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

function colours(palette: Palette, more: string): string {
  const marks = palette.marks.map((mark, index) => `--mark-${String(index)}:${mark}`).join(';');
  const heat = palette.heat.map(
    ({ fill, ink }, step) => `--heat-${String(step)}:${fill};--on-heat-${String(step)}:${ink}`,
  );
  return `--paper:${palette.paper};--ink:${palette.ink};--faint:${palette.faint};${marks};${heat.join(';')};${more}`;
}

const markRules = lightPalette.marks
  .map(
    (_, index) =>
      `.mark-${String(index)}{fill:var(--mark-${String(index)})}.line-${String(index)}{stroke:var(--mark-${String(index)})}`,
  )
  .join('\n');

const heatRules = lightPalette.heat
  .map(
    (_, step) =>
      `.heat-${String(step)}{fill:var(--heat-${String(step)})}.on-heat-${String(step)}{fill:var(--on-heat-${String(step)})}`,
  )
  .join('\n');

const screen = `
:root{color-scheme:light dark;${colours(lightPalette, '--soft:#4a4f55;--band:#f5f6f7;--rule:#8a9097;--accent:#14365c;--warn:#7a2e00;--warn-paper:#fdf3e7')}}
@media screen and (prefers-color-scheme:dark){:root{${colours(darkPalette, '--soft:#b6bdc4;--band:#1e2328;--rule:#6b737b;--accent:#a9c9ee;--warn:#ffc58a;--warn-paper:#33230f')}}}
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 ${serif}}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper);color:var(--accent)}
.skip:focus{left:1rem;top:1rem;z-index:2}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.notice{position:sticky;top:0;z-index:1;margin:0;padding:.35rem 1rem;background:var(--warn-paper);color:var(--warn);border-bottom:1px solid currentColor;font:700 .85rem/1.4 ${sans};text-align:center}
.sheet{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.head{text-align:center;margin-bottom:2.5rem}
.organisation{margin:0 auto 1.75rem;padding-bottom:.75rem;border-bottom:2px solid var(--accent);font-size:1.05rem}
.kind{margin:0;text-transform:uppercase;letter-spacing:.08em;font-size:.9rem;color:var(--soft)}
h1{margin:.35rem 0;font-size:1.75rem;line-height:1.2;color:var(--accent);text-wrap:balance}
.period,.date{margin:.25rem 0;color:var(--soft)}
nav{margin:0 0 2.5rem;padding:1rem 1.25rem;background:var(--band);font:.9rem/1.6 ${sans}}
nav h2{margin:0 0 .35rem;font:700 .9rem/1.4 ${sans};color:var(--soft)}
nav ol{margin:0;padding-left:1.5rem}
section{margin-top:2.75rem}
h2{margin:0 0 .9rem;font-size:1.35rem;line-height:1.25;color:var(--accent)}
h3{margin:1.9rem 0 .6rem;font-size:1.15rem;line-height:1.3}
h4,h5{margin:1.5rem 0 .4rem;font-size:1rem}
p{margin:0 0 .8rem}
h1,h2,h3,h4,h5,p,li,dd{overflow-wrap:anywhere;hyphens:auto}
li{margin:.2rem 0}
.remark{margin:1.2rem 0;padding:.7rem 1rem;border-left:4px solid var(--accent);background:var(--band)}
.remark p{margin:0}
.table{margin:1.6rem 0 .4rem;overflow-x:auto}
table{width:100%;border-collapse:collapse;font:.85rem/1.4 ${sans};font-variant-numeric:tabular-nums lining-nums}
caption{padding-bottom:.5rem;text-align:left;font:1rem/1.35 ${serif};font-weight:700}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--faint);text-align:left;vertical-align:top;font-weight:400}
thead th{vertical-align:bottom;border-top:2px solid var(--rule);border-bottom:2px solid var(--rule);background:var(--band);font-weight:700}
tbody tr:last-child>*{border-bottom:2px solid var(--rule)}
tr>:first-child:nth-last-child(n+5){width:34%}
tfoot>tr>*{font-weight:700;border-bottom:2px solid var(--rule)}
.right{text-align:right;white-space:nowrap}
.center{text-align:center;white-space:nowrap}
thead .right,thead .center{white-space:normal}
.remarks{margin:0 0 1.6rem;font:.8rem/1.45 ${sans};color:var(--soft)}
.remarks p{margin:0}
figure{margin:1.8rem 0 .5rem}
.chart{overflow-x:auto}
figure svg{display:block;width:100%;min-width:34rem;height:auto}
figcaption{margin-top:.6rem;text-align:center;font-weight:700}
details{margin:0 0 1.8rem;font:.85rem/1.4 ${sans}}
summary{cursor:pointer;color:var(--accent)}
details .table{margin-top:.6rem}
dt{margin-top:1.1rem;font-weight:700}
dd{margin:.15rem 0 0 1.25rem}
dd.basis{color:var(--soft);font-size:.88rem}
.signatures{margin-top:3.5rem}
.signature{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:1.5rem;margin:0 0 1.75rem}
.signature .line{flex:0 0 9rem;border-bottom:1px solid var(--ink)}
.signature .post{flex:1 1 14rem}
.ink{fill:var(--ink)}
.faint{stroke:var(--faint)}
.paper{fill:var(--paper)}
.ink-line{stroke:var(--ink)}
.halo,.paper-line{stroke:var(--paper)}
${markRules}
${heatRules}`;

const print = `
@page{size:A4;margin:20mm 10mm 20mm 20mm;@top-center{content:counter(page);font:12pt ${serif}}}
@page:first{@top-center{content:none}}
@media print{
html{font-size:12pt}
.skip,nav,summary{display:none}
body{display:table;width:100%}
.notice{display:table-header-group;break-inside:avoid;position:static;background:none;font-size:9pt;text-align:right}
.notice::after{content:'';display:block;height:3mm}
.sheet{display:table-row-group;max-width:none;padding:0}
section{margin-top:1.6rem}
h1,h2,h3,h4,h5,caption,.remark{break-after:avoid;break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure,dt,.signature{break-inside:avoid}
dt{break-after:avoid}
.table,.chart{overflow:visible}
figure svg{min-width:0}
table{font-size:10pt}
thead th{background:none}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit;text-decoration:none}
}
`;

/** The one style sheet of every HTML page: light, dark and print. */
export const style = screen + print;

/** SHA-256 of the style sheet, so that the page's policy lets in this sheet and nothing else; a test holds them together. */
export const styleHash = 'sha256-HUDJpMy04qreFmi8V228sBSMxItgsMvm1LKRCBnKVB0=';
