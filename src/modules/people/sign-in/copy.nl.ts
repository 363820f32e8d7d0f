export const copy = {
  mails: {
    kindNotice: 'Bericht over aanmelden',
    changes: {
      'password-changed': 'Je wachtwoord is gewijzigd',
      'password-removed': 'Je wachtwoord is weggehaald',
      'code-changed': 'De codes van je telefoon zijn opnieuw ingesteld',
      'recovery-codes-made': 'Je hebt nieuwe herstelcodes gemaakt',
      'address-changed': 'Je mailadres is gewijzigd',
      'passkey-added': 'Er is een toegangssleutel toegevoegd',
      'passkey-removed': 'Er is een toegangssleutel weggehaald',
      'identity-added': 'Aanmelden via je organisatie is aangezet',
      'identity-removed': 'Aanmelden via je organisatie is uitgezet',
    },
    changed: (what: string) => `${what} in Eenstemmig.`,
    endedOthers: 'In andere browsers ben je nu afgemeld.',
    notYou:
      'Was jij dit niet? Meld je dan meteen aan, kijk je account na en vraag hulp aan de beheerder van je organisatie.',
    toAccount: 'Naar je account',
    footer: (url: string) => `Je krijgt deze mail omdat je een account hebt op ${url}.`,
  },
} as const;
