import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

export const crisisopvangExpected: Expected = {
  programme: { name: oneOf('tijdelijke opvang sporthal De Griffel', 'Communicatieaanpak tijdelijke opvang sporthal De Griffel'), documentDate: '2022-10-04' },
  activities: [
    { phrase: 'di 4 okt, 22.00 uur', when: day('2022-10-04'), title: 'Bellen met voorzitters', audiences: ['Besturen sportverenigingen'], channels: ['Telefoon'], responsible: ['Wethouder sport'], status: 'done' },
    { phrase: 'woe 5 okt 8.00 uur', when: day('2022-10-05'), title: 'Bericht op intranet', audiences: ['Medewerkers gemeente'], channels: ['Intranet'], responsible: ['Lot'], status: 'done' },
    { phrase: '5 okt, 9:00', when: day('2022-10-05'), title: 'Raad informeren', audiences: ['Raadsleden'], channels: ['Raadsmemo'], responsible: ['Griffier'], status: 'done' },
    { phrase: '5 okt, 10.00 uur', when: day('2022-10-05'), title: 'Persbericht en webbericht', audiences: ['Pers', 'inwoners'], channels: ['Persbericht', 'website', 'X'], responsible: ['Kars'], status: 'todo' },
    { phrase: '5 okt einde middag', when: day('2022-10-05'), title: 'Brief huis aan huis (500 meter)', audiences: ['Omwonenden'], channels: ['Bewonersbrief'], responsible: ['Buitendienst'], status: 'todo' },
    { phrase: '6 okt, 19.30-21.00 uur', when: day('2022-10-06'), title: 'Bewonersavond in de kantine', audiences: ['Omwonenden', 'verenigingen'], channels: ['Bijeenkomst'], responsible: ['Burgemeester', 'Lot'], status: null },
    { phrase: 'z.s.m.', when: oneOf(noDate, span('2022-10-04', null), day('2022-10-04')), title: 'Veelgestelde vragen online', audiences: ['Inwoners'], channels: ['Website'], responsible: ['Lot'], status: null },
    { phrase: 'vrijdag 7 oktober', when: day('2022-10-07'), title: 'Aankomst eerste groep (geen pers)', audiences: [], channels: [], responsible: ['Teamleider opvang'], status: null },
    { phrase: 'dagelijks 16.00 uur', rrule: 'FREQ=DAILY', title: 'Omgevingsbeeld delen', audiences: ['Crisisteam'], channels: ['Mail'], responsible: ['Lot'], status: null },
    { phrase: 'na 2 weken', title: 'Terugblik met omwonenden', audiences: ['Omwonenden'], channels: ['Koffie-uur'], responsible: ['Gebiedsmanager'], status: null },
    { phrase: 'half nov', when: about('2022-11-15', '2022-11-01', '2022-11-30'), title: 'Afscheid en bedankje', audiences: ['Vrijwilligers', 'verenigingen'], channels: ['Kaart'], responsible: ['Burgemeester'], status: null },
  ],
  goals: [
    { text: 'omwonenden en verenigingen horen het van ons, niet via via.' }, { text: 'verenigingen weten waar zij terechtkunnen.', level: 'knowledge' }, { text: 'laten zien dat we dit als gemeente dragen.' },
  ],
  sections: [
    { title: 'Situatie', kind: oneOf('context', 'occasion') }, { title: 'Doel', kind: 'goals' }, { title: 'Kernboodschap', kind: 'message' }, { title: 'Acties', kind: 'calendar' },
    { title: 'Afspraken', kind: oneOf('organisation', 'conditions', 'other', 'principles') }, { title: 'Logboek', kind: oneOf('other', 'appendix', 'context') },
  ],
  messages: { core: 'Mensen in nood hebben een dak nodig.' },
};
