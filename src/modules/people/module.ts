import type { ModuleManifest } from '#platform/http.ts';
import type { Door } from './door.ts';
import type { Sharing } from './invitations/sharing.ts';
import { peopleData, peopleRetention } from './store/personal-data/people-data.ts';
import { peopleRoutes } from './routes.tsx';

export type { Door } from './door.ts';

export const people = (door: Door, sharing: Sharing): ModuleManifest => ({
  name: 'people',
  routes: peopleRoutes(door, sharing),
  permissions: ['people.view', 'people.edit', 'people.manage'],
  personalData: peopleData,
  retention: peopleRetention,
  tables: [
    { table: 'people_organisation', personalData: null },
    { table: 'people_person', personalData: 'Naam van wie hier werkt, om te zien wie wat heeft gedaan.' },
    { table: 'people_former', personalData: 'Naam van wie hier werkte, om de gegevens nog te kunnen wissen.' },
    { table: 'people_account', personalData: 'Naam en mailadres om mee aan te melden, en wachtwoord als code.' },
    {
      table: 'people_session',
      personalData: 'In welke browser iemand is aangemeld, tot het afmelden of uiterlijk twee weken.',
    },
    { table: 'people_passkey', personalData: 'De openbare helft van een toegangssleutel, om mee aan te melden.' },
    { table: 'people_recovery_code', personalData: 'Herstelcodes als code, voor wie zijn telefoon kwijt is.' },
    { table: 'people_sign_in_link', personalData: 'Dat iemand een link om aan te melden vroeg, een kwartier lang.' },
    { table: 'people_identity', personalData: 'Nummer van iemand bij de eigen aanmelddienst van de organisatie.' },
    { table: 'people_attempt', personalData: null },
    { table: 'people_used_ticket', personalData: null },
    { table: 'people_identity_provider', personalData: null },
    {
      table: 'people_invitation',
      personalData: 'Naam en mailadres van wie is uitgenodigd, tot de uitnodiging verloopt.',
    },
  ],
});
