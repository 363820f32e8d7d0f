import { geldRegelingen } from './base/geld-regelingen.ts';
import { geld } from './base/geld.ts';
import { inkomen } from './base/inkomen.ts';
import { opgroeienSteun } from './base/opgroeien-steun.ts';
import { opgroeien } from './base/opgroeien.ts';
import { jeugdProfessionals, zorgProfessionals } from './base/professionals.ts';
import { werk } from './base/werk.ts';
import { vervoer, wonen } from './base/wonen-vervoer.ts';
import { hulpThuis } from './base/zorg-hulp-thuis.ts';
import { zorgRegelen } from './base/zorg-regelen.ts';
import { zorgenVoorEenAnder } from './base/zorgen-voor-een-ander.ts';
import type { DemoQuestion, DemoTheme } from './demo-question.ts';

export { demoBaseChange } from './base-change.ts';

/** The invented base of region Maasduin, in Dutch; themes in the order of the site. */
export const demoBase: {
  readonly name: string;
  readonly slug: string;
  readonly owner: string;
  readonly themes: readonly DemoTheme[];
} = {
  name: 'Vragen over zorg, jeugd en werk',
  slug: 'maasduin',
  owner: 'regio-maasduin',
  themes: [
    {
      slug: 'zorg-en-hulp-thuis',
      name: 'Zorg en hulp thuis',
      description: 'Huishouden, hulpmiddelen, dagbesteding',
      domain: 'zorg',
      owner: 'Team Wmo, regio Maasduin',
      source: 'Verordening maatschappelijke ondersteuning Maasduin 2025',
      reviewOn: '2027-05-01',
      questions: [...hulpThuis, ...zorgRegelen, ...zorgProfessionals],
    },
    {
      slug: 'opgroeien-en-gezin',
      name: 'Opgroeien en gezin',
      description: 'Jeugdhulp, opvoeden, school',
      domain: 'jeugd',
      owner: 'Team Jeugd, regio Maasduin',
      source: 'Verordening jeugdhulp Maasduin 2025',
      reviewOn: '2027-04-01',
      questions: [...opgroeien, ...opgroeienSteun, ...jeugdProfessionals],
    },
    {
      slug: 'werk-en-inkomen',
      name: 'Werk en inkomen',
      description: 'Bijstand, werk zoeken, beschut werk',
      domain: 'werk',
      owner: 'Werkplein Maasduin',
      source: 'Participatiewet; beleidsregels Werkplein Maasduin 2026',
      reviewOn: '2027-01-15',
      questions: [...inkomen, ...werk],
    },
    {
      slug: 'geld-en-schulden',
      name: 'Geld en schulden',
      description: 'Rondkomen, hulp bij schulden',
      domain: 'werk',
      owner: 'Werkplein Maasduin',
      source: 'Beleidsplan Rondkomen in Maasduin 2025-2028',
      reviewOn: '2027-03-01',
      questions: [...geld, ...geldRegelingen],
    },
    {
      slug: 'wonen-en-vervoer',
      name: 'Wonen en vervoer',
      description: 'Aanpassen van uw huis, regiotaxi',
      domain: 'zorg',
      owner: 'Team Wmo, regio Maasduin',
      source: 'Verordening maatschappelijke ondersteuning Maasduin 2025',
      reviewOn: '2027-05-01',
      questions: [...wonen, ...vervoer],
    },
    {
      slug: 'zorgen-voor-een-ander',
      name: 'Zorgen voor een ander',
      description: 'Mantelzorg, vrijwilliger, even vrij',
      domain: 'zorg',
      owner: 'Steunpunt mantelzorg Maasduin',
      source: 'Beleidsplan mantelzorg Maasduin 2026',
      reviewOn: '2027-06-01',
      questions: zorgenVoorEenAnder,
    },
  ],
};

/** A question with the theme it stands in. */
export type PlacedQuestion = DemoQuestion & { readonly theme: DemoTheme };

/** All questions of the base, in order, with what their theme says for them. */
export const demoQuestions: readonly PlacedQuestion[] = demoBase.themes.flatMap((theme) =>
  theme.questions.map((question) => ({ ...question, theme })),
);
