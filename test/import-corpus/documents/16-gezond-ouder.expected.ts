import { about, type Expected, oneOf, span } from '../expected.ts';

export const gezondOuderExpected: Expected = {
  programme: { name: oneOf('Gezond Ouder Worden 2025 – 2026', 'Communicatieplan Gezond Ouder Worden 2025 – 2026', 'Gezond Ouder Worden'), documentDate: '2024-12-10', documentVersion: oneOf('3.0', 'Versie 3.0') },
  activities: [
    { phrase: 'Q1 2025', when: span('2025-01-01', '2025-03-31'), title: 'Talkshow “Later is nu”', audiences: oneOf(['60-plussers en hun kinderen'], ['60-plussers', 'hun kinderen']), channels: ['Theateravond', 'podcast'], responsible: ['Communicatie', 'Welzijn Ommerdiep'] },
    { phrase: 'Q1 2025', when: span('2025-01-01', '2025-03-31'), title: 'Nulmeting', audiences: ['60-plussers'], channels: ['Panel'], responsible: ['Onderzoek'] },
    { phrase: 'Q2 2025', when: span('2025-04-01', '2025-06-30'), title: 'Lancering woningscan', audiences: ['Huiseigenaren 60+'], channels: ['Website', 'folder', 'bouwmarkt'], responsible: ['Energieloket'] },
    { phrase: 'Q3', when: span('2025-07-01', '2025-09-30'), title: 'Zomertour met caravan', audiences: ['Inwoners van alle dorpen'], channels: ['Straatgesprekken'], responsible: ['Jesse', 'vrijwilligers'] },
    { phrase: '4e kwartaal', when: span('2025-10-01', '2025-12-31'), title: 'Tussenrapportage', audiences: ['Raad'], channels: ['Raadsbrief'], responsible: ['Programmamanager'] },
    { phrase: '1e helft 2026', when: span('2026-01-01', '2026-06-30'), title: 'Proefwonen', audiences: ['Huiseigenaren 60+'], channels: ['Open huis'], responsible: ['Woonstichting De Kluft'] },
    { phrase: 'Medio 2026', when: about('2026-07-01', '2026-05-01', '2026-08-31'), title: 'Ondertekening convenant', audiences: ['Partners'], channels: ['Bijeenkomst met pers'], responsible: ['Wethouder'] },
    { phrase: 'eind 2026', when: about('2026-12-15', '2026-10-01', '2026-12-31'), title: 'Eindmeting en afsluiting', audiences: ['60-plussers', 'partners', 'raad'], channels: ['Panel', 'feestelijke bijeenkomst'], responsible: ['Onderzoek', 'Communicatie'] },
  ],
  goals: [
    { text: '50% van de 60-plussers weet wat zij zelf kunnen doen om langer thuis te wonen (nulmeting 31%).', level: 'knowledge' }, { text: 'inwoners praten zonder schroom over hulp vragen.', level: 'attitude' }, { text: 'jaarlijks doen 400 inwoners de woningscan.', level: 'behaviour' },
  ],
  sections: [
    { title: 'Opgave', kind: oneOf('occasion', 'context') }, { title: 'Missie en waarden', kind: oneOf('mission', 'identity') }, { title: 'Doelen en indicatoren', kind: 'goals' }, { title: 'Fasering', kind: 'phases' }, { title: 'Kalender', kind: 'calendar' },
    { title: 'Organisatie', kind: 'organisation' }, { title: 'Inzet en budget', kind: oneOf('budget', 'effort') }, { title: 'Evaluatie', kind: 'evaluation' },
  ],
  messages: { values: ['Nabij', 'Eerlijk', 'Nieuwsgierig'] },
  phases: [
    { name: oneOf('1. Agenderen', 'Agenderen'), period: span('2025-01-01', '2025-05-31'), milestone: 'Talkshow in het theater' }, { name: oneOf('2. Activeren', 'Activeren'), period: span('2025-06-01', '2026-02-28'), milestone: '400e woningscan' },
    { name: oneOf('3. Borgen', 'Borgen'), period: span('2026-03-01', null), milestone: 'Convenant getekend' },
  ],
  roles: ['Communicatieadviseur (Jesse Haverman)', 'Contentmaker', 'Wethouder'],
  effort: [{ role: 'Communicatieadviseur', hoursPerWeek: 12 }, { role: 'Communicatieadviseur', hoursPerWeek: 8 }, { role: 'Contentmaker', hoursPerWeek: 6 }],
  budget: [
    { label: 'Talkshow', amountCents: 350000 }, { label: 'Podcast (6 afl.)', amountCents: 250000 }, { label: 'Zomertour', amountCents: 825000 }, { label: 'Onderzoek', amountCents: 1200000 },
    { label: 'Drukwerk en folders', amountCents: 175000 }, { label: 'Onvoorzien', amountCents: null },
  ],
  evaluation: ['Elk kwartaal: bespreking van bereikcijfers in het kernteam', 'Jaarlijks in december: enquête onder het burgerpanel', 'Eind 2026: eindevaluatie door de rekenkamercommissie'],
};
