import { baseCss } from '../base.css.ts';
import { pageTokens } from '../tokens.css.ts';

/** The extension's own pages. */
const css = `
html{background:Canvas}
body{margin:0;overflow-wrap:anywhere}
.gp{background:var(--paper)}
.mark{color:var(--gate)}
.rails{flex:1;block-size:7px;border-block:1px solid var(--line);margin-inline-start:4px}
.head{display:flex;align-items:center;gap:8px}
.head h1{font-size:var(--body)}
.popup{box-sizing:border-box;inline-size:320px;max-inline-size:100vw;padding:14px 16px 16px;display:grid;gap:14px}
.popup h2{font-size:var(--body)}
.state{padding-block:8px;padding-inline:18px 12px;border-radius:var(--r2);background:var(--wash);display:grid;gap:6px}
.state h2{color:var(--tone)}
.state.post::before{inset-block:0;border-radius:var(--r2) 0 0 var(--r2)}
.trouble{font-size:var(--small);display:grid;gap:2px}
.trouble .todo{font-weight:600}
.hello{display:grid;gap:8px;justify-items:start;font-size:var(--small)}
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 12px;font-size:var(--small)}
.facts dt{color:var(--quiet)}
.popup footer{display:grid;gap:10px;border-block-start:1px solid var(--line);padding-block-start:12px}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px}
.options{min-block-size:100vh;display:grid;grid-template-columns:minmax(180px,240px) minmax(0,1fr);align-items:start}
.options .side{position:sticky;inset-block-start:0;padding:24px 16px;display:grid;gap:18px}
.options .side .head{padding-inline:10px}
.options nav ul{display:grid;gap:2px}
.options nav a{display:block;padding:7px 10px 7px 14px;border-radius:var(--r1);color:var(--ink);text-decoration:none;position:relative;min-block-size:24px}
.options nav a:hover{background:var(--ground)}
.options nav a[aria-current]{background:var(--clear-wash);color:var(--clear);font-weight:600}
.options nav a[aria-current]::before{content:"";position:absolute;inset-block:6px;inset-inline-start:4px;inline-size:4px;border-radius:2px;background:var(--gate)}
.options main{padding:28px 24px 64px;max-inline-size:820px;border-inline-start:1px solid var(--line);min-block-size:100vh;box-sizing:border-box}
.section{display:grid;gap:18px;justify-items:stretch}
.section>h2{font-size:26px}
.section h2:focus{outline:none}
.section h3{font-size:17px}
.card{border:1px solid var(--line);border-radius:var(--r2);padding:14px 16px;display:grid;gap:8px}
.card.tone{background:var(--wash);border-color:transparent}
.pairs{display:grid;gap:0}
.pairs>div{display:grid;grid-template-columns:minmax(140px,220px) minmax(0,1fr);gap:4px 16px;padding-block:10px;border-block-end:1px solid var(--line)}
.pairs>div:last-child{border:0}
.pairs dt{color:var(--quiet)}
.log{display:grid;gap:14px}
.log p{font-size:var(--small)}
.log p:first-child{font-size:var(--body)}
.log .bar{justify-content:start;margin-block-start:6px}
details.card:not([open]){display:block}
.value{white-space:pre-line}
summary{cursor:pointer;min-block-size:24px}
summary h3{display:inline}
.bullets{display:grid;gap:6px}
.bullets li{position:relative;padding-inline-start:16px}
.bullets li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.45em;inline-size:4px;block-size:.7em;border-radius:2px;background:var(--gate)}
@media (max-width:640px){
.options{display:block}
.options .side{position:static;padding-block-end:8px}
.options main{border:0;padding-block-start:12px;padding-inline:16px}
.pairs>div{grid-template-columns:minmax(0,1fr)}
}
@media (forced-colors:active){
.state,.card{border:1px solid CanvasText}
.mark{color:CanvasText}
.options nav a[aria-current]{outline:2px solid CanvasText;outline-offset:-2px}
.options nav a[aria-current]::before,.bullets li::before{background:CanvasText}
}`;

/** Gives the document the product's look. A constructed sheet, so that the pages' CSP needs no inline styles. */
export function dress(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageTokens + baseCss + css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = navigator.language.startsWith('cy') ? 'cy' : 'en';
}
