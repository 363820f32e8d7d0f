export const dataCopy = {
  names: 'Namen in plannen waarvan je zei of jij dat bent',
  /** Events of people, which have no sentence of their own in a history; beginnings of names. */
  ofPeople: [
    ['people.session.', 'Aangemeld'],
    ['people.account.', 'Manier van aanmelden gewijzigd'],
    ['people.person.', 'Naam of rol gewijzigd'],
    ['people.invitation.', 'Uitnodiging gemaakt, aangenomen of ingetrokken'],
    ['people.', 'Gegevens van de organisatie gewijzigd'],
  ] as const,
  history: 'Wijzigingen in de geschiedenis',
  historyWhy: 'De wijziging blijft, zodat collega’s kunnen zien wat er veranderde. De naam is weg.',
  programmes: 'Programma’s waarin de naam staat',
  programmeKind: 'Programma met plan en kalender',
  programmeTerm: 'Tot iemand het weghaalt; daarna 30 dagen in de prullenbak',
  historyKind: 'Geschiedenis van een programma, met wie wat deed',
  historyTerm: 'Zo lang als het programma; over aanmelden en mensen een half jaar',
  guestLinkKind: 'Leeslinks die zijn verlopen',
  guestLinkTerm: '30 dagen na het verlopen',
} as const;
