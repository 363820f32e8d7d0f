import { postFields } from './post-fields.ts';

const KEY_DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const CLICK_PX = 4;

type Drag = { readonly link: HTMLElement; readonly x: number; days: number };

/**
 * Moves an item on the timeline by dragging it, or with the arrow keys (Shift for a week) and Enter. It posts the same form
 * as the page of the activity has; without script that page is the way.
 */
export class ShiftByDrag extends HTMLElement {
  #drag: Drag | null = null;
  #keys: { readonly link: HTMLElement; days: number } | null = null;
  #justDragged = false;

  connectedCallback(): void {
    this.querySelector('[hidden]')?.removeAttribute('hidden');
    this.#showToday();
    this.#goBack();
    this.addEventListener('pointerdown', (event) => this.#start(event));
    this.addEventListener('pointermove', (event) => this.#follow(event));
    this.addEventListener('pointerup', () => this.#drop());
    this.addEventListener('pointercancel', () => this.#leave());
    this.addEventListener('dragstart', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#swallow(event), { capture: true });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', () => this.#stopKeys());
  }

  /** On a narrow screen the drawing is wider than the page: it opens at today, or where nothing is there at what comes first. */
  #showToday(): void {
    const region = this.querySelector('.tl-schuif');
    const mark = this.querySelector<HTMLElement>('#nu');
    if (region === null || region.scrollWidth <= region.clientWidth) return;
    const frame = region.getBoundingClientRect();
    if (mark !== null) region.scrollLeft += mark.getBoundingClientRect().left - frame.left - region.clientWidth / 2;
    const names = region.querySelector('.tl-naam')?.getBoundingClientRect().right ?? frame.left;
    const marks = [...region.querySelectorAll('.tl-it')].map(markOf);
    const isShown = marks.some((at) => at > names && at < frame.right);
    const next = Math.min(...marks.filter((at) => at >= frame.right));
    if (!isShown && Number.isFinite(next)) region.scrollLeft += next - (names + frame.right) / 2;
  }

  /** After a move the page stands where it stood. */
  #goBack(): void {
    const kept = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    if (kept !== null) window.scrollTo(0, Number(kept));
  }

  #start(event: PointerEvent): void {
    const link = linkOf(event.target);
    // Touch scrolls the timeline; there the buttons on the page of the activity are better.
    if (link === null || event.button !== 0 || event.pointerType === 'touch') return;
    this.#drag = { link, x: event.clientX, days: 0 };
  }

  #follow(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag === null) return;
    const px = event.clientX - drag.x;
    if (Math.abs(px) > CLICK_PX) this.setPointerCapture(event.pointerId);
    drag.days = Math.abs(px) > CLICK_PX ? Math.round(px / this.#pxPerDay(drag.link)) : 0;
    this.#show(drag.link, drag.days);
  }

  #drop(): void {
    const drag = this.#drag;
    this.#drag = null;
    if (drag === null) return;
    this.#show(drag.link, drag.days);
    if (drag.days === 0) return;
    this.#justDragged = true;
    this.#send(drag.link, drag.days);
  }

  #leave(): void {
    if (this.#drag !== null) this.#show(this.#drag.link, 0);
    this.#drag = null;
  }

  /** The click that follows a drag must not open the page. */
  #swallow(event: MouseEvent): void {
    if (!this.#justDragged) return;
    this.#justDragged = false;
    event.preventDefault();
  }

  #onKey(event: KeyboardEvent): void {
    const link = linkOf(event.target);
    if (link === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = KEY_DAYS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const days = (this.#keys?.link === link ? this.#keys.days : 0) + step * (event.shiftKey ? 7 : 1);
      this.#keys = { link, days };
      this.#show(link, days);
      this.#say(days);
    } else if (event.key === 'Escape') this.#stopKeys();
    else if (event.key === 'Enter' && this.#keys !== null && this.#keys.days !== 0) {
      event.preventDefault();
      this.#send(link, this.#keys.days);
    }
  }

  #stopKeys(): void {
    if (this.#keys !== null) this.#show(this.#keys.link, 0);
    this.#keys = null;
  }

  #pxPerDay(link: HTMLElement): number {
    const lane = link.closest('.tl-baan');
    return (lane?.clientWidth ?? 1) / Number(this.dataset['dagen'] ?? 1);
  }

  #show(link: HTMLElement, days: number): void {
    link.style.transform = days === 0 ? '' : `translateX(${days * this.#pxPerDay(link)}px)`;
    link.classList.toggle('is-geschoven', days !== 0);
    const from = link.dataset['dag'] ?? '';
    if (days === 0 || from === '') delete link.dataset['naar'];
    else link.dataset['naar'] = dayAfter(from, days);
  }

  #say(days: number): void {
    const place = this.querySelector('[aria-live]');
    const amount = Math.abs(days) === 1 ? '1 dag' : `${Math.abs(days)} dagen`;
    const words = days === 0 ? '0 dagen' : `${amount} ${days < 0 ? 'eerder' : 'later'}`;
    if (place !== null) place.textContent = (this.dataset['woord'] ?? '{dagen}').replace('{dagen}', words);
  }

  #send(link: HTMLElement, days: number): void {
    sessionStorage.setItem(PLACE, String(window.scrollY));
    postFields(link.dataset['schuif'] ?? '', {
      csrf: this.dataset['csrf'] ?? '',
      amount: String(days),
      unit: 'day',
      back: this.dataset['terug'] ?? '',
    });
  }
}

const PLACE = 'een-tijdlijn-plek';
const DAY_MS = 86_400_000;
const shortDate = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** '2026-12-09' and 14 give '23 dec'. */
const dayAfter = (from: string, days: number): string => shortDate.format(new Date(Date.parse(from) + days * DAY_MS));

const linkOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('a[data-schuif]') : null;

/** Where the drawing of an item stands: its words are on the other side of it. */
function markOf(item: Element): number {
  const { left, right } = item.getBoundingClientRect();
  return item.classList.contains('tl-it--links') ? right : left;
}
