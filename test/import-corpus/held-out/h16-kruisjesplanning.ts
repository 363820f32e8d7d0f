import type { Sheet } from '../make/spreadsheet.ts';

// A planning in bars: the activities down, the weeks across, and a cross in each week in which something runs.
export const kruisjesplanningSheets: readonly Sheet[] = [
  {
    name: 'Planning',
    merges: ['C3:F3', 'G3:J3'],
    rows: [
      ['Planning campagne Veilig naar school – Gemeente Ravenzwaag – 2025'],
      [],
      [null, null, 'Augustus', null, null, null, 'September', null, null, null],
      ['Activiteit', 'Wie', 'wk 32', 'wk 33', 'wk 34', 'wk 35', 'wk 36', 'wk 37', 'wk 38', 'wk 39'],
      ['Teksten schrijven', 'Ilona', 'x', 'x', null, null, null, null, null, null],
      ['Spandoeken ophangen', 'Buitendienst', null, null, 'x', null, null, null, null, null],
      ['Flyer in de brugklas', 'Scholen', null, null, null, 'x', 'x', null, null, null],
      ['Controle met de wijkagent', 'Politie', null, null, null, null, 'x', null, null, null],
      ['Bedankje op Instagram', 'Ilona', null, null, null, null, null, null, null, 'x'],
    ],
  },
];
