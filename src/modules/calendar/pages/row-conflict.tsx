import type { Activity } from '#kernel/plan.ts';
import { differencesOf } from '#modules/programmes/index.ts';
import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

/** What is kept now, and what somebody else filled in on an older version of it. */
export type Versions = { readonly theirs: Activity; readonly mine: Activity };

/** Two people changed one row: where they differ, and nothing of either is gone. */
export const RowConflict = ({ versions }: { readonly versions: Versions }) => (
  <Notice kind="warning" icon="users" live>
    {copy.rowConflict}
    <dl class="een-gegevens">
      {differencesOf(versions.theirs, versions.mine).map(({ before, after }) => (
        <div>
          <dt>
            {copy.theirs}: {before ?? copy.nothing}
          </dt>
          <dd>
            {copy.yours}: {after ?? copy.nothing}
          </dd>
        </div>
      ))}
    </dl>
  </Notice>
);
