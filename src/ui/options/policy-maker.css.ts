/** The policy maker's part of the options page. */
export const makerCss = `
.maker,.maker .fields,.maker .ask,.maker .save{display:grid;grid-template-columns:minmax(0,1fr);gap:18px}
.maker .fields{padding-block-start:6px}
.maker .ask{gap:4px;justify-items:start}
.maker .ask>label{font-weight:600}
.maker .ask>label code{font-weight:400;font-size:var(--small);color:var(--quiet)}
.maker .row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.maker .tick{display:flex;gap:8px;align-items:flex-start}
.maker .tick input{inline-size:20px;block-size:20px;flex:none;margin:1px 0 0;accent-color:var(--gate)}
.maker input:not([type=checkbox]),.maker select,.maker textarea{box-sizing:border-box;inline-size:100%;max-inline-size:100%;min-block-size:36px;padding:6px 8px;border:1px solid var(--edge);border-radius:var(--r1);background:var(--paper);color:inherit}
.maker select,.maker input[type=file],.maker .short{inline-size:auto}
.maker textarea{font:inherit;resize:vertical;overflow-wrap:anywhere}
.maker textarea.code,.maker pre{font:13px/1.4 ui-monospace,monospace;background:var(--ground)}
.maker .scroll{margin-block-start:8px;max-block-size:340px;overflow:auto}
.maker pre{margin:0;padding:10px;border-radius:var(--r1);white-space:pre-wrap;overflow-wrap:anywhere}
.maker textarea:focus-visible,.maker .scroll:focus-visible{outline:2px solid var(--gate);outline-offset:2px}
.maker [aria-invalid=true]{border-color:var(--held);border-inline-start-width:4px}
.maker .wrong{color:var(--held);font-size:var(--small);font-weight:600}
.maker .advice{color:var(--check);font-size:var(--small);font-weight:600}
.maker .count{color:var(--clear);font-size:var(--small);font-weight:600;margin-inline-start:8px}
.maker .save{gap:14px}
.maker .ask>label{overflow-wrap:anywhere}
`;
