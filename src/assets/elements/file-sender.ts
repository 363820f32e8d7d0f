const HEADER = 'x-eenstemmig-upload';

/**
 * Shows how far a file is sent. The form around it works without: any answer that is not a new place (a refusal, an
 * error) is left to the browser, which sends the form once more in the ordinary way and shows the page.
 */
export class FileSender extends HTMLElement {
  connectedCallback(): void {
    this.closest('form')?.addEventListener('submit', (event) => this.#onSubmit(event));
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target;
    const input = this.querySelector('input');
    if (!(form instanceof HTMLFormElement) || !input?.files?.length || event.defaultPrevented) return;
    event.preventDefault();
    const show = this.#progress();
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => show(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => goOn(request, form));
    request.addEventListener('error', () => form.submit());
    request.open('POST', form.action);
    request.setRequestHeader(HEADER, '1');
    request.send(new FormData(form, event.submitter));
  }

  #progress(): (share: number) => void {
    const bar = document.createElement('progress');
    bar.max = 100;
    const words = document.createElement('span');
    words.setAttribute('role', 'status');
    const line = document.createElement('div');
    line.className = 'een-upload__stand een-voortgang';
    line.append(words, bar);
    bar.setAttribute('aria-label', 'Versturen');
    this.querySelector('.een-upload__stand')?.remove();
    this.append(line);
    return (share) => {
      bar.value = Math.round(share * 100);
      // Spoken once at the start and once at the end, not at every per cent.
      const text = share < 1 ? 'Bezig met versturen' : 'Verstuurd. We lezen het bestand';
      if (words.textContent !== text) words.textContent = text;
    };
  }
}

function goOn(request: XMLHttpRequest, form: HTMLFormElement): void {
  const place =
    placeIn(request) ?? (request.status < 400 && request.responseURL !== form.action ? request.responseURL : undefined);
  if (place === undefined) form.submit();
  else location.assign(place);
}

/** The address in a `{"location": …}` answer, if it is one of our own. */
function placeIn(request: XMLHttpRequest): string | undefined {
  if (!request.getResponseHeader('content-type')?.startsWith('application/json')) return undefined;
  const answer: unknown = parsed(request.responseText);
  if (typeof answer !== 'object' || answer === null || !('location' in answer) || typeof answer.location !== 'string')
    return undefined;
  const url = new URL(answer.location, location.origin);
  return url.origin === location.origin ? url.href : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
