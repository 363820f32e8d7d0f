import { deflateRawSync } from 'node:zlib';
import { h, head, p, row, table, title } from '../import-corpus/make/block.ts';
import { writeSpreadsheet } from '../import-corpus/make/spreadsheet.ts';
import { writeWord } from '../import-corpus/make/word.ts';
import { HOSTILE, textFor } from './strings.ts';

/** A number for each kind of file, beyond those of fields. */
const FIRST = 900;
const KINDS = ['md', 'html', 'csv', 'txt', 'json', 'docx', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

const sound = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/g, '');
/** A file with what no text file holds is refused as a whole; only JSON can name such a character. */
const textsOf = (kind: Kind): string[] =>
  HOSTILE.map((_, index) => textFor(FIRST + KINDS.indexOf(kind), index)).map((text) =>
    kind === 'json' ? `${text}\ud83d` : sound(text),
  );
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A plan as a file that somebody brings along, with a hostile text in every title, cell and paragraph, and in its name. */
export const hostileFiles = (): File[] => KINDS.map((kind) => new File([bodyOf(kind)], nameOf(kind)));

const nameOf = (kind: Kind): string => `${textFor(FIRST + KINDS.indexOf(kind), 5).replaceAll('/', '')}.${kind}`;

function bodyOf(kind: Kind): string | Uint8Array<ArrayBuffer> {
  const texts = textsOf(kind);
  switch (kind) {
    case 'md':
      return [
        `# ${oneLine(texts[0] ?? '')}`,
        ...texts.map((text) => `## ${oneLine(text)}\n\n${text}\n\n- ${oneLine(text)}`),
      ].join('\n\n');
    case 'txt':
      return texts.join('\n\n');
    case 'html':
      return `<html><body>${texts.map((text) => `<h2>${text}</h2><table><tr><td>${text}</td></tr></table>`).join('\n')}</body></html>`;
    case 'csv':
      return [
        'wanneer;activiteit;doelgroep;middel;wie',
        ...texts.map((text) => ['half jan', text, text, text, text].map(quoted).join(';')),
      ].join('\n');
    case 'json':
      return JSON.stringify(
        texts.map((text) => ({ vraag: text, antwoord: text, question: text, answer: text, title: text })),
      );
    case 'docx':
      return new Uint8Array(wordOf(texts));
    case 'xlsx':
      return new Uint8Array(sheetOf(texts));
  }
}

const wordOf = (texts: readonly string[]): Uint8Array =>
  writeWord(
    [
      title(oneLine(texts[0] ?? '')),
      ...texts.flatMap((text) => [h(1, oneLine(text)), p(text)]),
      table(
        head('Wanneer', 'Activiteit', 'Doelgroep', 'Middel', 'Wie'),
        ...texts.map((text) => row('half januari', text, text, text, text)),
      ),
    ],
    { headings: 'dutch', author: texts[1] ?? '', header: texts[2] ?? '', footer: texts[3] ?? '' },
  );

const sheetOf = (texts: readonly string[]): Uint8Array =>
  writeSpreadsheet(
    [
      {
        name: 'Kalender',
        rows: [
          ['Wanneer', 'Activiteit', 'Doelgroep', 'Middel', 'Wie'],
          ...texts.map((text) => ['half januari', text, text, text, text]),
        ],
      },
    ] as never,
    texts[1] ?? '',
  );

const RAN = 'onload="__ran(99901)" data-ran="1"';
/** Pictures that are more than a picture. */
export const hostileLogos = (): File[] => [
  new File([`<svg xmlns="http://www.w3.org/2000/svg" ${RAN}><script>__ran(99902)</script></svg>`], 'logo.svg', {
    type: 'image/svg+xml',
  }),
  new File([pngWith('<script data-ran>__ran(99903)</script>')], '"><img src=x onerror=__ran(99904) data-ran>.png', {
    type: 'image/png',
  }),
  new File([`GIF89a/*<script data-ran>__ran(99905)</script>*/`], 'logo.gif', { type: 'image/png' }),
];
/** House styles that would do more than colour. */
export const hostileThemes = (): File[] => [
  new File(
    [
      JSON.stringify({
        basis: {
          color: {
            'action-1': {
              'color-default': { $value: `red;}*{background:url(/ran/99906)}</style><img data-ran>` },
              'bg-default': { $value: '#ffffff' },
            },
          },
        },
      }),
    ],
    'thema.json',
  ),
  new File(
    [
      `:root{--basis-color-action-1-color-default:url(/ran/99907);--basis-color-action-1-bg-default:#fff;--basis-text-font-family-default:x;}*{background:url(/ran/99910)}</style><script data-ran>__ran(99908)</script>@import "/ran/99909";`,
    ],
    'thema.css',
  ),
];

/** A real picture of one by one, with words in it. */
function pngWith(words: string): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', size),
      chunk('tEXt', Buffer.from(`c\0${words}`)),
      chunk('IDAT', deflateRawSync(Buffer.alloc(4))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
