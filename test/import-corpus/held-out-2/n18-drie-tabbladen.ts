import type { Sheet } from '../make/spreadsheet.ts';

// A sheet per municipality, and two sheets whose dates are no calendar.
export const drieTabbladenSheets: readonly Sheet[] = [
  {
    name: 'Leeswijzer',
    rows: [
      ['Communicatie Regiotaxi 2027'],
      ['Laatst bijgewerkt:', { date: '2026-12-01' }],
      ['Per gemeente een tabblad. Vul de status zelf in.'],
    ],
  },
  {
    name: 'Vennedam',
    rows: [
      ['Datum', 'Actie', 'Doelgroep', 'Verantwoordelijke', 'Status'],
      [{ date: '2027-01-18' }, 'Brief nieuwe tarieven', 'Pashouders', 'Corrie', 'concept klaar'],
      ['begin februari', 'Bericht op de gemeentepagina', 'Inwoners', 'Corrie', 'open'],
      [null, null, null, null, null],
      ['week 14', 'Proefrit met de ouderenraad', 'Ouderenraad', 'Sven', 'open'],
    ],
  },
  {
    name: 'Hoefslag',
    rows: [
      ['Datum', 'Actie', 'Doelgroep', 'Verantwoordelijke', 'Status'],
      [{ date: '2027-01-20' }, 'Brief nieuwe tarieven', 'Pashouders', 'Ömer', 'afgerond'],
      ['maart 2027', 'Flyer bij huisartsen', 'Ouderen', 'Ömer', 'vervalt'],
    ],
  },
  {
    name: 'Overleggen',
    rows: [
      ['Overleg', 'Datum', 'Aanwezig'],
      ['Regiegroep', { date: '2026-11-12' }, 'Corrie, Sven, Ömer'],
      ['Regiegroep', { date: '2027-02-04' }, 'Corrie, Ömer'],
    ],
  },
];
