import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

// Week 9 is a remark that nothing goes out, no activity. Of crosses a reader makes one stretch; its phrase is whatever names it.
export const jeugdhulpExpected: Expected = {
  programme: {
    start: '2027-01-01',
    end: '2027-12-31',
    documentDate: '2026-12-11',
    documentVersion: oneOf('1.1', 'versie 1.1'),
  },
  activities: rowsExpected(`
di 5 jan | 2027-01-05 | Nieuwjaarsmail met planning | Jeugdteam | ~ | Lonneke | done
7 en 8 januari | 2027-01-07..2027-01-08 | Kennismakingslunch op de scholen | Leerkrachten en intern begeleiders // Leerkrachten; intern begeleiders | ~ | Lonneke; schooldirecteuren | done
week 3 | W2027-3 | Brief aan ouders // Brief aan ouders (via de schoolapp) | Ouders | ~ | Sem | done
eind januari | E2027-01 | Vraag-en-antwoord KCC | KCC | ~ | Sem | doing
1-2 | 2027-02-01 | Nieuwe pagina op de website | Ouders; Jongeren | ~ | webteam | doing
do 18 feb | 2027-02-18 | Huisartsenavond | Huisartsen | ~ | Nadia | doing
3/3, 10/3 en 17/3 | 2027-03-03..2027-03-17 | Koffie-uurtjes op school | Ouders | ~ | jeugdprofessionals | todo
do 11 maart (hele dag) // do 11 maart | 2027-03-11 | Stand op de onderwijsbeurs | Leerkrachten en intern begeleiders // Leerkrachten; intern begeleiders | ~ | Lonneke; Nadia | todo
15 maart | 2027-03-15 | Poster voor in de kantine | Jongeren | ~ | bureau Pit | todo
eind mrt/begin april | E2027-03..B2027-04 | Filmpje “loop maar binnen” | Jongeren | ~ | bureau Pit | todo
ma 12/4 | 2027-04-12 | Raadsinformatieavond | Gemeenteraad | ~ | griffie | todo
2e helft april | 2027-04-16..2027-04-30 | Column wethouder in de Waardenburger | Inwoners | ~ | Bart (woordv.) // Bart | todo
mei | 2027-05 | Tussenstand nieuwsbrief | Leerkrachten en intern begeleiders; Huisartsen // Leerkrachten; intern begeleiders; Huisartsen | ~ | Sem | todo
begin juni | B2027-06 | Cijfers eerste half jaar | Gemeenteraad; Huisartsen | ~ | Nadia | todo
wk 24 | W2027-24 | Vakantietips via de schoolapp | Ouders | ~ | Sem | todo
9 juni | 2027-06-09 | Slotbijeenkomst schooljaar | Leerkrachten en intern begeleiders // Leerkrachten; intern begeleiders | ~ | Lonneke | todo
mrt - jun // mrt t/m jun // mrt-jun // mrt – jun // mrt, apr, mei, jun // mrt | 2027-03..2027-06 | Instagram voor jongeren | ~ | ~ | ~
jan - mrt // jan t/m mrt // jan-mrt // jan – mrt // jan, feb, mrt // jan | 2027-01..2027-03 | Spreekuur op het stadhuis | ~ | ~ | ~
sep - nov // sep t/m nov // sep-nov // sep – nov // sep, okt, nov // sep | 2027-09..2027-11 | Schoolapp-berichten | ~ | ~ | ~
jun | 2027-06 | Artikel in de Waardenburger | ~ | ~ | ~
aug - sep // aug t/m sep // aug-sep // aug – sep // aug, sep // aug | 2027-08..2027-09 | Banner op het schoolplein | ~ | ~ | ~
okt | 2027-10 | Jongerenpanel | ~ | ~ | ~
In week 35 // week 35 | W2027-35 | krijgen alle ouders van nieuwe leerlingen een welkomstkaart // In week 35 krijgen alle ouders van nieuwe leerlingen een welkomstkaart (Sem) // krijgen alle ouders van nieuwe leerlingen een welkomstkaart (Sem) // alle ouders van nieuwe leerlingen een welkomstkaart | ~ | ~ | Sem
Dinsdag 14 september | 2027-09-14 | ouderavond voor alle basisscholen, met de wethouder // ouderavond voor alle basisscholen | ~ | ~ | ~
Medio oktober | M2027-10 | tweede huisartsenavond // tweede huisartsenavond (Nadia) | ~ | ~ | Nadia
Begin november | B2027-11 | enquête onder leerkrachten // enquête onder leerkrachten – uitzetten door bureau Meetwerk | ~ | ~ | ~
18/11 | 2027-11-18 | persbericht één jaar Jeugdhulp dichtbij // persbericht één jaar Jeugdhulp dichtbij (Bart) | ~ | ~ | Bart
2 december | 2027-12-02 | slotdebat met jongeren in de raadzaal | ~ | ~ | ~
Voor de kerstvakantie | ~ | bedankje aan alle scholen | ~ | ~ | ~
`),
  goals: [
    { text: 'Ouders weten wie de jeugdprofessional op hun school is', level: 'knowledge' },
    { text: 'Leerkrachten kennen de werkwijze en de grenzen daarvan', level: 'knowledge' },
    { text: 'Huisartsen vinden het logisch dat de school de eerste plek is', level: 'attitude' },
    { text: 'Jongeren stappen zelf naar binnen, zonder afspraak', level: 'behaviour' },
  ],
  messages: {
    core: 'Hulp hoort daar te zijn waar je kind elke dag is',
    tone: 'gewoon, warm, geen vaktaal',
  },
  budget: [
    { label: 'filmpje', amountCents: 650000 },
    { label: 'drukwerk', amountCents: 300000 },
    { label: 'bijeenkomsten', amountCents: 400000 },
    { label: 'onvoorzien', amountCents: 450000 },
  ],
};
