import { about, day, type Expected, oneOf, span, until } from '../expected.ts';

export const samenkansExpected: Expected = {
  programme: {
    name: oneOf('Regionale toegang jeugdhulp Lage Venen', 'Communicatiestrategie en -kalender Regionale toegang jeugdhulp Lage Venen'),
    documentDate: '2021-10-04', documentVersion: oneOf('1.0', 'Versie 1.0'),
  },
  activities: [
    { phrase: 'Wekelijks', rrule: 'FREQ=WEEKLY', title: 'Vragenuur lokale teams', channels: ['Videobellen'], audiences: ['Lokale teams'], objective: 'Vragen snel beantwoorden', sender: 'Projectbureau', responsible: ['Roos'], status: null },
    { phrase: '7 okt', when: day('2021-10-07'), title: 'Publicatie aanbesteding', channels: ['Aanbestedingsplatform', 'Nieuwsflits'], audiences: ['Aanbieders'], objective: 'Iedereen dezelfde start', sender: 'Projectbureau', responsible: ['Inkoper'] },
    { phrase: 'Medio okt', when: about('2021-10-15', '2021-10-01', '2021-10-31'), title: 'Update raden', channels: ['Raadsbrief'], audiences: oneOf(['Raden en colleges'], ['Raden', 'colleges']), objective: 'Op de hoogte houden', sender: 'Colleges', responsible: ['Marjolein'] },
    { phrase: '28/29 okt', when: span('2021-10-28', '2021-10-29'), title: 'Marktdagen', channels: ['Bijeenkomst', 'Verslag op website', 'Nota van inlichtingen'], audiences: ['Huidige aanbieders', 'Nieuwe aanbieders', 'Branchetafel'], objective: 'Vragen over het bestek beantwoorden', sender: 'Projectbureau', responsible: ['Inkoper', 'Marjolein'] },
    { phrase: '.. nov', when: span('2021-11-01', '2021-11-30'), title: 'Regionale raadsavond', channels: ['Bijeenkomst (digitaal)', 'Presentatie'], audiences: oneOf(['Raden en colleges'], ['Raden', 'colleges']), objective: 'Gesprek over kwaliteit en kosten', sender: 'Portefeuillehouders', responsible: ['Marjolein', 'Griffies'] },
    { phrase: '1 dec', when: day('2021-12-01'), title: 'Gunning', channels: ['Aanbestedingsplatform'], audiences: ['Aanbieders'], objective: null, sender: null, responsible: [] },
    { phrase: '2 dec', when: day('2021-12-02'), title: 'Bekendmaking gegunde partijen', channels: ['Persbericht', 'Website', 'Intranet vijf gemeenten'], audiences: ['Pers', 'Lokale teams'], objective: 'Zelf als eerste het nieuws brengen', sender: 'Portefeuillehouders', responsible: ['Marjolein'] },
    { phrase: 'eerste week dec.', when: about('2021-12-03', '2021-11-29', '2021-12-07'), title: 'Brief over lopende hulp', channels: ['Persoonlijke brief'], audiences: oneOf(['Ouders en jongeren'], ['Ouders', 'jongeren']), objective: 'Zekerheid bieden over behandelaar en contract', sender: 'Gemeenten', responsible: ['Bilal'] },
    { phrase: '1 jan', when: day('2022-01-01'), title: 'Start contracten', channels: [], audiences: [], objective: null, sender: null, responsible: [] },
    { phrase: 'jan t/m maart', when: span('2022-01-01', '2022-03-31'), title: 'Overzetten dossiers', channels: ['Werkinstructie'], audiences: ['Lokale teams'], objective: 'Iedereen werkt hetzelfde', sender: 'Projectbureau', responsible: ['Roos'] },
    { phrase: '1 of half apr', when: about('2022-04-01', '2022-04-01', '2022-04-30'), title: 'Peiling onder ouders', channels: ['Telefonische interviews'], audiences: oneOf(['Ouders en jongeren'], ['Ouders', 'jongeren']), objective: 'Weten of de overgang goed verliep', sender: 'Projectbureau', responsible: ['Bilal'] },
    { phrase: 'Q2', when: span('2022-04-01', '2022-06-30'), title: 'Voortgangsrapportage', channels: [], audiences: oneOf(['Raden en colleges'], ['Raden', 'colleges']), objective: 'Verantwoorden', sender: 'Colleges', responsible: ['Marjolein'] },
  ],
  goals: [
    { text: 'Ouders en jongeren met lopende jeugdhulp weten vóór 1 december 2021 of hun aanbieder een contract heeft.', level: 'knowledge' },
    { text: 'Medewerkers van de lokale teams voelen zich zeker genoeg om vragen over de overgang te beantwoorden.', level: oneOf('attitude', 'feeling') },
    { text: 'Aanbieders leveren hun gegevens op tijd en volledig aan.', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Ouders en jongeren', channels: ['Persoonlijke brief', 'Informatiepunt'] },
    { name: 'Aanbieders', channels: ['Aanbestedingsplatform', 'Marktdag', 'Nieuwsflits'] },
    { name: 'Lokale teams', channels: ['Werkinstructie', 'Wekelijks vragenuur'] },
    { name: 'Raden en colleges', channels: ['Raadsbrief', 'Regionale raadsavond'] },
  ],
  sections: [
    { title: 'Inleiding', kind: oneOf('context', 'occasion', 'other') }, { title: 'Leeswijzer', kind: 'readingGuide' },
    { title: 'Context', kind: 'context' }, { title: 'Doelen van de communicatie', kind: 'goals' },
    { title: 'Spelers', kind: 'audiences' }, { title: 'Boodschap', kind: 'message' }, { title: 'Fasen', kind: 'phases' },
    { title: 'Bijlage: Communicatiekalender (stand 4 oktober 2021)', kind: oneOf('calendar', 'appendix') },
  ],
  messages: { core: 'wie nu hulp heeft, houdt die hulp.' },
  phases: [
    { name: 'contracteren', period: until('2021-12-01', '2021-11-30'), milestone: 'gunning' },
    { name: 'overgang', period: until('2022-04-01', '2022-03-31'), milestone: 'alle dossiers overgezet' },
    { name: 'stabiliseren', period: until('2022-07-01', '2022-06-30'), milestone: 'eerste voortgangsrapportage' },
  ],
};
