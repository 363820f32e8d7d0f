import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

export const wonenMetZorgExpected: Expected = {
  programme: { name: oneOf('COMMUNICATIEPLAN WONEN MET ZORG 2025', 'Wonen met zorg 2025', 'Wonen met zorg') },
  activities: rowsExpected(`
di 14/1 | 2025-01-14 | Startbijeenkomst wijkteam | Wijkteam | bijeenkomst | Fatma | done
20 jan. | 2025-01-20 | Aankondiging | Bewoners De Brink | brief op naam | Roos | done
20 jan. | 2025-01-20 | Aankondiging familie | Familie en mantelzorgers // Familie; mantelzorgers | mail | Roos | done
wk 5 | W2025-5 | Planningsgesprek | Zorgaanbieders | overleg | Fatma | done
ma 3/2 | 2025-02-03 | Eerste bewonersavond | Bewoners De Brink; Familie en mantelzorgers // Bewoners De Brink; Familie; mantelzorgers | bijeenkomst; presentatie | Fatma; Bart | done
6-2-2025 | 2025-02-06 | Vraag en antwoord versie 1 | Wijkteam; KCC | mail | Roos | done
2e helft febr. | 2025-02-15..2025-02-28 // 2025-02-16..2025-02-28 | Rooster verbouwing (Fatma vraagt na bij aannemer) // Rooster verbouwing | Zorgaanbieders | overleg | Fatma | none
medio feb. | M2025-02 | Flyer tuin | Omwonenden | flyer huis aan huis | Roos | doing
eind febr | E2025-02 | Raadsinformatiebrief 1 | Gemeenteraad | brief | griffie | doing
do 13 mrt 19.30 uur // do 13 mrt | 2025-03-13 | Meedenkavond tuin | Omwonenden | inloop | Fatma | todo
na raad | ~ | Persbericht start verbouwing | Pers | persbericht | Bart | todo
uiterlijk 31 maart | ..2025-03-31 // 2025-03-31 | Brief huurcontract | Bewoners De Brink | brief op naam | Roos | todo
maart-april | 2025-03..2025-04 | Spreekuur huur | Bewoners De Brink | spreekuur | corporatie | todo
3 of 10 april | 2025-04-03..2025-04-10 | Wethouder in radio-uitzending Heuvelmade Nu | Pers | radio | Bart | todo
wk 15 | W2025-15 | Bouwbericht nr. 1 | Omwonenden | nieuwsbrief | Roos | todo
begin mei | B2025-05 | Verhuisgids | Bewoners De Brink | boekje | bureau Streep | todo
mei of juni | 2025-05..2025-06 | Opfristraining gesprekken | Wijkteam | training | HRM | todo
do 22/5 | 2025-05-22 | Werkbezoek De Brink | Gemeenteraad | werkbezoek | griffie | todo
2 juni | 2025-06-02 | Bouwbericht nr. 2 | Omwonenden | nieuwsbrief | Roos | todo
12 jun | 2025-06-12 | Vraag en antwoord versie 2 | KCC | mail | Roos | todo
juni t/m aug. | 2025-06..2025-08 | Telefonisch inloopuur | Familie en mantelzorgers // Familie; mantelzorgers | telefoon | wijkteam | todo
eind Q2 | E2025-06 // 2025-06 | Zomergroet | Bewoners De Brink | kaart | Roos | cancelled
doorlopend | ~ | Update webpagina | Alle doelgroepen | website | webred. | doing
1 september | 2025-09-01 | brief over de verhuisdatum aan bewoners De Brink // brief over de verhuisdatum // brief over de verhuisdatum aan bewoners De Brink (Roos) | ~ | ~ | Roos
di 16/9 | 2025-09-16 | tweede bewonersavond // tweede bewonersavond (Fatma) | ~ | ~ | Fatma
wk 40 | W2025-40 | bouwbericht nr. 3 // bouwbericht nr. 3 (Roos) | ~ | ~ | Roos
half oktober | M2025-10 | open huis in de oude school // open huis in de oude school (corporatie) | ~ | ~ | corporatie
begin nov. | B2025-11 | filmpje met de eerste bewoner // filmpje met de eerste bewoner (bureau Streep) | ~ | ~ | bureau Streep
27 november | 2025-11-27 | raadsinformatiebrief 2 // raadsinformatiebrief 2 (griffie) | ~ | ~ | griffie
december | 2025-12 | kerstkaart en terugblik // kerstkaart en terugblik (Roos) | ~ | ~ | Roos
`),
  goals: [
    { text: 'Bewoners van De Brink weten voor 1 april wat er met hun huurcontract gebeurt', level: 'knowledge' },
    {
      text: 'familieleden hebben er vertrouwen in dat de zorg doorloopt tijdens de verbouwing',
      level: oneOf('attitude', 'feeling'),
    },
    { text: 'minimaal 40 omwonenden denken mee over de inrichting van de tuin', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Bewoners De Brink' },
    { name: 'Familie en mantelzorgers' },
    { name: 'Omwonenden' },
    { name: 'Zorgaanbieders' },
    { name: 'Gemeenteraad' },
  ],
  messages: { core: 'U kunt in uw eigen buurt blijven wonen, ook als u meer zorg nodig heeft' },
  sections: [
    { title: 'Waarom dit plan', kind: oneOf('occasion', 'context') },
    { title: 'Wat willen we bereiken?', kind: 'goals' },
    { title: 'Voor wie', kind: 'audiences' },
    { title: 'KERNBOODSCHAP', kind: 'message', optional: true },
    { title: 'Hoe we het aanpakken', kind: oneOf('strategy', 'principles', 'other') },
    { title: 'Wie doet wat', kind: oneOf('organisation', 'other') },
    { title: 'Wanneer doen we wat', kind: 'calendar' },
    { title: 'vervolg', kind: oneOf('calendar', 'other'), optional: true },
    { title: 'Na de zomer', kind: oneOf('calendar', 'phases', 'other') },
    { title: 'Geld', kind: 'budget' },
    { title: 'Risico’s', kind: oneOf('other', 'conditions', 'context') },
    { title: 'Terugkijken', kind: 'evaluation' },
    { title: 'Bijlage: vragen en antwoorden voor het KCC', kind: oneOf('appendix', 'other') },
  ],
  budget: [
    { label: 'Drukwerk en porto', amountCents: 425000 },
    { label: 'Verhuisgids', amountCents: 380000 },
    { label: 'Bijeenkomsten (zaal, koffie)', amountCents: 195000 },
    { label: 'Filmpje', amountCents: 240000 },
  ],
};
