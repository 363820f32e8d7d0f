import { Button, Filter, FilterBar, type Frame, TextInput, withoutParameter } from '#ui/index.ts';
import { domainSlug, domainsOf } from '../../model/domain.ts';
import { AUDIENCES } from '../../model/question.ts';
import { copy } from '../copy.nl.ts';
import { LINE_STATES, TELLINGS } from './line-standing.ts';
import { FLAGS } from './list-wish.ts';
import type { ListView } from './list-view.ts';

type Props = { readonly frame: Frame; readonly view: Pick<ListView, 'wish' | 'bases' | 'themes'> };

const chosen = (value: string | null) => (value === null || value === '' ? [] : [value]);

/** Search and filters; all of it in the address. */
export const ListFilters = ({ frame, view: { wish, bases, themes } }: Props) => {
  const { path } = frame;
  const named = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) =>
    names.map((value) => ({ value, label: words[value] }));
  const baseOptions = [
    ...bases.map(({ id, name }) => ({ value: String(id), label: name })),
    { value: 'eigen', label: copy.list.noBase },
  ];
  return (
    <>
      <Search path={path} search={wish.search} />
      <FilterBar>
        <Filter
          name="stand"
          label={copy.list.state}
          options={named(LINE_STATES, copy.states)}
          chosen={chosen(wish.state)}
          path={path}
        />
        <Filter
          name="tekst"
          label={copy.list.telling}
          options={named(TELLINGS, copy.tellings)}
          chosen={chosen(wish.telling)}
          path={path}
        />
        <Filter
          name="voor"
          label={copy.list.audience}
          options={named(AUDIENCES, copy.audiences)}
          chosen={chosen(wish.audience)}
          path={path}
        />
        <Subjects path={path} wish={wish} themes={themes} />
        {bases.length > 0 ? (
          <Filter name="basis" label={copy.list.base} options={baseOptions} chosen={chosen(wish.base)} path={path} />
        ) : null}
        <Filter
          name="let-op"
          label={copy.list.flag}
          options={named(FLAGS, copy.list.flags)}
          chosen={chosen(wish.flag)}
          path={path}
        />
      </FilterBar>
    </>
  );
};

const Search = ({ path, search }: { readonly path: string; readonly search: string }) => {
  const rest = withoutParameter(path, 'zoek');
  return (
    <search>
      <form class="een-rij vb-zoek" method="get" action={rest.pathname}>
        {rest.parameters.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextInput name="zoek" type="search" label={copy.list.search} value={search} optional="one-of" />
        <Button icon="search">{copy.list.find}</Button>
      </form>
    </search>
  );
};

type SubjectProps = Pick<ListView, 'wish' | 'themes'> & { readonly path: string };

/** What questions are about: a part of the field, and the themes within it. */
const Subjects = ({ path, wish, themes }: SubjectProps) => {
  const domains = domainsOf(themes).map(({ slug, name }) => ({ value: slug, label: name }));
  const its = themes.filter(({ domain }) => wish.domain === '' || domainSlug(domain) === wish.domain);
  const options = its.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      {domains.length > 0 ? (
        <Filter name="domein" label={copy.themes.domain} options={domains} chosen={chosen(wish.domain)} path={path} />
      ) : null}
      {options.length > 0 ? (
        <Filter name="thema" label={copy.list.theme} options={options} chosen={chosen(wish.theme)} path={path} />
      ) : null}
    </>
  );
};
