import { extname } from 'node:path';
import { importFile, refusalText } from '#modules/exchange/index.ts';
import {
  type LanguageReport,
  looseUnit,
  readLanguage,
  readLanguageOfUnits,
  type TextUnit,
} from '#modules/library/index.ts';
import { type Command, CommandRefused, json, splitArgs } from '../command.ts';
import { bytesOf } from '../read-plan.ts';

const FORMATS = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
} as const;

export const language: Command = {
  usage: 'language BESTAND [--json]',
  about: 'Laat zien hoe moeilijk een tekst is, en waarom. Leest txt, md, html, docx en odt.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(args, { json: { type: 'boolean' } }, 1);
    const report = await readFileLanguage(positionals[0] ?? '');
    out(values.json ? json(withoutTexts(report)) : inWords(report));
    return report.findings.length === 0 ? 0 : 1;
  },
};

async function readFileLanguage(file: string): Promise<LanguageReport> {
  const bytes = await bytesOf(file);
  const format = Object.entries(FORMATS).find(([extension]) => extension === extname(file).toLowerCase())?.[1];
  if (format !== undefined) return readLanguage(new TextDecoder().decode(bytes), { format });
  // Office files are read in a child process with limits, as an import is.
  const outcome = await importFile(file, bytes, { ref: null });
  if (!outcome.ok) throw new CommandRefused(refusalText(outcome.reason));
  return readLanguageOfUnits(outcome.value.document.blocks.flatMap(unitOf));
}

type Block = Extract<Awaited<ReturnType<typeof importFile>>, { ok: true }>['value']['document']['blocks'][number];

/** Tables are left out, as everywhere. */
function unitOf(block: Block): readonly TextUnit[] {
  if (block.type === 'table') return [];
  const kind = block.type === 'heading' ? 'heading' : block.list === null ? 'paragraph' : 'item';
  return [looseUnit(kind, block.runs.map(({ text }) => text).join(''))];
}

/** The figures and findings; the text itself is left out of the units, since whoever asks has it. */
const withoutTexts = ({ units, ...report }: LanguageReport) => ({
  ...report,
  units: units.map(({ text: _text, sentencePlaces: _places, ...unit }) => unit),
});

function inWords({ indication, scores, whyNoScore, words, sentences, findings }: LanguageReport): string {
  const head = indication
    ? [`Indicatie: de tekst lijkt op ${indication.level}.`, ...indication.reasons]
    : [whyNoScore ?? ''];
  const figures = scores
    ? [
        `Flesch-Douma ${comma(scores.fleschDouma)}, Leesindex A ${comma(scores.leesindexA)}, LIX ${comma(scores.lix)}. Hoe moeilijk een tekst is, weet je pas als lezers hem proberen.`,
      ]
    : [];
  const found = findings.map(({ what, how, words: shown }) => `${what}\n  ${excerpt(shown)}\n  ${how}`);
  const count =
    findings.length === 0
      ? 'Niets gevonden.'
      : `${findings.length} ${findings.length === 1 ? 'opmerking' : 'opmerkingen'}.`;
  return `${[`${words} woorden, ${sentences} zinnen.`, ...head, ...figures, ...found, count].join('\n')}\n`;
}

const excerpt = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
};

const comma = (figure: number): string => String(figure).replace('.', ',');
