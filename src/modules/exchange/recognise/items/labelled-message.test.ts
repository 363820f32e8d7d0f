import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, sheet, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const coreOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: null }).plan.messages.core;

test('the core message is found behind its label, below it, and beside it in a sheet', () => {
  assert.equal(
    coreOf(heading(1, 'Aanpak'), text('Kernboodschap: “De speeltuin blijft open.”')),
    'De speeltuin blijft open.',
  );
  assert.equal(
    coreOf(heading(1, 'Aanpak'), text('Onze kernboodschap'), text('De speeltuin blijft open.')),
    'De speeltuin blijft open.',
  );
  assert.equal(
    coreOf(sheet('Start', ['Plan Speeltuin', ''], ['Kernboodschap', 'De speeltuin blijft open.'], ['Let op', ''])),
    'De speeltuin blijft open.',
  );
});

test('the core message in a text box is found, and its words stay among the loose texts', () => {
  const document = {
    ...aDocument(heading(1, 'Aanpak'), text('We beginnen klein.')),
    aside: [{ where: 'tekstvak', text: 'ONZE KERNBOODSCHAP\nDe speeltuin blijft open.' }],
  };
  const { plan } = recognisePlan(document, { ref: null });
  assert.equal(plan.messages.core, 'De speeltuin blijft open.');
  assert.equal(plan.unrecognised.length, 1);
});

test('a hole to fill, a bare word and a text box without a label are no message', () => {
  assert.equal(coreOf(heading(1, 'Aanpak'), text('Kernboodschap: [vul hier in]')), null);
  assert.equal(coreOf(heading(1, 'Aanpak'), item('Kernboodschap: volgt')), null);
  const loose = { ...aDocument(heading(1, 'Aanpak')), aside: [{ where: 'tekstvak', text: 'Samen staan we sterk.' }] };
  assert.equal(recognisePlan(loose, { ref: null }).plan.messages.core, null);
});
