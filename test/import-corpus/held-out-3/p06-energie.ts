import { type Block, p, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, principles, risks, teamwork } from './prose.ts';

const subject = { place: 'Bergerveen', topic: 'energiearmoede', people: 'huishoudens met een hoge energierekening' };

// Full of dates, and not one of them says what will be communicated when: the calendar 'follows'.
export const energieBlocks: Block[] = [
  p('**Communicatievisie energiearmoede Bergerveen**'),
  p('vastgesteld door het college op 13 mei 2025'),
  p('**1. Waar staan we**'),
  ...politics(subject),
  ...surroundings(subject),
  p(
    'Op 1 november 2022 is de energietoeslag gestart; op 30 juni 2023 is de regeling gesloten. Er zijn 1.844 aanvragen gedaan. Vanaf 8 januari 2024 rijdt de energiebus. Hij stond op 15, 22 en 29 januari op het Marktplein en in februari in de dorpen. In de winter 2024/2025 zijn 312 woningen bezocht.',
  ),
  ...lookingBack(subject),
  grid(`
Datum | Besluit | Orgaan
18-10-2022 | Instellen energietoeslag | college
14-12-2023 | Kaders aanpak energiearmoede | raad
26-3-2024 | Krediet isolatie | raad
13-5-2025 | Vaststellen visie | college
`),
  p('**2. Wat we willen**'),
  ul(
    'Huishoudens met een hoge energierekening weten waar zij hulp kunnen krijgen.',
    'Huiseigenaren durven de stap naar isolatie te zetten.',
  ),
  p('**3. Om wie het gaat**'),
  grid(`
Doelgroep | Omvang | Laatst gesproken
Huurders in wijk Oost | 900 | 12 maart 2025
Particuliere eigenaren met een laag inkomen | 450 | 3 april 2025
Woningcorporaties | 2 | 10 april 2025
`),
  p('**4. Wat we vertellen**'),
  p('Een warm huis is geen luxe. Wij komen graag bij u langs om te kijken wat er kan.'),
  p('**5. Hoe we werken**'),
  ...principles(subject),
  ...teamwork(subject),
  ...aboutMeans(subject),
  grid(`
Overleg projectteam | Tijd | Ruimte
3 juni 2025 | 9.00 | 1.08
1 juli 2025 | 9.00 | 1.08
2 september 2025 | 9.00 | 1.12
7 oktober 2025 | 9.00 | 1.08
`),
  p('**6. Geld**'),
  p(
    'De rijksmiddelen moeten vóór 31 december 2026 zijn besteed. In de begroting 2025 is € 35.000 opgenomen voor communicatie.',
  ),
  p('**7. Wat kan er misgaan**'),
  ...risks(subject),
  p('**8. Vervolg**'),
  p(
    'Na de zomer van 2025 maken we een uitvoeringsplan met een kalender. Die leggen we in het vierde kwartaal voor aan het college.',
  ),
  ...closing(subject),
  ...questions(subject),
  p('**Geraadpleegde stukken**'),
  ul(
    'Monitor energiearmoede, 23 januari 2025',
    'Verslag bewonersavond Oost, 12 maart 2025',
    'Brief van de provincie van 2 mei 2025',
  ),
];
