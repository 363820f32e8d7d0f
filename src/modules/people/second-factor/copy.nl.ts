export const copy = {
  title: 'Nog één stap',
  lead: (organisation: string) =>
    `${organisation} vraagt iedereen om zich in twee stappen aan te melden. De link in je mail was de eerste.`,
  code: 'Code van je telefoon',
  codeHelp: 'De zes cijfers uit de app op je telefoon. Heb je die niet? Gebruik dan een herstelcode.',
  goOn: 'Verder',
  wrong: 'Deze code klopt niet, of is al gebruikt.',
  enrolTitle: 'Stel een tweede stap in',
  enrolLead: (organisation: string) =>
    `${organisation} vraagt iedereen om zich in twee stappen aan te melden. Kies wat je naast je mail wilt gebruiken. Dat doe je één keer.`,
  withKey: 'Toegangssleutel maken',
  withKeyText: 'Je meldt je aan met je vinger, je gezicht of de pincode van je apparaat.',
  withPhone: 'Codes van je telefoon',
  withPhoneText: 'Een app op je telefoon geeft steeds een nieuwe code van zes cijfers.',
  otherWay: 'Aanmelden met je toegangssleutel',
  signOut: 'Afmelden',
  setting: 'Aanmelden in twee stappen',
  settingText:
    'Wie zich met een link per mail aanmeldt, geeft dan ook een code van de telefoon of gebruikt een toegangssleutel. Een wachtwoord gaat al altijd samen met een code. Voor een werkaccount regelt jullie aanmelddienst het.',
  isOn: 'Iedereen van jullie organisatie meldt zich aan in twee stappen.',
  isOff: 'Een link per mail is genoeg om je aan te melden.',
  turnOn: 'Twee stappen vragen',
  turnOff: 'Niet meer vragen',
} as const;
