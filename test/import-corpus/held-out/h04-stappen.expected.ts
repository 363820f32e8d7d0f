import { about, type Expected, oneOf, span } from '../expected.ts';

const step = (nr: number, phrase: string, text: string) => ({
  phrase,
  title: oneOf(text, `Stap ${nr}: ${text}`, `Stap ${nr} (${phrase}): ${text}`),
});

export const stappenExpected: Expected = {
  programme: {
    name: oneOf(
      'samen naar aardgasvrij Kromwijk',
      'Strategie: samen naar aardgasvrij Kromwijk',
      'aardgasvrij Kromwijk',
    ),
    documentDate: '2026-11-09',
  },
  activities: [
    { ...step(1, 'januari', 'keukentafelgesprekken met twintig bewoners'), when: span('2027-01-01', '2027-01-31') },
    { ...step(2, 'februari/maart', 'wijkkrant met de eerste verhalen'), when: span('2027-02-01', '2027-03-31') },
    { ...step(3, 'half april', 'wijkavond in de sporthal'), when: about('2027-04-15', '2027-04-08', '2027-04-22') },
    {
      ...step(4, 'vanaf mei', 'modelwoning open op zaterdag'),
      when: oneOf(span('2027-05-01', null), span('2027-05-01', '2027-12-31')),
    },
    { ...step(5, 'najaar', 'terugkoppeling aan de raad'), when: span('2027-09-01', '2027-11-30') },
  ],
  sections: [
    { title: 'Het vraagstuk', kind: oneOf('occasion', 'context', 'policyQuestion', 'communicationQuestion') },
    { title: 'Onze koers', kind: oneOf('strategy', 'principles') },
    { title: 'De kern van ons verhaal', kind: 'message' },
    { title: 'Aanpak in stappen', kind: oneOf('calendar', 'strategy', 'phases') },
    { title: 'Wat hebben we nodig?', kind: oneOf('budget', 'conditions', 'effort', 'organisation', 'other') },
    {
      title: 'Stap 1 (januari): keukentafelgesprekken met twintig bewoners',
      kind: oneOf('calendar', 'phases', 'strategy', 'other'),
      optional: true,
    },
    {
      title: 'Stap 2 (februari/maart): wijkkrant met de eerste verhalen',
      kind: oneOf('calendar', 'phases', 'strategy', 'other'),
      optional: true,
    },
    {
      title: 'Stap 3 (half april): wijkavond in de sporthal',
      kind: oneOf('calendar', 'phases', 'strategy', 'other'),
      optional: true,
    },
    {
      title: 'Stap 4 (vanaf mei): modelwoning open op zaterdag',
      kind: oneOf('calendar', 'phases', 'strategy', 'other'),
      optional: true,
    },
    {
      title: 'Stap 5 (najaar): terugkoppeling aan de raad',
      kind: oneOf('calendar', 'phases', 'strategy', 'other'),
      optional: true,
    },
  ],
  effort: [{ role: 'wijkredacteur', hoursPerWeek: 8 }],
  messages: { core: 'Een warm huis dat je kunt betalen.' },
};
