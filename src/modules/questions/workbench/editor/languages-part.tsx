import { Button, Disclosure, Notice, Select, ViewSwitch } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import { inLanguage, questionPath, siteSettingsPath } from '../paths.ts';
import type { QuestionView } from './question-view.ts';

type Props = { readonly view: QuestionView; readonly may: { readonly contribute: boolean; readonly manage: boolean } };

/** The languages a question has, a way to add one, and a word where the own site does not show the one that is open. */
export const LanguagesPart = ({ view, may }: Props) => (
  <>
    <div class="vb-talen">
      <Tabs view={view} />
      {may.contribute && view.item ? <AddLanguage view={view} /> : null}
    </div>
    {view.isLangShown ? null : (
      <Notice kind="warning" title={copy.editor.langNotShown(languageName(view.at.lang))}>
        {may.manage ? <a href={siteSettingsPath({})}>{copy.editor.langOnSite}</a> : copy.editor.langAsk}
      </Notice>
    )}
  </>
);

const Tabs = ({ view: { at, langs } }: Pick<Props, 'view'>) =>
  langs.length < 2 ? null : (
    <ViewSwitch
      label={copy.editor.languages}
      views={langs.toSorted(byDutchFirst).map((lang) => ({
        label: languageName(lang),
        href: inLanguage(questionPath({ item: at.item }), lang),
        current: lang === at.lang,
      }))}
    />
  );

const byDutchFirst = (one: string, other: string): number =>
  Number(other === 'nl') - Number(one === 'nl') || languageName(one).localeCompare(languageName(other), 'nl');

/** Opens the same question in another language; it is there once something is kept in it. */
const AddLanguage = ({ view }: Pick<Props, 'view'>) => {
  const others = Object.entries(copy.languages).filter(([code]) => !view.langs.includes(code));
  return (
    <Disclosure summary={copy.editor.addLanguage}>
      <form method="get" action={questionPath({ item: view.at.item })} class="een-rij vb-zoek">
        <Select
          name="taal"
          label={copy.editor.language}
          hideLabel
          options={others.map(([value, label]) => ({ value, label }))}
        />
        <Button icon="language">{copy.editor.addLanguageButton}</Button>
      </form>
    </Disclosure>
  );
};
