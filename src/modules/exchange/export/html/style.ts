/** The style sheet of the page: the colours of the workbench, readable on a phone, quiet on paper with the calendar on its side. */
export const STYLE = `
:root{color:#16211e;background:#fff;font:16px/1.55 "Atkinson Hyperlegible Next",Verdana,sans-serif}
body{max-width:72rem;margin:0 auto;padding:1.5rem}
header,main>:where(h1,h2,h3,h4,h5,h6,p,ul,ol,blockquote){max-width:44rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid #0b5c63}
h3{font-size:1.2rem;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.25rem 0 .5rem}
dl>div{display:flex;gap:1rem;padding:.25rem 0;border-bottom:1px solid #dbe2df}
dt{flex:0 0 11rem;color:#56635f}dd{margin:0;overflow-wrap:anywhere}
a{color:#0b5c63}
blockquote{margin:1rem 0;padding:.25rem 0 .25rem 1.25rem;border-left:4px solid #0b5c63;font-size:1.1rem}
.scroll{overflow-x:auto;margin:.75rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:start;color:#56635f;padding:.25rem 0}
th,td{text-align:start;vertical-align:top;padding:.375rem .5rem;border-bottom:1px solid #dbe2df;overflow-wrap:anywhere;min-width:5rem}
thead th{background:#edf1ef;border-bottom:2px solid #0b5c63}
tbody th{font-weight:400}.head th{font-weight:700;background:#f7f9f8;padding-top:.75rem}.phase th{background:#d9e8e7}.total th,.total td{font-weight:700;border-top:2px solid #16211e}
.end{text-align:end;font-variant-numeric:tabular-nums}
footer{margin-top:3rem;color:#56635f;font-size:.875rem}
@page{size:A4;margin:2cm}@page wide{size:A4 landscape;margin:1.5cm}
@media print{body{max-width:none;padding:0}.scroll{overflow:visible}.wide{page:wide}thead{display:table-header-group}tr{break-inside:avoid}.head{break-after:avoid}h2,h3,h4{break-after:avoid}th,td{min-width:0}table{font-size:8.5pt}}
`.replaceAll('\n', '');
