/** The register's part of the options page. */
export const registerCss = `
.reg{display:grid;grid-template-columns:minmax(0,1fr);gap:18px}
.reg .row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.reg .ask{display:grid;grid-template-columns:minmax(0,1fr);gap:4px;justify-items:start}
.reg .ask>label,.reg legend{font-weight:600}
.reg input[type=file],.reg input[type=date],.reg input[type=number],.reg select{box-sizing:border-box;max-inline-size:100%;min-block-size:36px;padding:4px 8px;border:1px solid var(--edge);border-radius:var(--r1);background:var(--paper)}
.reg .tick{display:flex;gap:8px;align-items:flex-start}
.reg .tick input{inline-size:20px;block-size:20px;flex:none;margin:1px 0 0}
.reg .wide{overflow-x:auto;overflow-wrap:break-word}
.reg .wide p{margin-block-start:6px}
.reg table{border-collapse:collapse;inline-size:100%;font-size:var(--small)}
.reg caption{text-align:start;font-weight:600;padding-block-end:6px;font-size:var(--body)}
.reg th,.reg td{text-align:start;padding:6px 10px 6px 0;border-block-end:1px solid var(--line);vertical-align:middle}
.reg th{color:var(--quiet);font-weight:600}
.reg progress{inline-size:100%;block-size:12px;accent-color:var(--gate)}
.reg textarea{font:13px/1.4 ui-monospace,monospace;color:inherit;background:var(--ground);inline-size:100%;min-block-size:120px;border:1px solid var(--edge);border-radius:var(--r1);padding:8px;overflow-wrap:anywhere}
.reg textarea:focus-visible{outline:2px solid var(--gate);outline-offset:2px}
`;
