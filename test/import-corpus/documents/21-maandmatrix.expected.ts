import { type Expected, oneOf, span } from '../expected.ts';

const january = { phrase: 'Januari 2021', when: span('2021-01-01', '2021-01-31') };
const february = { phrase: 'Februari 2021', when: span('2021-02-01', '2021-02-28') };
const march = { phrase: 'Maart 2021', when: span('2021-03-01', '2021-03-31') };
const april = { phrase: 'April 2021', when: span('2021-04-01', '2021-04-30') };

export const maandmatrixExpected: Expected = {
  programme: {
    name: oneOf('Buurtzorgpunt Akkerveld', 'Communicatieplan Buurtzorgpunt Akkerveld'),
    client: oneOf('Ilse Mooibroek, gemeente Grootveen', 'Ilse Mooibroek'),
    documentDate: '2020-12-18',
  },
  activities: [
    { ...january, title: 'Flyer huis aan huis', audiences: ['Bewoners van Akkerveld'] },
    { ...february, title: 'Opening met soep', audiences: ['Bewoners van Akkerveld'] },
    { ...february, title: 'Artikel in wijkkrant', audiences: ['Bewoners van Akkerveld'] },
    { ...april, title: 'Spreekuur in de bibliotheek', audiences: ['Bewoners van Akkerveld'] },
    { ...january, title: 'Kennismaking', audiences: ['Huisartsen'] },
    { ...march, title: 'Evaluatiegesprek', audiences: ['Huisartsen'] },
    { ...january, title: 'Teamdag', audiences: ['Medewerkers'] },
    { ...april, title: 'Intranetbericht met cijfers', audiences: ['Medewerkers'] },
  ],
  goals: [
    { text: 'bewoners van Akkerveld weten dat het Buurtzorgpunt bestaat.', level: 'knowledge' },
    { text: 'in april komen wekelijks dertig bewoners langs.', level: 'behaviour' },
  ],
  sections: [
    { title: 'Waarom', kind: oneOf('occasion', 'context') },
    { title: 'Doelen', kind: 'goals' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Kalender', kind: 'calendar' },
  ],
  messages: { core: 'Alle zorg in de buurt onder één dak, en de deur staat open.' },
};
