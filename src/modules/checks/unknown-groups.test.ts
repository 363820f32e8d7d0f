import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anActivity } from '../../../test/support/plan.ts';
import { aanbieders, findings, inwoners, raad, sent } from './testing/findings.ts';

test('C2: a row for somebody who is no audience of the plan is told, with the name as it was written', () => {
  const rows = findings('C2.unknown', {
    audiences: [aanbieders, inwoners, raad],
    activities: [
      anActivity({ when: '8 januari 2027', title: 'Persbericht', audiences: ['pers'] }),
      anActivity({ when: '9 januari 2027', title: 'Brief', audiences: ['inwoners'] }),
      anActivity({ when: '10 januari 2027', title: 'Open dag', audiences: ['raad', 'scholen', 'winkels'] }),
      anActivity({ when: '11 januari 2027', title: 'Feest', audiences: ['iedereen'] }),
      anActivity({ when: '8 oktober 2026', title: 'Bericht van toen', audiences: ['pers'], status: sent }),
    ],
  });
  assert.deepEqual(
    rows.map(({ severity, message }) => [severity, message]),
    [
      ['info', 'Persbericht: “pers” is geen doelgroep van je plan.'],
      ['info', 'Open dag: “scholen” en “winkels” zijn geen doelgroepen van je plan.'],
    ],
  );
});
