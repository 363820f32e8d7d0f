/** A text that somebody could type to make a page do something. `#` stands for the number by which it is known again. */
export type Hostile = { readonly kind: string; readonly text: string };

const of = (kind: string, ...texts: readonly string[]): Hostile[] => texts.map((text) => ({ kind, text }));

/**
 * One list for every field. What would run calls `__ran`, what would load asks for `/ran/`, and what would become an element or an
 * attribute has `data-ran`: each of the three is noticed by itself.
 */
export const HOSTILE: readonly Hostile[] = [
  ...of(
    'script',
    '<script data-ran>__ran(#)</script>',
    '</title></textarea></style></noscript><script data-ran>__ran(#)</script>',
    '</script><script data-ran>__ran(#)</script>',
  ),
  ...of('handler', '<img src=/ran/# onerror=__ran(#) data-ran>', '<details open ontoggle=__ran(#) data-ran>'),
  ...of(
    'attribute',
    '"><img src=/ran/# onerror=__ran(#) data-ran>',
    '" autofocus onfocus="__ran(#)" data-ran="',
    "' autofocus onfocus='__ran(#)' data-ran='",
  ),
  ...of(
    'address',
    'javascript:__ran(#)',
    'JaVa\tScRiPt&colon;__ran(#)',
    '\u0001javascript:__ran(#)',
    'data:text/html,<script data-ran>__ran(#)</script>',
  ),
  ...of(
    'markdown',
    '[klik](javascript:__ran(#))',
    '![x](/ran/#)',
    '[a](https://example.org/"onfocus="__ran(#)"autofocus="1"data-ran=")',
    '| <img src=/ran/# onerror=__ran(#) data-ran> |\n| --- |\n| x |',
  ),
  ...of(
    'svg and math',
    '<svg><a xlink:href=javascript:__ran(#) data-ran><text>x</text></a></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/ran/# onerror=__ran(#) data-ran&gt;">',
    '<noscript><p title="</noscript><img src=/ran/# onerror=__ran(#) data-ran>">',
  ),
  ...of(
    'template',
    "{{constructor.constructor('__ran(#)')()}}",
    '<template shadowrootmode=open data-ran><img src=/ran/# onerror=__ran(#)></template>',
    '"-__ran(#)-"\u2028\'-__ran(#)-\'',
  ),
  ...of('style', '</style><style data-ran>@import"/ran/#"</style>', 'red;}*{background:url(/ran/#)}/*__ran(#)*/'),
  ...of(
    'frame',
    '<iframe srcdoc="<script>parent.__ran(#)</script>" data-ran></iframe>',
    '<base href=/ran/#/ data-ran>',
    '<meta http-equiv=refresh content="0;url=/ran/#" data-ran>',
    '<button formaction=javascript:__ran(#) data-ran>x</button>',
  ),
  ...of('clobber', '<a id=body name=csrf href=/ran/# data-ran></a>', '__proto__ constructor __ran(#)'),
  ...of(
    'encoded',
    '&lt;img src=/ran/# onerror=__ran(#) data-ran&gt;',
    '%3Cimg src=/ran/# onerror=__ran(#) data-ran%3E',
    '＜img src=/ran/# onerror=__ran(#) data-ran＞',
  ),
  ...of(
    'invisible',
    '\u202e<img\u200b src=/ran/# onerror=__ran(#) data-ran>\u2066',
    '<scr\0ipt data-ran>__ran(#)</script>',
  ),
  ...of('lines', 'x\r\nX-Ran: __ran(#)\r\n\r\n<img src=/ran/# data-ran>', 'x\nEND:VEVENT\nATTACH:/ran/# __ran(#)'),
  ...of('formula', '=HYPERLINK("/ran/#","__ran(#)")', '\t=1+__ran(#)'),
  ...of(
    'xml',
    ']]><script xmlns="http://www.w3.org/1999/xhtml" data-ran>__ran(#)</script>',
    '<?xml-stylesheet href="javascript:__ran(#)"?><!ENTITY e SYSTEM "/ran/#">&e;\ufffe',
  ),
  ...of(
    'variable',
    '{naam}{<img src=/ran/# onerror=__ran(#) data-ran>}',
    '{{naam}} {constructor} {__proto__} __ran(#)',
  ),
];

/** How many numbers a field has: more than there are texts. */
const PER_FIELD = 100;

/** A text as one field gets it; the number tells both. */
export const textFor = (field: number, index: number): string =>
  (HOSTILE[index]?.text ?? '').replaceAll('#', String(field * PER_FIELD + index));

/** Which field and which text a number stands for. */
export const placeOf = (code: number) => ({ field: Math.floor(code / PER_FIELD), index: code % PER_FIELD });

/** The numbers in a text, as written or in an address. */
export const codesIn = (text: string): number[] =>
  [...text.matchAll(/(?:__ran(?:\(|%28)|\/ran\/)(\d+)/g)].map(([, digits]) => Number(digits));
