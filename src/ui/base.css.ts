/** What chip, panel, popup and options share: type, buttons, focus, the upright post, severity colours. */
export const baseCss = `
.gp,.gp *,.gp *::before,.gp *::after{box-sizing:border-box}
.gp{font:400 var(--body)/1.45 var(--face);color:var(--ink);text-align:start;letter-spacing:normal;-webkit-text-size-adjust:100%}
.gp :where(h1,h2,h3,p,ul,ol,dl,dd,fieldset){margin:0;padding:0;border:0;min-inline-size:0}
.gp :where(ul,ol){list-style:none}
.gp :where(h1,h2,h3){font-weight:700;line-height:1.25;letter-spacing:-.005em}
.gp :where(button,select,input){font:inherit;color:inherit;letter-spacing:inherit}
.gp :where(a){color:var(--gate);text-underline-offset:2px}
.gp :where(button,a,select,summary,input,[tabindex]):focus-visible{outline:2px solid var(--gate);outline-offset:2px;border-radius:var(--r1)}
.gp [tabindex="-1"]:focus-visible{outline-offset:3px}
@media (prefers-contrast:more){.gp.gp.gp{--quiet:var(--ink);--line:var(--edge)}}
.quiet{color:var(--quiet);font-size:var(--small)}
.hide{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.btn{display:inline-flex;align-items:center;justify-content:center;gap:calc(var(--s)*2);min-block-size:36px;padding:6px 14px;border:1px solid var(--edge);border-radius:var(--r2);background:var(--paper);font-weight:600;line-height:1.25;text-align:start;cursor:pointer;text-decoration:none;overflow-wrap:anywhere}
.btn:hover{background:var(--ground)}
.btn.main{background:var(--gate);border-color:var(--gate);color:var(--on-gate)}
.btn.main:hover{background:var(--gate-hover);border-color:var(--gate-hover)}
.btn.plain{border-color:transparent;background:none;text-decoration:underline;text-underline-offset:3px;padding-inline:8px}
.btn.plain:hover{background:var(--ground)}
.btn.small{min-block-size:30px;padding:4px 11px;font-size:var(--small)}
.btn:disabled,.btn[aria-disabled=true]{opacity:.55;cursor:default;transition:opacity 0s .3s}
.held{--tone:var(--held);--wash:var(--held-wash)}
.check{--tone:var(--check);--wash:var(--check-wash)}
.tip{--tone:var(--tip);--wash:var(--tip-wash)}
.clear{--tone:var(--clear);--wash:var(--clear-wash)}
.off{--tone:var(--quiet);--wash:var(--ground)}
.word{display:inline-block;padding:1px 8px;border-radius:var(--r1);background:var(--wash);color:var(--tone);font-size:var(--small);font-weight:700;line-height:1.5}
.post{position:relative;padding-inline-start:16px}
.post::before{content:"";position:absolute;inset-block:2px;inset-inline-start:0;inline-size:4px;border-radius:2px;background:var(--tone)}
svg{display:block;flex:none}
@media (forced-colors:active){
.btn{border:1px solid ButtonText}
.btn.main{background:Highlight;color:HighlightText;border-color:Highlight;forced-color-adjust:none}
.word{border:1px solid CanvasText}
.post::before{background:CanvasText}
}
@media (prefers-reduced-motion:no-preference){
.btn{transition:background-color .12s}
}`;
