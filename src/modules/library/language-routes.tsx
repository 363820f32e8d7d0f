import { personFrame } from '#modules/people/index.ts';
import { linesOf, readForm } from '#platform/form.ts';
import type { Context } from 'hono';
import { type Env, may, page, routes } from '#platform/http.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import type { Frame } from '#ui/index.ts';
import { keepAllowedWords } from './actions/allowed-words.ts';
import { readLanguage } from './model/language/read-language.ts';
import type { AllowedPartProps } from './pages/allowed-part.tsx';
import { LanguagePage, LanguageReportPage } from './pages/language-page.tsx';
import { copy } from './pages/language-copy.nl.ts';
import { allowedWordsPath, languagePath } from './paths.ts';
import { findAllowedWords } from './store/allowed-words.ts';

const SAVED = 'bewaard';
const LONGEST = 100_000;
const LONGEST_WORD = 80;
const MOST_WORDS = 500;

/**
 * A page to paste a text into, and its answer. `veld` names the field that holds the text, so that the button of another form can
 * post here; `deel=verslag` asks for the outcome alone, for the element that looks while somebody writes.
 */
export const languageRoutes = routes()
  .get(languagePath.pattern, may('library.view'), async (c) => {
    const notice = noticeName(c) === SAVED ? ({ kind: 'positive', text: copy.allowed.saved } as const) : null;
    return draw(c, { frame: { ...personFrame(c), notice }, refused: null });
  })
  .post(allowedWordsPath.pattern, may('library.contribute'), async (c) => {
    const form = await readForm(c);
    const typed = form.get('woorden').slice(0, LONGEST);
    const words = [...new Set(linesOf(typed))];
    const problem = problemOf(words);
    if (problem !== null) return draw(c, { frame: personFrame(c), refused: { typed, problem }, status: 400 });
    const revision = /^\d{1,9}$/.test(form.get('revisie')) ? Number(form.get('revisie')) : -1;
    const kept = await keepAllowedWords(c.var.scope, { words, revision });
    return kept.ok
      ? c.redirect(`${languagePath({})}?${NOTICE}=${SAVED}`, 303)
      : draw(c, { frame: personFrame(c), refused: { typed, problem: copy.allowed.conflict }, status: 409 });
  })
  .post(languagePath.pattern, may('library.contribute'), async (c) => {
    const form = await readForm(c);
    const text = form.get(form.get('veld') || 'tekst').slice(0, LONGEST);
    const allowed = await findAllowedWords(c.var.scope);
    const report = readLanguage(text, { format: 'markdown', allowed: allowed.words });
    const Answer = form.get('deel') === 'verslag' ? LanguageReportPage : LanguagePage;
    const part = { allowed, mayEdit: true, refused: null };
    return page(c, <Answer frame={personFrame(c)} text={text} report={report} part={part} />);
  });

/** Why these words cannot all be kept; null when they can. */
function problemOf(words: readonly string[]): string | null {
  const long = words.find((word) => word.length > LONGEST_WORD);
  if (long !== undefined) return copy.allowed.tooLong(long.slice(0, LONGEST_WORD), LONGEST_WORD);
  return words.length > MOST_WORDS ? copy.allowed.tooMany(words.length, MOST_WORDS) : null;
}

type Drawn = { readonly frame: Frame; readonly refused: AllowedPartProps['refused']; readonly status?: 400 | 409 };

async function draw(c: Context<Env>, { frame, refused, status }: Drawn): Promise<Response> {
  const allowed = await findAllowedWords(c.var.scope);
  const mayEdit = c.var.scope.actor.permissions.has('library.contribute');
  const part = { allowed, mayEdit, refused };
  return page(c, <LanguagePage frame={frame} text="" report={null} part={part} />, status ?? 200);
}
