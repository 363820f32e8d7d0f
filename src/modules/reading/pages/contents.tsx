import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { Icon } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { attentionPath } from '#modules/checks/index.ts';
import { anchorOfBlock, titleOf } from './block-title.ts';
import type { PlanView } from './plan-view.ts';

/** Only words that do not fit beside the tick may break, for a break at the wrong place reads worse than a wide word. */
const BREAKABLE_FROM = 14;

/** The chapters, each with a tick or the number of its remarks. */
export const Contents = ({ view }: { readonly view: PlanView }) => (
  <nav class="pl-inhoud" aria-label={copy.contents}>
    <ol>
      {view.blocks.map((block, index) => {
        const count = view.remarks.byBlock[index]?.length ?? 0;
        return (
          <li>
            <a href={`#${anchorOfBlock(view.plan, block)}`}>
              {withSoftHyphens(titleOf(view.plan, block), BREAKABLE_FROM)}
            </a>
            {count === 0 ? (
              <>
                <Icon name="check" />
                <span class="een-vh">{copy.allRight}</span>
              </>
            ) : (
              <>
                <span class="pl-n" aria-hidden="true">
                  {count}
                </span>
                <span class="een-vh">{copy.remarkCount(count)}</span>
              </>
            )}
          </li>
        );
      })}
    </ol>
    <div class="pl-check">
      <h2>{copy.check}</h2>
      <p>
        <b>{copy.remarkCount(view.openCount)}</b>
        <br />
        {copy.passed(view.passedCount)}
      </p>
      <p class="een-klein">
        <a href={attentionPath({ programme: view.programme.id })}>{copy.allPoints}</a>
      </p>
    </div>
  </nav>
);
