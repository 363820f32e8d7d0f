export const copy = {
  changedTitle: 'Iemand wijzigde dit intussen',
  changedLead:
    'We hebben nog niets teruggezet. Hieronder staat wat er nu staat, en wat er komt te staan als je de oude versie terugzet.',
  gone: 'Dit onderdeel is intussen weggehaald. Zet je de oude versie terug, dan staat het er weer.',
  same: 'Wat er nu staat is gelijk aan deze versie.',
  field: 'Onderdeel',
  current: 'Staat er nu',
  version: 'Staat in de oude versie',
  nothing: 'niets',
  confirm: 'Toch deze versie terugzetten',
  stop: 'Niets veranderen',
} as const;
