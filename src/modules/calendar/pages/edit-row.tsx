import { errorOf } from '#kernel/form-values.ts';
import { readingOf } from '#kernel/fuzzy-date/index.ts';
import { Button, Checkbox, CheckboxGroup, DatePhraseField, Icon, Select, TextArea, TextInput } from '#ui/index.ts';
import { dateContextOf } from '../model/read-when.ts';
import { addressOf, type CalendarAddress } from '../model/calendar-address.ts';
import { copy } from '../copy.nl.ts';
import type { Calendar } from '../model/calendar.ts';
import { editActivityPath, listPath } from '../paths.ts';
import { readerHref, statusOptions } from './activity-fields.tsx';
import type { OpenRow } from './open-row.ts';
import { rowAnchor } from './list-row.tsx';
import { RowConflict } from './row-conflict.tsx';

type EditRowProps = { readonly open: OpenRow; readonly calendar: Calendar; readonly address: CalendarAddress };

/** One activity as a form in its place in the list; the form itself stands around the table. */
export const EditRow = ({ open, calendar, address }: EditRowProps) => {
  const { columns } = copy;
  const { values, errors } = open;
  const id = open.activity.id;
  const field = (name: string) => ({ name, value: values.get(name), error: errorOf(errors, name) });
  return (
    <tr class="kl-bewerk" id={rowAnchor(id)} data-rij="">
      <td data-l={columns.when} class="kl-wan">
        <DatePhraseField
          {...field('when')}
          label={copy.when}
          reading={readingOf(values.get('when'), dateContextOf(calendar), open.activity.when)}
          readerPath={readerHref(calendar)}
        />
      </td>
      <th scope="row" data-l={columns.title}>
        <TextInput {...field('title')} label={columns.title} />
        <Checkbox name="milestone" label={copy.milestoneShort} checked={values.has('milestone')} />
        {open.versions ? <RowConflict versions={open.versions} /> : null}
      </th>
      <td data-l={columns.channels}>
        <TextArea {...field('channels')} label={copy.channels} rows={3} />
      </td>
      <td data-l={columns.audiences}>
        <AudienceChoice open={open} calendar={calendar} />
      </td>
      <td data-l={columns.objective}>
        <TextArea {...field('objective')} label={columns.objective} rows={3} />
      </td>
      <td data-l={columns.sender}>
        <TextInput {...field('sender')} label={copy.sender} />
      </td>
      <td data-l={columns.people}>
        <TextArea {...field('responsible')} label={copy.responsible} rows={3} />
      </td>
      <td data-l={columns.status}>
        <Select {...field('status')} label={copy.status} options={statusOptions} empty={copy.statusUnknown} />
        <div class="kl-knop">
          <Button kind="primary" small icon="check">
            {copy.save}
          </Button>
          <a
            class="kl-stop"
            href={`${addressOf(listPath({ programme: calendar.programme.id }), { ...address, edits: null })}#${rowAnchor(id)}`}
            data-stop=""
          >
            {copy.stop}
          </a>
          <a href={editActivityPath({ programme: calendar.programme.id, item: id })}>
            <Icon name="list-details" /> {copy.moreFields}
          </a>
        </div>
      </td>
    </tr>
  );
};

const AudienceChoice = ({ open, calendar }: { readonly open: OpenRow; readonly calendar: Calendar }) => {
  const options = calendar.book.audiences.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      {options.length === 0 ? null : (
        <div class="kl-keuzes">
          <CheckboxGroup
            name="audienceLinks"
            label={copy.audiences}
            options={options}
            values={open.values.all('audienceLinks')}
          />
        </div>
      )}
      <TextArea name="audiences" label={copy.audiencesOwn} value={open.values.get('audiences')} rows={2} optional />
    </>
  );
};
