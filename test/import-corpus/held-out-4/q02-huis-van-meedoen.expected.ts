import { type Expected, oneOf, span } from '../expected.ts';
import { rowsRead } from './reading.ts';

const rows = rowsRead(`
begin jan | B2027-01 | Kwartiermaker stelt zich voor | Medewerkers | intranet | Gerlinde | done | Directie | 
zodra het college heeft besloten | ~ | Nieuwe openingstijden bekendmaken | Medewerkers | mail; teamoverleg | Gerlinde | todo // doing // none | Directie |
elke 1e dinsdag | ~ | Verhuisnieuws | Medewerkers | intranet | Pepijn | doing | Kwartiermaker
T-42 | 2027-03-02 | Rondleiding met helm op | Medewerkers | rondleiding | Pepijn; Gerlinde | done // doing // todo | Kwartiermaker
T-28 | 2027-03-16 | Brief over de nieuwe balie | Verwijzers | brief | Sjoukje | doing | Wethouder
T-14 | 2027-03-30 | Huis-aan-huiskaart | Inwoners | kaart | Sjoukje; drukker | doing | Gemeente Lutterveen
T-14 | 2027-03-30 | Stickers op de vier oude deuren | Bezoekers | sticker | Facilitair | todo | Gemeente Lutterveen
T-7 | 2027-04-06 | Persuitnodiging | Pers | mail | Sjoukje | todo | Wethouder
T-1 | 2027-04-12 | Ontbijt in de nieuwe keuken | Medewerkers | bijeenkomst | Pepijn | todo | Directie
T | 2027-04-13 | Opening door twee bezoekers van het taalhuis | Bezoekers; Inwoners; Pers | evenement | Gerlinde; Pepijn; Sjoukje | todo | Wethouder
T+1 | 2027-04-14 | Fotoverslag | Inwoners | website; Facebook | Sjoukje | todo | Gemeente Lutterveen
T+14 | 2027-04-27 | Belronde langs huisartsen en scholen | Verwijzers | telefoon | stagiair | todo | Kwartiermaker
wk 24 | W2027-24 | Meting onder bezoekers | Bezoekers | vragenlijst aan de balie | Pepijn | todo | Gemeente Lutterveen
`);

export const meedoenExpected: Expected = {
  programme: {
    name: oneOf('Huis van Meedoen', 'Communicatieaanpak opening Huis van Meedoen', 'Communicatieaanpak opening'),
    client: null,
    start: '2027-01-01',
    end: '2027-06-30',
    documentDate: '2026-12-14',
    documentVersion: '2',
  },
  activities: rows.map((row) => (row.phrase === 'elke 1e dinsdag' ? { ...row, rrule: 'BYDAY=1TU' } : row)),
  goals: [
    {
      text: 'Bezoekers weten vanaf de eerste dag waar zij moeten zijn en wanneer de deur open is.',
      level: 'knowledge',
      side: oneOf<'external' | null>('external', null),
    },
    {
      text: 'Medewerkers zien het nieuwe huis als een verbetering voor hun klanten.',
      level: 'attitude',
      side: oneOf<'internal' | null>('internal', null),
    },
    {
      text: 'Verwijzers sturen hun cliënten rechtstreeks naar de balie en niet meer naar de vier oude adressen.',
      level: 'behaviour',
    },
  ],
  messages: {
    core: 'Wie mee wil doen, hoeft in Lutterveen maar één deur open te duwen.',
    tone: 'nuchter, gastvrij',
    accents: [
      'u hoeft uw verhaal maar één keer te vertellen.',
      'je vindt je collega van de andere dienst twee bureaus verderop.',
      'u belt één nummer en krijgt dezelfde dag antwoord.',
    ],
  },
  phases: [
    {
      name: oneOf('Voorbereiden', 'Fase 1 – Voorbereiden', 'Fase 1 Voorbereiden'),
      period: oneOf(span('2027-01-01', '2027-03-20'), span('2027-01-01', '2027-03-15')),
      milestone: 'de oplevering van het gebouw',
    },
    {
      name: oneOf('Verhuizen en openen', 'Fase 2 – Verhuizen en openen'),
      period: oneOf(
        span('2027-03-11', '2027-04-30'),
        span('2027-03-15', '2027-04-30'),
        span('2027-03-16', '2027-04-30'),
      ),
      milestone: 'de opening',
    },
    {
      name: oneOf('Inwerken', 'Fase 3 – Inwerken'),
      period: span('2027-05-01', '2027-06-30'),
      milestone: 'de tevredenheidsmeting',
    },
  ],
  effort: [
    { role: 'Communicatieadviseur (Sjoukje)', hoursPerWeek: 12 },
    { role: 'Communicatiemedewerker', hoursPerWeek: 8 },
    { role: 'Stagiair', hoursPerWeek: 24 },
  ],
  budget: [
    { label: 'Huis-aan-huiskaart', amountCents: 287_500 },
    { label: 'Stickers en borden', amountCents: 114_050 },
    { label: 'Openingsdag', amountCents: 350_000 },
    { label: 'Onvoorzien', amountCents: null },
  ],
  evaluation: [
    'Na afloop van elke fase bespreken we in het projectteam wat er beter kan.',
    'In juni vragen we 150 bezoekers aan de balie of zij het huis makkelijk hebben gevonden.',
  ],
  sections: [
    { title: '1. Aanleiding', kind: 'occasion' },
    { title: '2. Doelen', kind: 'goals' },
    { title: '3. Boodschap', kind: 'message' },
    { title: '4. Fasering', kind: 'phases' },
    { title: '5. Planning', kind: 'calendar' },
    { title: '6. Besluitvorming over deze aanpak', kind: 'decisionRoute' },
    { title: '7. Inzet en kosten', kind: oneOf('effort', 'budget') },
    { title: '8. Evaluatie', kind: 'evaluation' },
  ],
};
