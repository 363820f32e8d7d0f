import fc from 'fast-check';

const WORDS =
  'hulp brief gesprek gemeente wijkteam afspraak bellen morgen {telefoon} **loket** zorg [site](https://a.example)'.split(
    ' ',
  );
const SIGNS = [
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '| ',
  '|-|',
  '```',
  '---',
  '===',
  '  ',
  '\t',
  '\\',
  '*',
  '_',
  '[',
  '](',
  'x',
  'é',
  '\r',
  '\u00a0',
];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const lines = (mark: string) =>
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.map((line) => mark + line).join('\n'));
const table = lines('| ').map((rows) => `| kop |\n| --- |\n${rows.replaceAll('\n', ' |\n')} |`);

/** A block as the editor writes it. */
const block = fc.oneof(
  { weight: 4, arbitrary: sentence },
  sentence.map((words) => `## ${words}`),
  lines('- '),
  lines('1. '),
  lines('> '),
  table,
  fc.constant('---'),
  sentence.map((words) => `\`\`\`\n${words}\n\n${words}\n\`\`\``),
);

const step = fc.record({
  how: fc.constantFrom('keep', 'keep', 'keep', 'drop', 'twice', 'put-first', 'replace', 'add'),
  fresh: block,
});
type Step = { readonly how: string; readonly fresh: string };

/** A version of a text: blocks dropped, doubled, moved, replaced and added. */
function versionOf(blocks: readonly string[], steps: readonly Step[]): string {
  const [first, rest]: [string[], string[]] = [[], []];
  blocks.forEach((one, at) => {
    const { how, fresh } = steps[at] ?? { how: 'keep', fresh: '' };
    if (how === 'put-first') first.push(one);
    if (how === 'keep' || how === 'twice' || how === 'add') rest.push(one);
    if (how === 'twice') rest.push(one);
    if (how === 'replace' || how === 'add') rest.push(fresh);
  });
  return [...first, ...rest].join('\n\n');
}

/** A text and two versions of it, as the editor writes them. */
export const threeVersions: fc.Arbitrary<readonly [string, string, string]> = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 }))
  .map(([blocks, base, ours]) => [blocks.join('\n\n'), versionOf(blocks, base), versionOf(blocks, ours)] as const);

/** A text as the editor writes it: blocks with one blank line between them, from few words, so that many are alike. */
export const writtenText: fc.Arbitrary<string> = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

/** Anything, most of it signs that mean something in Markdown. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  writtenText,
);

/** Three texts that may have nothing to do with each other. */
export const threeTexts: fc.Arbitrary<readonly [string, string, string]> = fc.oneof(
  { weight: 2, arbitrary: threeVersions },
  fc.tuple(wildText, wildText, wildText),
);
