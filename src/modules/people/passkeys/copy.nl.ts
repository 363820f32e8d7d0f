export const copy = {
  title: 'Met een toegangssleutel',
  lead: 'Je vinger, je gezicht of de pincode van je apparaat is genoeg.',
  signIn: 'Aanmelden met een toegangssleutel',
  without:
    'Een toegangssleutel werkt alleen met JavaScript aan, in een browser die sleutels kent. Vul anders je mailadres in en kies een andere manier.',
  withoutHere: 'Een toegangssleutel maken werkt alleen met JavaScript aan, in een browser die sleutels kent.',
  cancelled:
    'Het is niet gelukt of je bent gestopt. Probeer het opnieuw, of kies een andere manier om je aan te melden.',
  cancelledNew:
    'Er is geen sleutel gemaakt. Je bent gestopt, of je apparaat kan het niet. Je kunt het opnieuw proberen.',
  exists: 'Op dit apparaat staat al een sleutel van jouw account. Je hebt geen tweede nodig.',
  refusedTitle: 'Aanmelden met de sleutel is niet gelukt',
  refused:
    'De sleutel is hier niet bekend, of de pagina stond te lang open. Probeer het nog een keer. Lukt het weer niet? Vul dan je mailadres in en kies een andere manier.',
  copiedTitle: 'Deze sleutel is misschien gekopieerd',
  copied:
    'De teller van de sleutel klopt niet met wat we van hem weten. Meld je op een andere manier aan, haal de sleutel weg op de pagina van je account en maak een nieuwe.',
  sectionTitle: 'Toegangssleutels',
  sectionLead:
    'Met een toegangssleutel meld je je aan met je vinger, je gezicht of de pincode van je apparaat. Niemand kan hem raden of afkijken.',
  none: 'Je hebt nog geen toegangssleutel.',
  add: 'Toegangssleutel toevoegen',
  made: (at: string) => `Gemaakt op ${at}.`,
  used: (at: string) => `Laatst gebruikt op ${at}.`,
  neverUsed: 'Nog niet gebruikt.',
  renameOf: (name: string) => `Naam wijzigen: ${name}`,
  remove: 'Weghalen',
  removeOf: (name: string) => `Weghalen: ${name}`,
  newTitle: 'Toegangssleutel toevoegen',
  newLead: 'Geef de sleutel een naam waaraan je het apparaat herkent. Daarna vraagt je apparaat wie je bent.',
  name: 'Naam van de sleutel',
  nameHelp: 'Bijvoorbeeld: laptop van het werk.',
  missingName: 'Geef de sleutel een naam van hooguit 100 tekens.',
  make: 'Sleutel maken',
  notMade:
    'De sleutel is niet gemaakt. De pagina stond te lang open, of het apparaat gaf een antwoord dat niet klopt. Probeer het opnieuw.',
  removeTitle: (name: string) => `Toegangssleutel ${name} weghalen?`,
  removeLead: 'Je kunt je dan niet meer met deze sleutel aanmelden. In andere browsers word je afgemeld.',
  removeToo: 'Haal de sleutel daarna ook weg van je apparaat, anders blijft dat hem aanbieden.',
  lastTitle: 'Dit is je enige manier om je aan te melden',
  lastLead: 'Zonder deze sleutel kun je er niet meer in. Voeg eerst een andere sleutel of een mailadres toe.',
  back: 'Terug naar je account',
  save: 'Bewaren',
} as const;
