export const copy = {
  changedMeanwhile: 'Iemand anders wijzigt nu hetzelfde. Er is niets gewijzigd. Ga terug en probeer het opnieuw.',
  allPages: 'Alle uitleg en hulp',
  toStart: 'Naar het begin',
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Misschien is het adres veranderd, of is dit weggehaald. Begin opnieuw bij het overzicht.',
  },
  forbidden: {
    title: 'Dit mag je hier niet',
    lead: 'Met jouw rol kan dit niet. Vraag de beheerder van je organisatie om het te doen, of om een andere rol. Wat elke rol mag, staat bij Mensen, onder Wie mag wat.',
  },
  host: {
    title: 'Dit is voor wie de server beheert',
    lead: 'Deze pagina gaat over alle organisaties op deze server. Alleen een beheerder van de organisatie die de server draait, kan erbij.',
  },
  oldForm: {
    title: 'Deze pagina was te oud',
    lead: 'Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
  },
  signedOut: {
    title: 'Je bent niet meer aangemeld',
    lead: 'Er is niets gewijzigd. Meld je aan in een ander tabblad. Ga daarna hier terug: wat je typte staat er nog, en je kunt het opnieuw bewaren.',
  },
  second: {
    title: 'Nog één stap',
    lead: 'Bij het aanmelden ontbreekt nog een stap. Er is niets gewijzigd. Ga naar de startpagina en maak die stap af.',
  },
  confirm: {
    title: 'Bevestig eerst dat jij het bent',
    lead: 'Er is niets gewijzigd. Dit verandert wie er bij kan. Open de pagina opnieuw, bevestig wie je bent en doe het daarna nog eens.',
  },
  badRequest: { title: 'Dit konden we niet lezen' },
  formTooLarge: {
    title: 'Dit formulier is te groot',
    lead: 'Er is niets gewijzigd. Ga terug, maak de tekst korter en sla opnieuw op.',
  },
  tooLarge: {
    title: 'Dit bestand is te groot',
    lead: 'Een bestand mag hooguit 50 MB zijn. Haal bijvoorbeeld foto’s uit het document en probeer het opnieuw.',
  },
  broken: {
    title: 'Er ging iets mis',
    lead: (number: string) =>
      `Er is niets gewijzigd. Probeer het over een minuut opnieuw. Lukt het weer niet? Geef dan dit nummer door aan de beheerder: ${number}.`,
  },
} as const;
