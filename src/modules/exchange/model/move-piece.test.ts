import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { MOVABLE_KINDS, movePiece } from './move-piece.ts';
import type { PieceBody } from './piece.ts';
import { wordsOfPiece } from './piece-words.ts';

const source = { file: 'plan.docx', where: 'Planning' };
const ACTIVITY: PieceBody = {
  kind: 'activity',
  value: {
    when: parseFuzzyDate('half mei 2027'),
    title: 'Inloopavond',
    kind: 'activity',
    channels: ['Bijeenkomst'],
    audiences: ['Inwoners', 'Pers'],
    rings: [],
    objective: 'Vragen ophalen',
    sender: 'Gemeente',
    responsible: ['Sem Vos'],
    status: { value: 'todo', text: 'zaal nog zoeken' },
    tasks: [{ text: 'Zaal regelen', who: [] }],
    notes: 'Niet in de vakantie',
    source,
  },
};

const wordsIn = (body: PieceBody): string[] => {
  const { title, texts, when, audiences, channels, people } = wordsOfPiece(body);
  return (
    [title, ...texts, when?.text ?? '', ...audiences, ...channels, ...people].join(' ').match(/[\p{L}\d]+/gu) ?? []
  );
};
const lost = (before: PieceBody, after: PieceBody): string[] => {
  const kept = new Set(wordsIn(after));
  return wordsIn(before).filter((word) => !kept.has(word));
};

test('whatever a piece becomes, no word of it is lost and it still says where it came from', () => {
  for (const kind of MOVABLE_KINDS) {
    const moved = movePiece(ACTIVITY, kind);
    assert.deepEqual([moved.kind, lost(ACTIVITY, moved)], [kind, []]);
    if (kind !== 'message' && kind !== 'accent')
      assert.deepEqual({ source: undefined, ...moved.value }.source, source, kind);
  }
});

test('no word is lost over several moves either, whatever the words are', () => {
  const text = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
  const kind = fc.constantFrom(...MOVABLE_KINDS);
  fc.assert(
    fc.property(text, text, fc.array(kind, { minLength: 1, maxLength: 4 }), (title, markdown, kinds) => {
      const start: PieceBody = { kind: 'section', value: { kind: 'other', title, depth: 1, markdown } };
      const end = kinds.reduce<PieceBody>(movePiece, start);
      assert.deepEqual(lost(start, end), []);
    }),
    { numRuns: 300 },
  );
});

test('an activity made of a loose text has no date', () => {
  const moved = movePiece(
    { kind: 'unrecognised', value: { where: 'Voettekst', text: 'Nog een stuk in het vakblad' } },
    'activity',
  );
  assert.ok(moved.kind === 'activity');
  assert.deepEqual(
    [moved.value.title, moved.value.when.start, moved.value.notes],
    ['Nog een stuk in het vakblad', null, 'Voettekst'],
  );
});
