import { type ModuleManifest, routes } from '#platform/http.ts';

const whoChanged = 'Wie het veranderde, en wanneer.';
const byNumber = 'Er staat alleen een nummer; de naam staat in de geschiedenis en wordt daar gewist.';

export const questions: ModuleManifest = {
  name: 'questions',
  routes: routes(),
  permissions: ['questions.view', 'questions.contribute', 'questions.edit', 'questions.approve', 'questions.manage'],
  tables: [
    { table: 'questions_site', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'questions_theme', personalData: whoChanged, notPerPerson: byNumber },
    { table: 'questions_published', personalData: null },
    {
      table: 'questions_feedback',
      personalData: 'Een bezoeker kan in zijn eigen woorden iets over zichzelf schrijven.',
      notPerPerson: 'Er staat niet bij van wie het is; na een jaar gaat het weg.',
    },
    { table: 'questions_day', personalData: null },
    { table: 'questions_search_day', personalData: null },
    { table: 'questions_search_slot', personalData: null },
    { table: 'questions_search_text', personalData: null },
    { table: 'questions_search_word', personalData: null },
    { table: 'questions_harvest', personalData: whoChanged, notPerPerson: byNumber },
  ],
};
