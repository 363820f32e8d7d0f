import { compareVersions, isNews } from '#modules/library/index.ts';
import { PassageChange } from '../comparison/difference.tsx';
import { Reasons } from '../comparison/reasons.tsx';
import { copy } from '../copy.nl.ts';
import { languageName } from '../list/list-page.tsx';
import { momentOf } from '../moments.ts';
import { comparisonPath, inLanguage, questionPath } from '../paths.ts';
import type { ToApprove } from './changes-view.ts';

/** One change with the words that differ, and a box to agree with it. */
export const Approvable = ({ change, mayApprove }: { readonly change: ToApprove; readonly mayApprove: boolean }) => {
  const { line, version } = change;
  const id = `w-${line.item}-${line.lang}`;
  const { item, lang, title } = line;
  return (
    <article class="vb-versie">
      <h3>
        {title} {lang === 'nl' ? '' : `(${languageName(lang)})`}
      </h3>
      <p class="een-stil een-klein">{copy.changes.by(momentOf(version.publishedAt), version.publishedBy)}</p>
      <Reasons since={change.since} />
      <Words change={change} />
      {mayApprove ? (
        <div class="een-keuze">
          <input
            class="utrecht-checkbox"
            type="checkbox"
            id={id}
            name="wijziging"
            value={`${item} ${lang} ${line.newest}`}
          />
          <label for={id}>
            {copy.changes.agree}
            <span class="een-vh">: {title}</span>
          </label>
        </div>
      ) : null}
      <p class="een-klein">
        <a href={inLanguage(comparisonPath({ item }), lang)}>
          {copy.changes.compare}
          <span class="een-vh">: {title}</span>
        </a>{' '}
        <a href={inLanguage(questionPath({ item }), lang)}>
          {copy.changes.open}
          <span class="een-vh">: {title}</span>
        </a>
      </p>
    </article>
  );
};

const Words = ({ change: { version, seen } }: { readonly change: ToApprove }) => {
  const news = [...compareVersions(seen?.body ?? {}, version.body).values()].flatMap(({ pieces }) =>
    pieces.filter(isNews),
  );
  if (news.length === 0) return <p>{copy.news.same}</p>;
  return (
    <>
      {seen === null ? <p class="een-stil">{copy.changes.fresh}</p> : null}
      {news.map(({ oldBase, newBase }) => (
        <PassageChange from={seen === null ? newBase : oldBase} to={newBase} />
      ))}
    </>
  );
};
