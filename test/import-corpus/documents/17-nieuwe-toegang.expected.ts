import { about, day, type Expected, oneOf } from '../expected.ts';

export const nieuweToegangExpected: Expected = {
  programme: { name: oneOf('Nieuwe Toegang Jeugd', 'Communicatieplan Nieuwe Toegang Jeugd'), client: 'Wouter Stikkelbroek', documentDate: '2024-02-01', documentVersion: oneOf('0.9', 'Versie 0.9') },
  activities: [
    { phrase: '5 feb', when: day('2024-02-05'), title: 'Kick-off consulenten', audiences: ['Consulenten jeugd'], channels: ['Bijeenkomst'], responsible: ['Wouter'], status: 'done' },
    { phrase: '8 maart', when: day('2024-03-08'), title: 'Intranetpagina live', audiences: ['Consulenten jeugd', 'Klantcontactcentra'], channels: ['Intranetpagina'], responsible: ['Fenna'], status: 'doing' },
    { phrase: 'begin april', when: about('2024-04-05', '2024-04-01', '2024-04-15'), title: 'Mailing “nieuw nummer”', audiences: oneOf(['Scholen en kinderopvang', 'Huisartsen'], ['Scholen', 'kinderopvang', 'Huisartsen']), channels: oneOf(['Mailing scholen en huisartsen'], ['Mailing scholen', 'huisartsen']), responsible: ['Fenna'], status: null },
    { phrase: '22 mei', when: day('2024-05-22'), title: 'Belscript klaar', audiences: ['Klantcontactcentra'], channels: [], responsible: ['Teamleider KCC'], status: null },
    { phrase: oneOf('19 juni', '12 juni 19 juni'), when: day('2024-06-19'), title: 'Open dag', audiences: oneOf(['Ouders en jongeren'], ['Ouders', 'jongeren']), channels: ['Open dag'], responsible: ['Fenna', 'Wouter'], status: null },
    { phrase: 'eind aug', when: about('2024-08-26', '2024-08-16', '2024-08-31'), title: 'Visitekaart in de brievenbus', audiences: oneOf(['Ouders en jongeren'], ['Ouders', 'jongeren']), channels: ['Visitekaart met nummer'], responsible: ['Fenna'], status: null },
    { phrase: '1 sept', when: day('2024-09-01'), title: 'Start nieuwe toegang', audiences: ['Iedereen'], channels: ['Persbericht'], responsible: ['Wouter'], status: null },
  ],
  goals: [
    { text: 'consulenten kennen de nieuwe werkwijze vóór 1 juli.', level: 'knowledge', side: 'internal' }, { text: 'consulenten zien de collega’s uit de andere gemeente als team.', level: 'attitude', side: 'internal' },
    { text: 'ouders weten welk nummer zij moeten bellen.', level: 'knowledge', side: 'external' }, { text: 'scholen melden zorgen rechtstreeks bij de nieuwe toegang.', level: 'behaviour', side: 'external' },
  ],
  audiences: [
    { name: 'Consulenten jeugd', category: 'Interne doelgroepen', side: 'internal' }, { name: 'Klantcontactcentra', category: 'Interne doelgroepen', side: 'internal' },
    { name: 'Ouders en jongeren', category: 'Externe doelgroepen', side: 'external' }, { name: 'Scholen en kinderopvang', category: 'Externe doelgroepen', side: 'external' }, { name: 'Huisartsen', category: 'Externe doelgroepen', side: 'external' },
  ],
  sections: [
    { title: 'Aanleiding', kind: 'occasion' }, { title: 'Doelstelling', kind: 'goals' }, { title: 'Doelgroepen', kind: 'audiences' }, { title: 'Kernboodschap', kind: 'message' }, { title: 'Middelen', kind: 'channels' },
    { title: 'Communicatiekalender', kind: 'calendar' }, { title: 'Besluitvorming', kind: 'decisionRoute' },
  ],
  messages: { core: 'Eén telefoonnummer voor alle vragen over opgroeien.' },
  channels: ['Intranetpagina', 'Visitekaart met nummer', 'Mailing scholen en huisartsen', 'Open dag'],
};
