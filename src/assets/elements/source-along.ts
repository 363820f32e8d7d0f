const CHOSEN = 'is-gekozen';

/**
 * Keeps the document beside the piece that is chosen on the review page: its mark lights up and comes into view, also when it stands
 * on another screen of the document. Without it the numbers are links that do the same.
 */
export class SourceAlong extends HTMLElement {
  #asked = '';

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => this.#followFrom(target));
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#b"]') : null;
      // Where the document is not in sight the link goes to it, as without this element.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !this.#isPaperInSight()) return;
      event.preventDefault();
      this.#follow(link.closest('li[id^="t"]'));
    });
    window.addEventListener('hashchange', this.#followHash);
    this.#followHash();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#followHash);
  }

  readonly #followHash = (): void => {
    const { hash } = window.location;
    if (/^#t\d+$/.test(hash)) this.#follow(document.getElementById(hash.slice(1)));
  };

  #followFrom(target: EventTarget | null): void {
    if (target instanceof Element) this.#follow(target.closest('li[id^="t"]'));
  }

  #follow(card: Element | null): void {
    if (!card || card.classList.contains(CHOSEN)) return;
    this.#asked = card.id;
    this.#light(card);
    const mark = this.#markOf(card);
    if (mark) this.#show(mark);
    else this.#fetchScreen(card);
  }

  #markOf = (card: Element): HTMLElement | null => document.getElementById(card.id.replace('t', 'b'));

  #light(card: Element): void {
    for (const lit of this.querySelectorAll(`.${CHOSEN}`)) lit.classList.remove(CHOSEN);
    card.classList.add(CHOSEN);
  }

  #show(mark: HTMLElement): void {
    mark.classList.add(CHOSEN);
    const paper = mark.closest<HTMLElement>('.im-blad');
    if (!paper) return;
    const above = mark.getBoundingClientRect().top - paper.getBoundingClientRect().top;
    paper.scrollTo({ top: paper.scrollTop + above - paper.clientHeight / 3 });
  }

  /** The mark stands on another screen of the document: only that side of the page is exchanged. */
  #fetchScreen(card: Element): void {
    const link = card.querySelector<HTMLAnchorElement>('a.im-nr');
    if (!link) return;
    const request = new XMLHttpRequest();
    request.open('GET', link.href);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const side = request.response instanceof Document ? request.response.querySelector('.im-bron') : null;
      if (!side || this.#asked !== card.id) return;
      this.querySelector('.im-bron')?.replaceWith(document.adoptNode(side));
      const mark = this.#markOf(card);
      if (mark) this.#show(mark);
    });
    request.send();
  }

  #isPaperInSight(): boolean {
    const place = this.querySelector('.im-blad')?.getBoundingClientRect();
    return place !== undefined && place.bottom > 80 && place.top < window.innerHeight - 80;
  }
}
