import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

const verwijzers = oneOf<readonly string[]>(['Verwijzers (huisartsen, scholen, politie)']);

export const thuisInDeBuurtExpected: Expected = {
  programme: {
    name: oneOf('Thuis in de Buurt', 'Communicatieplan Thuis in de Buurt'), client: oneOf('programmamanager Ferdi Oosterling', 'Ferdi Oosterling'),
    start: '2025-12-01', end: '2026-06-30', documentDate: '2025-11-12', documentVersion: oneOf('1.2', 'versie 1.2', 'definitief (versie 1.2)'),
  },
  activities: [
    { phrase: '2 dec', when: day('2025-12-02'), title: 'Aankondiging kleine wijkteams', audiences: ['Medewerkers gebiedsteams'], channels: ['Teamoverleg'], responsible: ['Teamleiders'], status: 'done' },
    { phrase: '4 dec', when: day('2025-12-04'), title: oneOf('Aankondiging kleine wijkteams', '"'), audiences: oneOf(['College en directie'], ['College', 'directie']), channels: ['Memo'], responsible: ['Ferdi'], status: 'done' },
    { phrase: 'half dec', when: about('2025-12-15', '2025-12-01', '2025-12-31'), title: 'Nieuwsbrief Binnenhof nr. 1', audiences: ['Medewerkers gebiedsteams'], channels: ['Nieuwsbrief'], responsible: ['Sjoukje'], status: 'done' },
    { phrase: oneOf('12', '12 Januari 2026', 'Januari 2026 12'), when: day('2026-01-12'), title: 'Plaatsingsgesprekken starten', audiences: ['Medewerkers gebiedsteams'], channels: ['Gesprek'], responsible: ['Teamleiders', 'HR'], status: 'doing' },
    { phrase: oneOf('eind', 'eind Januari 2026', 'Januari 2026 eind'), when: about('2026-01-26', '2026-01-16', '2026-01-31'), title: 'Mailing “wie zit waar?”', audiences: verwijzers, channels: ['Mailing'], responsible: ['Sjoukje'], status: 'todo' },
    { phrase: oneOf('Februari 2026', ''), when: span('2026-02-01', '2026-02-28'), title: 'Foto’s van alle teams maken', audiences: [], channels: [], responsible: oneOf(['Fotograaf (nnb)'], ['Fotograaf']), status: 'todo' },
    { phrase: 'vr 13 feb', when: day('2026-02-13'), title: 'Praktijkbezoeken huisartsen', audiences: verwijzers, channels: ['Praktijkbezoek'], responsible: ['Wijkteamleden'], status: 'cancelled' },
    { phrase: 'week 10 en 11', when: span('2026-03-02', '2026-03-15'), title: 'Huis-aan-huiskrant met themapagina', audiences: ['Inwoners'], channels: ['Huis-aan-huiskrant', 'Buurtapp'], responsible: ['Sjoukje'], status: null },
    { phrase: '26 maart', when: day('2026-03-26'), title: 'Vrijwilligersborrel', audiences: ['Vrijwilligersorganisaties'], channels: ['Bijeenkomst'], responsible: ['Welzijn Kerkwoude'], status: null },
    { phrase: '1 april', when: day('2026-04-01'), title: 'Start wijkteams: deuren open in alle zes wijken', audiences: ['Inwoners', 'verwijzers', 'pers'], channels: ['Inloopspreekuur', 'persbericht', 'buurtapp'], responsible: ['Wethouder', 'Sjoukje'], status: null },
    { phrase: 'vanaf mei', when: oneOf(span('2026-05-01', null), span('2026-05-01', '2026-06-30')), title: 'Elke maand een verhaal uit de wijk', audiences: ['Inwoners'], channels: ['Huis-aan-huiskrant'], responsible: ['Wijkteamleden'], status: null },
    { phrase: 'voor de zomer', when: oneOf(noDate, span(null, '2026-05-31'), span(null, '2026-06-30'), span(null, '2026-07-09'), span(null, '2026-07-10'), span(null, '2026-07-03'), span(null, '2026-07-17'), about('2026-05-31', '2025-12-01', '2026-07-31')), title: 'Evaluatie met medewerkers', audiences: ['Medewerkers gebiedsteams'], channels: ['Teamoverleg'], responsible: ['Ferdi'], status: null },
  ],
  goals: [
    { text: '75% van de huisartsen en scholen kent op 1 mei 2026 het telefoonnummer van het eigen wijkteam.', level: 'knowledge' },
    { text: 'Medewerkers zien het nut van outreachend werken en kunnen dat uitleggen.', level: 'attitude' },
    { text: 'Bewoners die zich zorgen maken over een buur bellen eerder met het wijkteam.', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Medewerkers gebiedsteams', category: 'Interne doelgroepen', side: 'internal', channels: ['Teamoverleg', 'nieuwsbrief Binnenhof', 'werkbezoek'] },
    { name: 'College en directie', category: 'Interne doelgroepen', side: 'internal', channels: ['Memo', 'staf'] },
    { name: 'Inwoners', category: 'Externe doelgroepen', side: 'external', channels: ['Huis-aan-huiskrant', 'Buurtapp', 'Inloopspreekuur'] },
    { name: 'Verwijzers (huisartsen, scholen, politie)', category: 'Externe doelgroepen', side: 'external', channels: ['Mailing', 'Praktijkbezoek'] },
    { name: 'Vrijwilligersorganisaties', category: 'Intermediairs', channels: ['Vrijwilligersborrel'] },
  ],
  sections: [
    { title: 'Waarom dit plan?', kind: oneOf('occasion', 'context') }, { title: 'Uitgangspunten', kind: 'principles' },
    { title: 'Communicatiedoelstellingen', kind: 'goals' }, { title: 'Doelgroepen', kind: 'audiences' }, { title: 'Kernboodschap', kind: 'message' },
    { title: 'Werkwijze en organisatie', kind: 'organisation' }, { title: 'Communicatiekalender 2025-2026', kind: 'calendar' }, { title: 'Budget', kind: 'budget' },
  ],
  messages: { core: 'Hulp is dichtbij en heeft een gezicht.', slogan: 'Gewoon, bij jou om de hoek.' },
  budget: [
    { label: 'Themapagina huis-aan-huiskrant', amountCents: 275000 }, { label: 'Fotografie', amountCents: 90000 },
    { label: 'Vrijwilligersborrel', amountCents: 125000 }, { label: 'Onvoorzien', amountCents: null },
  ],
};
