import { type FormValues, errorOf } from '#kernel/form-values.ts';
import { Button, type FieldError, Icon, Select, TextInput } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { statusOptions } from './activity-fields.tsx';

/** What was ticked and typed when several rows are changed at once, and what is wrong with it. */
export type Selection = { readonly values: FormValues; readonly errors: readonly FieldError[] };

const units = Object.entries(copy.bulk.units).map(([value, label]) => ({ value, label }));

/** Under a list with ticks: one line that stays in view, and opens on the changes. Each has its own field and its own button. */
export const BulkBar = ({ selection: { values, errors } }: { readonly selection: Selection }) => {
  const field = (name: string) => ({ name, value: values.get(name), error: errorOf(errors, name) });
  return (
    <details class="een-uitklap kl-bulk" open={errors.length > 0 || values.all('row').length > 0}>
      <summary>
        <Icon name="chevron-right" />
        {copy.bulk.title}
        <b class="kl-bulk__aantal" data-gekozen aria-live="polite" />
      </summary>
      <fieldset class="kl-bulk__velden">
        <legend class="een-vh">{copy.bulk.title}</legend>
        <p class="een-stil een-klein">{copy.bulk.lead}</p>
        <div class="kl-bulk__rij">
          <Select {...field('bulkStatus')} label={copy.bulk.status} options={statusOptions} />
          <Button name="action" value="status">
            {copy.bulk.setStatus}
          </Button>
        </div>
        <div class="kl-bulk__rij">
          <TextInput {...field('bulkPerson')} label={copy.bulk.person} />
          <Button name="action" value="responsible">
            {copy.bulk.setPerson}
          </Button>
        </div>
        <div class="kl-bulk__rij">
          <TextInput {...field('bulkAmount')} label={copy.bulk.amount} help={copy.bulk.amountHelp} width="short" />
          <Select {...field('bulkUnit')} label={copy.bulk.unit} hideLabel options={units} empty={null} />
          <Button name="action" value="shift">
            {copy.bulk.shift}
          </Button>
        </div>
        <Button name="action" value="remove" kind="danger" icon="trash">
          {copy.bulk.remove}
        </Button>
      </fieldset>
    </details>
  );
};

/** The tick of one row. */
export const RowTick = ({
  id,
  title,
  ticked,
}: {
  readonly id: string;
  readonly title: string;
  readonly ticked: boolean;
}) => (
  <label class="kl-kies">
    <input class="utrecht-checkbox" type="checkbox" name="row" value={id} checked={ticked} />
    <span class="een-vh">{copy.bulk.tick(title)}</span>
  </label>
);
