/** Chip and panel; the mark is the gate of `icons.tsx`. The host's own rules are `!important`: inside a shadow root those win over anything of the page. */
export const surfaceCss = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;overflow:visible!important;visibility:visible!important;opacity:1!important;filter:none!important;transform:none!important;clip-path:none!important;mask:none!important;mix-blend-mode:normal!important;pointer-events:auto!important;z-index:2147483647!important;content-visibility:visible!important}
:host::backdrop{display:none!important}
.mark{flex:none;inline-size:18px;block-size:18px;background:currentColor;clip-path:polygon(11.7% 10.4%,17.5% 10.4%,20.8% 13.7%,20.8% 88.3%,17.5% 91.7%,11.7% 91.7%,8.3% 88.3%,8.3% 13.7%,11.7% 10.4%,82.5% 10.4%,88.3% 10.4%,91.7% 13.7%,91.7% 88.3%,88.3% 91.7%,82.5% 91.7%,79.2% 88.3%,79.2% 13.7%,82.5% 10.4%,20.8% 30.2%,79.2% 30.2%,79.2% 38.5%,20.8% 38.5%,20.8% 30.2%,20.8% 66.7%,79.2% 66.7%,79.2% 75%,20.8% 75%,20.8% 66.7%,24.8% 64.2%,70.6% 34%,75.2% 41%,29.4% 71.2%,24.8% 64.2%,20.8% 66.7%,20.8% 30.2%,82.5% 10.4%,11.7% 10.4%)}
.head .mark{inline-size:20px;block-size:20px}
.chip{position:fixed;inset:0 auto auto 0;max-inline-size:min(420px,calc(100vw - 8px));display:flex;align-items:center;gap:8px;min-block-size:30px;padding:4px 12px 4px 8px;border:1px solid var(--line);border-radius:var(--r2);background:var(--paper);color:var(--ink);font:inherit;font-size:var(--small);line-height:1.35;text-align:start;cursor:pointer;box-shadow:0 1px 3px rgb(0 0 0 / 12%)}
.chip[hidden]{display:none}
.chip:hover{border-color:var(--edge)}
.chip .mark{color:var(--tone)}
.chip .state{font-weight:600;white-space:nowrap}
.chip.clear .state,.chip.off .state{font-weight:400}
.chip.clear .mark{color:var(--gate)}
.chip .who{color:var(--quiet);overflow-wrap:anywhere}
.chip .who::before{content:"· "}
.chip .note{display:block;color:var(--quiet)}
.chip.held,.chip.check{background:var(--wash);border-color:var(--tone);border-inline-start-width:4px;padding-inline-start:7px}
.chip.held .state,.chip.check .state{color:var(--tone)}
.chip.held .who,.chip.check .who{color:var(--ink)}
.chip.many{align-items:flex-start}
.chip.many .mark{margin-block-start:2px}
.chip.many .body{display:grid}
.chip.many .who{color:var(--ink);font-size:var(--body);font-weight:600}
.chip.many .who::before{content:none}
.note-card{position:fixed;inset:auto 16px 88px auto;inline-size:min(340px,calc(100vw - 32px));display:grid;gap:8px;padding:12px 14px;border:1px solid var(--line);border-radius:var(--r2);background:var(--paper);box-shadow:0 2px 8px rgb(0 0 0 / 18%)}
.note-card h2{display:flex;gap:8px;font-size:var(--body)}
.note-card .mark{color:var(--gate)}
.chip.many.tight{max-inline-size:calc(100vw - 8px);align-items:center}
.chip.many.tight .body{display:block}
.chip.many.tight .who{font-size:var(--small)}
.chip.bare .who,.chip.bare .note{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.veil{position:fixed;inset:0;background:var(--shade);overscroll-behavior:contain}
.dialog{position:fixed;inset:0;margin:auto;inline-size:min(560px,calc(100vw - 24px));block-size:fit-content;max-block-size:min(88dvh,860px);display:flex;flex-direction:column;border-radius:var(--r3);background:var(--paper);color:var(--ink);box-shadow:var(--shadow);overflow:hidden}
.head{display:flex;align-items:center;gap:8px;padding:14px 20px 0;color:var(--quiet);font-size:var(--small);font-weight:600}
.head .mark{color:var(--gate)}
.rails{flex:1;block-size:7px;border-block:1px solid var(--line);margin-inline-start:4px}
.scroll{flex:1 1 auto;min-block-size:0;overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;padding:10px 20px 20px;display:grid;gap:16px;align-content:start;scroll-padding-block:12px}
.scroll>*,.shown>*{min-inline-size:0}
.shown{display:contents}
h2{font-size:var(--lead);text-wrap:balance;overflow-wrap:anywhere}
h2{inline-size:fit-content}
h2:focus:not(:focus-visible){outline:none}
.who-line{color:var(--quiet);font-size:var(--small);margin-block-start:6px;overflow-wrap:anywhere}
.who-line.many{color:var(--ink);font-size:var(--body);font-weight:600}
.note-box{padding:10px 12px;border-radius:var(--r2);background:var(--wash);overflow-wrap:anywhere}
.note-box h3{font-size:var(--body)}
.problem{border:1px solid var(--tone)}
.draft{padding:12px 14px;border:1px solid var(--line);border-radius:var(--r2);background:var(--ground);display:grid;gap:10px}
.draft h3,.sub{font-size:var(--small);font-weight:600;color:var(--quiet)}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--wash);color:inherit;border-radius:3px;padding:1px 1px;text-decoration:underline 2px var(--tone);text-underline-offset:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.check{text-decoration-style:dashed}
mark.tip{text-decoration-style:dotted}
.num{display:inline-grid;place-items:center;min-inline-size:17px;block-size:17px;padding-inline:4px;border-radius:9px;background:var(--tone);color:var(--paper);font-size:11px;font-weight:700;line-height:1;text-decoration:none}
mark+.num{margin-inline:2px 1px;vertical-align:3px}
.finding{display:grid;gap:10px;padding-block:2px}
.finding+.finding{margin-block-start:20px}
.finding h3{display:flex;flex-wrap:wrap;align-items:center;gap:6px;font-size:var(--body)}
.finding h3 .what{flex:1 1 14em;overflow-wrap:anywhere}
.group{display:grid;gap:6px}
.row{display:flex;flex-wrap:wrap;gap:8px}
.option{display:grid;gap:2px;inline-size:100%;min-block-size:36px;padding:8px 12px;border:1px solid var(--edge);border-radius:var(--r2);background:var(--paper);text-align:start;line-height:1.4;cursor:pointer;overflow-wrap:anywhere}
.option:hover{background:var(--ground)}
.option:disabled{opacity:.55;cursor:default;transition:opacity 0s .3s}
.option strong{color:var(--gate)}
.fix strong,.fix .result{display:block}
.result{font-size:var(--small);color:var(--quiet)}
.result .text{color:var(--ink)}
ins{text-decoration:none;font-weight:700;background:var(--clear-wash);color:var(--clear);border-radius:3px;padding:0 2px}
details summary{inline-size:fit-content;min-block-size:24px;padding-block:2px;color:var(--quiet);font-size:var(--small);cursor:pointer}
details ul{padding-inline-start:18px;list-style:disc;color:var(--quiet);font-size:var(--small)}
.answered{display:flex;flex-wrap:wrap;align-items:center;gap:0 6px;font-size:var(--small)}
.answered .what{flex:1 1 16em;overflow-wrap:anywhere}
.keep{display:inline-flex;align-items:center;gap:6px;min-block-size:24px;flex-basis:100%}
.keep input{inline-size:16px;block-size:16px;margin:4px;accent-color:var(--gate)}
.settled{border-block-start:1px solid var(--line);padding-block-start:12px;display:grid;gap:8px}
.settled li{font-size:var(--small);overflow-wrap:anywhere}
.foot{flex:none;display:grid;gap:12px;padding:14px 20px 16px;border-block-start:1px solid var(--line);background:var(--paper)}
.foot .ask{display:flex;flex-wrap:wrap;gap:2px 12px;font-size:var(--small);color:var(--quiet);overflow-wrap:anywhere}
.foot .ask a{min-block-size:24px}
.foot .row{justify-content:flex-end;align-items:center}
.foot .busy{margin-inline-end:auto;animation:late .3s step-end}
@keyframes late{from{visibility:hidden}}
.anyway{display:flex;flex-wrap:wrap;align-items:end;gap:8px;padding-block-end:12px;border-block-end:1px solid var(--line)}
.anyway label{flex:1 1 14em;display:grid;gap:4px;font-size:var(--small);font-weight:600}
.hold>:not(summary){margin-block-start:8px}
.hold .option{box-sizing:border-box;color:inherit;font-size:inherit}
.hold p{font-size:var(--small)}
.pick{font-weight:400;min-block-size:36px;max-inline-size:100%;padding:4px 8px;border:1px solid var(--edge);border-radius:var(--r2);background:var(--paper);font-weight:400}
.need{flex-basis:100%;color:var(--held);font-size:var(--small);font-weight:600}
@media (max-width:460px){
.dialog{inset:auto 0 0;margin:0;inline-size:100vw;max-block-size:94dvh;border-end-start-radius:0;border-end-end-radius:0}
.head,.scroll,.foot{padding-inline:14px}
.foot .row>.btn{flex:1 1 auto}
.foot .row{flex-direction:row;flex-wrap:wrap-reverse;justify-content:stretch}
}
@media (max-width:460px),(max-height:560px){
.dialog{display:block;overflow:auto;scroll-padding-block:12px 120px}
.scroll{overflow:visible}
.foot{display:contents}
.foot>*{margin-inline:20px;margin-block-end:12px}
.foot .ask{border-block-start:1px solid var(--line);padding-block-start:12px}
.foot .row{position:sticky;inset-block-end:0;margin:0;padding:10px 20px 12px;background:var(--paper);border-block-start:1px solid var(--line)}
}
@media (max-width:460px){
.foot>*{margin-inline:14px}
.foot .row{padding-inline:14px}
}
@media (forced-colors:active){
.dialog,.chip,.draft,.note-box,.note-card{border:1px solid CanvasText}
.chip.held,.chip.check{border-inline-start-width:6px}
mark{background:Mark;color:MarkText;forced-color-adjust:none;text-decoration-color:currentColor}
.num{border:1px solid CanvasText}
ins{text-decoration:underline}
.mark,.option strong{color:CanvasText}
.mark{forced-color-adjust:none;background:CanvasText}
}
@media (prefers-reduced-motion:no-preference){
.dialog{animation:in .14s ease-out}
@keyframes in{from{opacity:.4;transform:translateY(6px)}}
}`;
