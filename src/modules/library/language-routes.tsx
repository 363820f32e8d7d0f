import { personFrame } from '#modules/people/index.ts';
import { readForm } from '#platform/form.ts';
import { may, page, routes } from '#platform/http.ts';
import { readLanguage } from './model/language/read-language.ts';
import { LanguagePage, LanguageReportPage } from './pages/language-page.tsx';
import { languagePath } from './paths.ts';

const LONGEST = 100_000;

/**
 * A page to paste a text into, and its answer. `veld` names the field that holds the text, so that the button of another form can
 * post here; `deel=verslag` asks for the outcome alone, for the element that looks while somebody writes.
 */
export const languageRoutes = routes()
  .get(languagePath.pattern, may('library.view'), (c) =>
    page(c, <LanguagePage frame={personFrame(c)} text="" report={null} />),
  )
  .post(languagePath.pattern, may('library.contribute'), async (c) => {
    const form = await readForm(c);
    const text = form.get(form.get('veld') || 'tekst').slice(0, LONGEST);
    const report = readLanguage(text, { format: 'markdown' });
    const Answer = form.get('deel') === 'verslag' ? LanguageReportPage : LanguagePage;
    return page(c, <Answer frame={personFrame(c)} text={text} report={report} />);
  });
