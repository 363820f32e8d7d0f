import type { MailReason } from './mail.ts';

/** Why a mail did not go out, for the administrator. */
export const reasons: Readonly<Record<MailReason, string>> = {
  'address-refused': 'De mailserver kent dit adres niet of wil er niet naar versturen.',
  'message-refused': 'De mailserver wilde deze mail niet aannemen.',
  busy: 'De mailserver had geen tijd. We proberen het later opnieuw.',
  'no-connection': 'De mailserver was niet te bereiken.',
  'no-tls': 'De verbinding met de mailserver is niet veilig: het certificaat klopt niet of er is geen versleuteling.',
  'sign-in-refused': 'De mailserver weigerde de naam of het wachtwoord uit EENSTEMMIG_SMTP_URL.',
  'time-out': 'De mailserver gaf te lang geen antwoord.',
  'cut-off': 'De verbinding viel weg op het laatste moment. We weten niet zeker of de mail is aangekomen.',
};

/** What became of a mail whose job is done while it did not go out, for the administrator. */
export const fates = {
  kept: 'Niet verstuurd: deze server heeft geen mailserver. De mail is bewaard.',
  held: 'Nog niet verstuurd: mail staat stil na het terugzetten van een reservekopie.',
} as const;
