import { type Expected, oneOf, span } from '../expected.ts';

export const kruisjesplanningExpected: Expected = {
  activities: [
    {
      phrase: oneOf('wk 32 wk 33', 'wk 32 - wk 33', 'wk 32 – wk 33', 'wk 32-33', 'wk 32, wk 33', 'wk 32/33', 'wk 32'),
      when: span('2025-08-04', '2025-08-17'),
      title: 'Teksten schrijven',
      responsible: ['Ilona'],
    },
    {
      phrase: 'wk 34',
      when: span('2025-08-18', '2025-08-24'),
      title: 'Spandoeken ophangen',
      responsible: ['Buitendienst'],
    },
    {
      phrase: oneOf('wk 35 wk 36', 'wk 35 - wk 36', 'wk 35 – wk 36', 'wk 35-36', 'wk 35, wk 36', 'wk 35/36', 'wk 35'),
      when: span('2025-08-25', '2025-09-07'),
      title: 'Flyer in de brugklas',
      responsible: ['Scholen'],
    },
    {
      phrase: 'wk 36',
      when: span('2025-09-01', '2025-09-07'),
      title: 'Controle met de wijkagent',
      responsible: ['Politie'],
    },
    {
      phrase: 'wk 39',
      when: span('2025-09-22', '2025-09-28'),
      title: 'Bedankje op Instagram',
      responsible: ['Ilona'],
    },
  ],
};
