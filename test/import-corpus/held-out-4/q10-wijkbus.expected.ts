import { type Expected, oneOf, span } from '../expected.ts';
import { rowsRead } from './reading.ts';

export const wijkbusExpected: Expected = {
  programme: {
    name: oneOf('Communicatie wijkbus Ravelmeer', 'wijkbus Ravelmeer'),
    client: oneOf('wethouder Dekema', 'Dekema'),
    start: '2027-10-01',
    end: oneOf('2028-03-31', '2028-04-30'),
    documentDate: '2027-10-06',
  },
  activities: [
    ...rowsRead(`
18 okt | 2027-10-18 | Uitleg nieuwe werkwijze | Chauffeurs | koffiepauze | Gosse | done
eind okt | E2027-10 | Kaartje op elke stoel | Reizigers | stoelkaart | Tjitske; chauffeurs | done
wk 46 | W2027-46 | Middag oefenen met bellen | De Linde | bijeenkomst | Tjitske; Gosse | todo
6 dec (als de app af is) // 6 dec | 2027-12-06 | Filmpje over de app | Reizigers | Facebook; schermen in de bus | Tjitske | todo
20 dec-7 jan | 2027-12-20..2028-01-07 | Vrijwilliger rijdt mee | Reizigers | in de bus | vrijwilligers | todo
10 jan | 2028-01-10 | Eerste rit met de wethouder | Alle inwoners | fotomoment; weekblad | Gosse | todo
`),
    ...rowsRead('1e twee weken feb | ~ | Belronde: hoe gaat het | Reizigers | telefoon | Tjitske | todo').map(
      (row) => ({
        ...row,
        when: oneOf(
          span('2028-02-01', '2028-02-14'),
          span('2028-01-31', '2028-02-13'),
          span('2028-02-01', '2028-02-13'),
        ),
      }),
    ),
    ...rowsRead('? | - | Cijfers delen | Gemeenteraad | memo | Gosse | todo'),
  ],
  goals: [
    { text: 'reizigers weten hoe zij een rit bestellen', level: 'knowledge' },
    { text: 'reizigers vertrouwen erop dat de bus echt komt', level: 'attitude' },
    { text: 'zes op de tien reizigers boekt in januari zelf', level: 'behaviour' },
  ],
  messages: { core: 'De bus blijft. U belt, en hij komt.' },
  phases: [],
  effort: [
    { role: 'Communicatie', hoursPerWeek: 6 },
    { role: 'Contact met de vervoerder', hoursPerWeek: 3 },
  ],
  budget: [
    { label: 'Stoelkaarten', amountCents: 48_000 },
    { label: 'Filmpje', amountCents: 175_000 },
  ],
  evaluation: ['In maart 2028 vragen we chauffeurs en vijftig reizigers naar hun ervaringen.'],
  sections: [
    { title: 'Aanleiding', kind: 'occasion' },
    { title: 'Wat moet er veranderen', kind: 'goals' },
    { title: 'Verhaal', kind: 'message' },
    { title: 'Rolverdeling', kind: oneOf('organisation', 'effort') },
    { title: 'Planning', kind: 'calendar' },
    { title: 'Kosten', kind: 'budget' },
    { title: 'Onderhoud van de bussen', kind: oneOf('other', 'appendix', 'context', 'organisation') },
    { title: 'Evaluatie', kind: 'evaluation' },
  ],
};
