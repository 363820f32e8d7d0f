import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { itemHistoryPath } from '#modules/programmes/index.ts';
import {
  ActionRow,
  Button,
  ButtonLink,
  FieldStack,
  type Frame,
  KeyValues,
  PostForm,
  Section,
  WithAside,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { AUDIENCE_PARTS, type AudiencePart } from '../model/audience-part.ts';
import type { AudienceField, PlacedAudience } from '../model/field-view.ts';
import { audiencePath, audiencesPath, calendarListPath, editAudiencePath, newMomentPath } from '../paths.ts';
import { PART_TITLES, PartFields } from './audience-fields.tsx';
import { factsOfPart } from './audience-facts.tsx';
import type { AudienceFieldsProps } from './field-props.ts';
import { Contact } from './ring-table.tsx';

/** The part that is open as a form. */
export type OpenPart = {
  readonly part: AudiencePart;
  readonly revision: number;
  readonly fields: AudienceFieldsProps;
};
type AudiencePageProps = {
  readonly frame: Frame;
  readonly field: AudienceField;
  readonly placed: PlacedAudience;
  readonly open: OpenPart | null;
};
const words = copy.page;

/** One audience to read, part by part; each part opens as a form in its place. */
export const AudiencePage = (props: AudiencePageProps) => {
  const { frame, field, placed } = props;
  const at = { programme: field.programme, item: placed.id };
  return (
    <WorkbenchPage
      frame={frame}
      title={placed.audience.name}
      crumbs={[{ label: copy.list.title, href: audiencesPath(at) }]}
      actions={
        <>
          <ButtonLink href={itemHistoryPath(at)} icon="history" kind="quiet">
            {words.history}
          </ButtonLink>
          {field.mayEdit ? (
            <ButtonLink href={momentHref(props)} icon="calendar-plus" kind="primary">
              {words.plan}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <WithAside label={words.inCalendar} aside={<InCalendar {...props} />}>
        {AUDIENCE_PARTS.map((part) => (
          <Part {...props} part={part} />
        ))}
        {field.mayEdit ? (
          <p class="een-klein ag-alles">
            <a href={editAudiencePath(at)}>{words.allFields}</a>
          </p>
        ) : null}
      </WithAside>
    </WorkbenchPage>
  );
};

const momentHref = ({ field: { programme }, placed }: AudiencePageProps): string =>
  `${newMomentPath({ programme })}?${new URLSearchParams({ doelgroep: placed.audience.name })}`;

const Part = (props: AudiencePageProps & { readonly part: AudiencePart }) => {
  const { field, placed, open, part } = props;
  const isOpen = open?.part === part;
  const href = `${audiencePath({ programme: field.programme, item: placed.id })}?deel=${part}#${part}`;
  return (
    <Section
      id={part}
      title={PART_TITLES[part]}
      aside={
        field.mayEdit && !isOpen ? (
          <ButtonLink href={href} kind="quiet" small icon="pencil" accessibleName={words.editPart(PART_TITLES[part])}>
            {words.edit}
          </ButtonLink>
        ) : undefined
      }
    >
      {isOpen ? <PartForm {...props} open={open} /> : <Facts placed={placed} part={part} />}
    </Section>
  );
};

const Facts = ({ placed, part }: Pick<AudiencePageProps, 'placed'> & { readonly part: AudiencePart }) => {
  const facts = factsOfPart(part, placed.audience);
  return facts.length === 0 ? <p class="een-stil ag-leeg">{words.nothingYet}</p> : <KeyValues items={facts} />;
};

const PartForm = ({ field, placed, open }: AudiencePageProps & { readonly open: OpenPart }) => {
  const at = { programme: field.programme, item: placed.id };
  return (
    <PostForm action={editAudiencePath(at)} class="ag-deel" label={PART_TITLES[open.part]}>
      <input type="hidden" name="revision" value={String(open.revision)} />
      <input type="hidden" name="deel" value={open.part} />
      <FieldStack>
        <PartFields {...open.fields} part={open.part} />
        <ActionRow>
          <Button kind="primary" icon="check">
            {words.save}
          </Button>
          <ButtonLink href={`${audiencePath(at)}#${open.part}`} kind="quiet">
            {words.stop}
          </ButtonLink>
        </ActionRow>
      </FieldStack>
    </PostForm>
  );
};

/** Letters that fit beside a label there. */
const BREAKS_FROM = 10;

/** What the calendar knows of them. */
const InCalendar = ({ field, placed }: AudiencePageProps) => {
  const query = new URLSearchParams({ doelgroep: placed.audience.name });
  return (
    <Section id="kalender" title={words.inCalendar}>
      <KeyValues
        items={[
          [copy.field.contact, <Contact placed={placed} today={field.today} isLabelled />],
          [
            words.nextContact,
            placed.nextContact === null ? words.noNext : withSoftHyphens(words.next(placed.nextContact), BREAKS_FROM),
          ],
        ]}
      />
      <p>
        <a href={`${calendarListPath({ programme: field.programme })}?${query}&klaar=tonen`}>{words.whatTheyGet}</a>
      </p>
    </Section>
  );
};
