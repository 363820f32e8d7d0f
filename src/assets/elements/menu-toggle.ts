const COOKIE = 'eenstemmig-menu';
const YEAR_S = 31_536_000;

/** Button that makes the menu a rail or wide again; the choice is kept in a cookie, so that the server draws it at once. */
export class MenuToggle extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'een-nav__link een-nav__smal';
    button.append(arrow(), words());
    button.addEventListener('click', () => this.#choose(!isNarrow()));
    this.append(button);
    this.#show();
  }

  #choose(narrow: boolean): void {
    document.body.classList.toggle('een-werk--smal', narrow);
    document.cookie = `${COOKIE}=${narrow ? 'smal' : 'breed'}; path=/; max-age=${YEAR_S}; samesite=lax`;
    this.#show();
  }

  #show(): void {
    const narrow = isNarrow();
    const button = this.querySelector('button');
    const text = this.querySelector('.een-nav__tekst');
    if (!button || !text) return;
    // The rail shows the short word: who knows no drawing yet finds the menu there.
    const what = narrow ? 'Menu breder maken' : 'Menu smaller maken';
    text.textContent = narrow ? 'Menu' : what;
    button.title = what;
    button.setAttribute('aria-label', what);
    button
      .querySelector('path')
      ?.setAttribute('d', narrow ? 'M6 6l6 6l-6 6 M13 6l6 6l-6 6' : 'M18 6l-6 6l6 6 M11 6l-6 6l6 6');
  }
}

const isNarrow = (): boolean => document.body.classList.contains('een-werk--smal');

function words(): HTMLElement {
  const span = document.createElement('span');
  span.className = 'een-nav__tekst';
  return span;
}

function arrow(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'een-icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(namespace, 'path'));
  return svg;
}
