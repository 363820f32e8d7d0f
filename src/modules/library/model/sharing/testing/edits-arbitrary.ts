import fc from 'fast-check';

/** What happens to one passage of a text, and on which side. */
export type Edit = {
  readonly by: 'base' | 'ours';
  readonly how: 'nothing' | 'change' | 'remove' | 'add-under' | 'rewrite';
  readonly mark: '' | '- ' | '## ' | '> ';
};

const edit: fc.Arbitrary<Edit> = fc.record({
  by: fc.constantFrom('base', 'ours'),
  how: fc.constantFrom('nothing', 'nothing', 'change', 'remove', 'add-under', 'rewrite'),
  mark: fc.constantFrom('', '', '', '- ', '## ', '> '),
});

/** For each passage of a text the one edit that it gets, so that both sides never touch the same one. */
export const editedTwice: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { maxLength: 12 });

/** The text after the edits of one side, of both, or of nobody (null). Every passage has words of its own beside common ones. */
export function oneSided(edits: readonly Edit[], by: Edit['by'] | 'both' | null): string {
  const passages = edits.flatMap((one, at) => {
    const before = `${one.mark}de hulp appel${at} brood${at} citroen${at} druif${at} begint`;
    return by === 'both' || one.by === by ? edited(one, before, at) : [before];
  });
  return passages.join('\n\n');
}

function edited({ how, by, mark }: Edit, before: string, at: number): readonly string[] {
  switch (how) {
    case 'nothing':
      return [before];
    case 'change':
      return [`${before.replace('de hulp', 'onze hulp')} in mei`];
    case 'remove':
      return [];
    case 'add-under':
      return [before, `de hulp egel${at}${by} fazant${at} gans${at} haas${at} eindigt`];
    case 'rewrite':
      return [`${mark}kijk iglo${at} jas${at} kam${at} lamp${at}`];
  }
}
