/**
 * Lets the browser ask before somebody leaves a page with a form that was typed in and not sent. A form that only filters is
 * sent by GET and loses nothing.
 */
export function warnOfUnsaved(page: Document): void {
  const typedIn = new Set<HTMLFormElement>();
  page.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form?.method === 'post') typedIn.add(form);
  });
  // Also where a script sends it: what was typed is on its way.
  page.addEventListener('submit', ({ target }) => target instanceof HTMLFormElement && typedIn.delete(target), true);
  page.addEventListener('reset', ({ target }) => target instanceof HTMLFormElement && typedIn.delete(target));
  page.defaultView?.addEventListener('beforeunload', (event) => {
    if ([...typedIn].some((form) => form.isConnected)) event.preventDefault();
  });
}
