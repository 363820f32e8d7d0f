export const copy = {
  title: 'Reacties',
  none: 'Nog geen reacties.',
  text: 'Je reactie',
  place: 'Reactie plaatsen',
  missing: 'Schrijf eerst een reactie.',
  tooLong: 'Een reactie is hooguit 5.000 tekens.',
  remove: 'Weghalen',
  removeOf: (author: string, when: string) => `Weghalen: reactie van ${author}, ${when}`,
} as const;
