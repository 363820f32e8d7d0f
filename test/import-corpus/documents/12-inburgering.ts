import { h, ol, p, title, ul } from '../make/block.ts';

// A calendar as bullets under bold headings of months, with the people between brackets, in a paper without a single table.
export const inburgeringBlocks = [
  title('Plan van aanpak communicatie Wet inburgering'),
  p('Regio Zuiderkoggen | opgesteld door Mo Haddaoui | 3 mei 2021'),
  h(1, 'Inleiding'),
  p(
    'Op 1 januari 2022 gaat de nieuwe Wet inburgering in. Gemeenten krijgen de regie. De vier gemeenten in de Zuiderkoggen (Hemdijk, Opveld, Wervermeer en Binnenwijzend) bereiden zich samen voor. Dit plan beschrijft de communicatie van mei 2021 tot en met februari 2022.',
  ),
  h(1, 'Wat willen we bereiken'),
  ol(
    'Klantmanagers weten op 1 december 2021 precies wat hun nieuwe taak is.',
    'Inburgeraars begrijpen wat er van hen wordt verwacht.',
    'Taalscholen melden zich aan voor de regionale aanbesteding.',
  ),
  h(1, 'Doelgroepen'),
  p(
    'Intern zijn dit de klantmanagers, de beleidsmedewerkers en de colleges. Extern gaat het om inburgeraars, taalscholen, vrijwilligersorganisaties en werkgevers.',
  ),
  h(1, 'Boodschap'),
  p('Vanaf de eerste dag meedoen. De gemeente helpt je met een plan dat bij jou past.'),
  h(1, 'Wat doen we wanneer?'),
  p('**Mei en juni**'),
  ul(
    '10 mei: kick-off voor klantmanagers (online)',
    '27 mei – nieuwsbrief 1 aan alle medewerkers sociaal domein',
    'eind juni: gesprekken met taalscholen',
  ),
  p('**Najaar**'),
  ul(
    '6 september: themapagina op intranet (Mo)',
    'begin oktober – filmpje in vijf talen voor inburgeraars (Mo en Vluchtelingenwerk)',
    {
      text: '18 november: werkconferentie',
      items: ['uitnodiging uiterlijk 1 oktober de deur uit', 'sprekers regelen'],
    },
  ),
  p('**Winter**'),
  ul(
    'medio december: brief aan alle inburgeraars die onder de oude wet vallen',
    '1 januari 2022: persbericht',
    '.. feb: terugblik met de colleges',
  ),
  h(1, 'Randvoorwaarden'),
  ul(
    'Er is tijdig duidelijkheid over het beleid.',
    'Vertalingen kosten tijd: reken op 10 werkdagen.',
    'Op 20 april is afgesproken dat Hemdijk trekker is.',
  ),
  h(1, 'Uren en geld'),
  p(
    'De regionale communicatieadviseur werkt 16 uur per week aan dit project. Elke gemeente levert een lokale communicatieadviseur voor 2 uur per week. Het budget is 2,5k voor vertalingen en € 6.000 voor het filmpje.',
  ),
];
