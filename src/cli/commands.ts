import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { date } from './commands/date.ts';
import { demo } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { language } from './commands/language.ts';
import { mail } from './commands/mail.ts';
import { migrateCommand } from './commands/migrate.ts';
import { organisation } from './commands/organisation.ts';
import { person } from './commands/person.ts';
import { programme } from './commands/programme.ts';
import { questions } from './commands/questions.ts';
import { restore } from './commands/restore.ts';
import { serve } from './commands/serve.ts';

/** Every command by its name; also the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve,
  import: importCommand,
  check,
  export: exportCommand,
  date,
  language,
  migrate: migrateCommand,
  backup,
  restore,
  mail,
  demo,
  organisation,
  person,
  programme,
  questions,
};
