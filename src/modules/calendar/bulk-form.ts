import type { FormProblem, FormValues } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { done, type Outcome } from '#kernel/outcome.ts';
import { type Activity, STATUS_VALUES } from '#kernel/plan.ts';
import { copy } from './copy.nl.ts';
import { type Shift, shiftActivity, type ShiftRefusal } from './model/change-activity.ts';

/** What happens to the ticked rows: they go, or each is changed in the same way. */
type BulkChange = {
  readonly ids: readonly string[];
  readonly change: ((body: Activity) => Outcome<Activity, ShiftRefusal>) | 'remove';
};
type ReadBulk =
  | { readonly ok: true; readonly value: BulkChange }
  | { readonly ok: false; readonly problem: FormProblem };

/** More than a page of the list never has. */
const MOST_ROWS = 500;

/** The ticked rows and what to do with them; refuses when nothing is ticked or when a word is missing. */
export function parseBulk(form: FormValues): ReadBulk {
  const ids = form.all('row').filter(isId).slice(0, MOST_ROWS);
  const refuse = (field: string, message: string): ReadBulk => ({ ok: false, problem: { field, message } });
  if (ids.length === 0) return refuse('bulkStatus', copy.bulk.nothingTicked);
  switch (form.get('action')) {
    case 'remove':
      return { ok: true, value: { ids, change: 'remove' } };
    case 'status': {
      const value = STATUS_VALUES.find((status) => status === form.get('bulkStatus'));
      if (value === undefined) return refuse('bulkStatus', copy.bulk.missingStatus);
      return { ok: true, value: { ids, change: (body) => done({ ...body, status: { value, text: null } }) } };
    }
    case 'responsible': {
      const name = form.get('bulkPerson').trim();
      if (name === '') return refuse('bulkPerson', copy.bulk.missingPerson);
      return { ok: true, value: { ids, change: (body) => done({ ...body, responsible: [name] }) } };
    }
    default: {
      const shift = shiftIn(form);
      if (shift === null) return refuse('bulkAmount', copy.bulk.missingAmount);
      return { ok: true, value: { ids, change: (body) => shiftActivity(body, shift) } };
    }
  }
}

function shiftIn(form: FormValues): Shift | null {
  const amount = Number(form.get('bulkAmount').trim() || Number.NaN);
  const unit = (['day', 'week', 'month'] as const).find((each) => each === form.get('bulkUnit')) ?? 'day';
  return Number.isInteger(amount) && amount !== 0 ? { amount, unit } : null;
}
