import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { checkPlan } from './check-plan.ts';

test('C8: a core message in hard language is told as an indication with its reasons; plain words, or a few words, are not', () => {
  const hard =
    'Teneinde de continuïteit van de maatschappelijke ondersteuning te waarborgen, worden inwoners met betrekking tot de beoogde transformatie geïnformeerd omtrent de consequenties van de gewijzigde contractering. Indien de desbetreffende voorziening niet gecontinueerd wordt, zal in overleg met de betrokken zorgaanbieder een passend alternatief gerealiseerd worden. De gemeentelijke verantwoordelijkheid dienaangaande blijft onverminderd van kracht gedurende de implementatieperiode.';
  const plain =
    'Uw hulp stopt niet. Tot en met december verandert er niets. Daarna werken we met nieuwe afspraken. U krijgt op tijd een brief van ons. Heeft u een vraag? Bel ons dan, of kom langs bij het loket. Wij helpen u graag. Een gesprek kost niets. Neem gerust iemand mee. Samen kijken we wat bij u past en wat u nodig heeft.';
  const about = (core: string, allowed: readonly string[] = []) => {
    const plan = { ...emptyPlan('Zorg'), messages: { ...emptyPlan('').messages, core } };
    return checkPlan(plan, { today: '2026-11-17', allowed }).open.filter(({ rule }) => rule === 'C8.language');
  };
  const [found] = about(hard);
  assert.equal(found?.where.part, 'messages');
  assert.match(found?.message ?? '', /lijkt op niveau/);
  assert.match(found?.why ?? '', /indicatie/);
  assert.match(found?.why ?? '', /15 woorden in van onze lijst/);
  const [known] = about(hard, ['Teneinde']);
  assert.match(known?.why ?? '', /14 woorden in van onze lijst/, 'without one that the organisation allows');
  assert.deepEqual([about(plain), about('Uw hulp blijft.')], [[], []]);
});
