import type { Child } from 'hono/jsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { Section } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import { examplePath, newProgrammePath, overviewPath, partingPath } from '../paths.ts';

type ListedProgramme = {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly changedOn: string;
};
/** A programme of another organisation; `part` says as what ours takes part. */
type SharedListed = ListedProgramme & { readonly part: string };
type Props = {
  readonly frame: Frame;
  readonly programmes: readonly ListedProgramme[];
  readonly shared: readonly SharedListed[];
  /** What others ask, for who may answer. */
  readonly asked: Child;
  readonly mayMake: boolean;
  readonly mayLeave: boolean;
};

/** All programmes of the organisation, the last changed first, and those that others share with it. */
export const ProgrammeListPage = ({ frame, programmes, shared, asked, mayMake, mayLeave }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.listTitle}
    lead={copy.listLead(programmes.length + shared.length)}
    actions={mayMake ? <NewProgramme /> : undefined}
  >
    {asked}
    {programmes.length + shared.length === 0 ? (
      <EmptyState title={copy.emptyTitle} text={copy.emptyText} level={2} />
    ) : null}
    {shared.length === 0 ? (
      <List programmes={programmes} />
    ) : (
      <>
        {programmes.length > 0 ? (
          <Section id="eigen" title={copy.ownTitle}>
            <List programmes={programmes} />
          </Section>
        ) : null}
        <Section id="gedeeld" title={copy.sharedTitle}>
          <List programmes={shared} mayLeave={mayLeave} />
        </Section>
      </>
    )}
    {mayMake ? <Example /> : null}
  </WorkbenchPage>
);

/** Who began with a plan of their own can look around as well. */
const Example = () => (
  <Section id="voorbeeld" title={copy.exampleTitle}>
    <p>{copy.exampleText}</p>
    <PostButton action={examplePath({})} label={copy.exampleButton} icon="compass" />
  </Section>
);

const NewProgramme = () => (
  <>
    <ButtonLink href="/inlezen" icon="file-import">
      {copy.read}
    </ButtonLink>
    <ButtonLink href={newProgrammePath({})} kind="primary" icon="plus">
      {copy.newTitle}
    </ButtonLink>
  </>
);

type ListProps = {
  readonly programmes: readonly (ListedProgramme & { readonly part?: string })[];
  readonly mayLeave?: boolean;
};

const List = ({ programmes, mayLeave = false }: ListProps) => (
  <ul class="een-lijst">
    {programmes.map((programme) => (
      <li>
        <a href={overviewPath({ programme: programme.id })}>
          <b>{programme.name}</b>
        </a>
        <p class="een-stil">
          {[
            programme.part === undefined ? programme.owner : copy.sharedBy(programme.owner ?? '', programme.part),
            copy.changedOn(programme.changedOn),
          ]
            .filter(Boolean)
            .join(' · ')}
          {mayLeave ? (
            <>
              {' · '}
              <a href={partingPath({ shared: programme.id })} aria-label={copy.partingOf(programme.name)}>
                {copy.parting}
              </a>
            </>
          ) : null}
        </p>
      </li>
    ))}
  </ul>
);
