import { ConfirmPage, type Frame } from '#ui/index.ts';
import { copy as words } from '../copy.nl.ts';
import { baseLeavingPath, basePath, basesPath, questionsPath } from '../paths.ts';
import { copy } from './leaving-copy.nl.ts';
import type { LeavingView } from './leaving-view.ts';

/** Asks before an organisation leaves a base, with what its site loses and keeps. */
export const LeavingPage = ({ frame, view }: { readonly frame: Frame; readonly view: LeavingView }) => {
  const { base, ownerName, gone, variants, parts, hidden } = view;
  return (
    <ConfirmPage
      frame={frame}
      title={copy.title(base.name)}
      action={baseLeavingPath({ base: base.id })}
      confirmLabel={copy.confirm}
      cancelHref={basePath({ base: base.id })}
      cancelLabel={copy.cancel}
      crumbs={[
        { label: words.list.title, href: questionsPath({}) },
        { label: words.bases.title, href: basesPath({}) },
        { label: base.name, href: basePath({ base: base.id }) },
      ]}
      fields={{ zeker: 'ja' }}
      danger
    >
      {gone + variants === 0 ? (
        <p>{copy.nothing}</p>
      ) : (
        <>
          <p>{copy.now}</p>
          <ul>
            {gone === 0 ? null : <li>{copy.gone(gone)}</li>}
            {variants === 0 ? null : <li>{copy.variants(variants)}</li>}
            {parts.length === 0 ? null : (
              <li>
                {copy.parts(parts.length)}
                <ul>
                  {parts.map((title) => (
                    <li>{title}</li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
        </>
      )}
      <p>
        {base.isOpen ? copy.againOpen(ownerName) : copy.againAsked(ownerName)}
        {base.isOpen && hidden > 0 ? ` ${copy.hidden(hidden)}` : ''}
      </p>
    </ConfirmPage>
  );
};
