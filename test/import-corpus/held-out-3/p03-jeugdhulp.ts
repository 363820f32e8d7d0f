import { type Block, p, title, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, risks, teamwork } from './prose.ts';

const subject = { place: 'Waardenburg aan Zee', topic: 'jeugdhulp', people: 'ouders en jongeren' };

// Moments as sentences, a strip of months with crosses, and a table with colours for the status that a legend explains.
export const jeugdhulpBlocks: Block[] = [
  title('Plan van aanpak communicatie “Jeugdhulp dichtbij”'),
  p('Gemeente Waardenburg aan Zee / afdeling Jeugd / versie 1.1 / 11-12-2026 / looptijd: januari t/m december 2027'),
  p('**Inleiding**'),
  ...politics(subject),
  ...surroundings(subject),
  p(
    'Vanaf 2027 werken er jeugdprofessionals op elke school. Ouders hoeven dan niet meer naar het stadhuis. De proef op drie scholen liep van 1 september 2025 tot 1 juli 2026 en is goed bevallen. Op 5 november 2026 heeft de raad ja gezegd.',
  ),
  p('**Doelstellingen communicatie**'),
  p('//Kennis//'),
  ul(
    'Ouders weten wie de jeugdprofessional op hun school is',
    'Leerkrachten kennen de werkwijze en de grenzen daarvan',
  ),
  p('//Houding//'),
  ul('Huisartsen vinden het logisch dat de school de eerste plek is'),
  p('//Gedrag//'),
  ul('Jongeren stappen zelf naar binnen, zonder afspraak'),
  p('**Doelgroepen**'),
  p(
    'De belangrijkste groep zijn de ouders. Die bereiken we via school. Dan de jongeren zelf, vanaf 12 jaar. Verder de leerkrachten en intern begeleiders, de huisartsen en het samenwerkingsverband. Intern gaat het om het jeugdteam, het KCC en de collega’s van leerplicht. De raad volgt op afstand.',
  ),
  p('**Boodschap**'),
  p(
    'Hulp hoort daar te zijn waar je kind elke dag is. Daarom zit er vanaf nu iemand op school bij wie je zo binnen kunt lopen.',
  ),
  p('Toon: gewoon, warm, geen vaktaal.'),
  p('**Strategie**'),
  ...lookingBack(subject),
  p('**Communicatiemomenten eerste half jaar**'),
  p('Hieronder in het kort. Kleur: groen = klaar, oranje = mee bezig, rood = nog niet begonnen.'),
  grid(`
Wanneer | Product | Doelgroep | Kleur | Trekker
di 5 jan | Nieuwjaarsmail met planning | Jeugdteam | groen | Lonneke
7 en 8 januari | Kennismakingslunch op de scholen | Leerkrachten en intern begeleiders | groen | Lonneke / schooldirecteuren
week 3 | Brief aan ouders ¶ (via de schoolapp) | Ouders | groen | Sem
eind januari | Vraag-en-antwoord KCC | KCC | oranje | Sem
1-2 | Nieuwe pagina op de website | Ouders ¶ Jongeren | oranje | webteam
do 18 feb | Huisartsenavond | Huisartsen | oranje | Nadia
wk. 9 | //Voorjaarsvakantie – geen berichten// |  |  |
3/3, 10/3 en 17/3 | Koffie-uurtjes op school | Ouders | rood | jeugdprofessionals
do 11 maart (hele dag) | Stand op de onderwijsbeurs | Leerkrachten en intern begeleiders | rood | Lonneke, Nadia
15 maart | Poster voor in de kantine | Jongeren | rood | bureau Pit
eind mrt/begin april | Filmpje “loop maar binnen” | Jongeren | rood | bureau Pit
ma 12/4 | Raadsinformatieavond | Gemeenteraad | rood | griffie
2e helft april | Column wethouder in de Waardenburger | Inwoners | rood | Bart (woordv.)
mei | Tussenstand nieuwsbrief | Leerkrachten en intern begeleiders, Huisartsen | rood | Sem
begin juni | Cijfers eerste half jaar | Gemeenteraad ¶ Huisartsen | rood | Nadia
wk 24 | Vakantietips via de schoolapp | Ouders | rood | Sem
9 juni | Slotbijeenkomst schooljaar | Leerkrachten en intern begeleiders | rood | Lonneke
`),
  p('**Doorlopende inzet 2027**'),
  p('x = actie in die maand'),
  grid(`
Actie | jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec
Instagram voor jongeren |  |  | x | x | x | x |  |  |  |  |  |
Spreekuur op het stadhuis | x | x | x |  |  |  |  |  |  |  |  |
Schoolapp-berichten |  |  |  |  |  |  |  |  | x | x | x |
Artikel in de Waardenburger |  |  |  |  |  | X |  |  |  |  |  |
Banner op het schoolplein |  |  |  |  |  |  |  | x | x |  |  |
Jongerenpanel |  |  |  |  |  |  |  |  |  | x |  |
`),
  p('**Na de zomer**'),
  p('De tweede helft van het jaar staat in het teken van volhouden. Wat we nu weten:'),
  ul(
    'In week 35 krijgen alle ouders van nieuwe leerlingen een welkomstkaart (Sem).',
    'Dinsdag 14 september: ouderavond voor alle basisscholen, met de wethouder.',
    'Medio oktober: tweede huisartsenavond (Nadia)',
    'Begin november: enquête onder leerkrachten – uitzetten door bureau Meetwerk.',
    '18/11: persbericht één jaar Jeugdhulp dichtbij (Bart)',
    '2 december – slotdebat met jongeren in de raadzaal',
    'Voor de kerstvakantie: bedankje aan alle scholen',
  ),
  p('**Organisatie**'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  grid(`
Overleg | Datum | Tijd
Projectgroep | 12 januari | 10.00
Projectgroep | 9 februari | 10.00
Projectgroep | 9 maart | 10.00
Stuurgroep | 30 maart | 15.30
Projectgroep | 13 april | 10.00
`),
  p('**Budget**'),
  p('Er is 18.000 euro: filmpje 6.500, drukwerk 3.000, bijeenkomsten 4.000 en onvoorzien 4.500.'),
  p('**Risico’s en maatregelen**'),
  ...risks(subject),
  p('**Evaluatie**'),
  ...closing(subject),
  ...questions(subject),
];
