import { type Board, gridBoard, type Place, ringBoard } from './field-board.ts';
import { postFields } from './post-fields.ts';

const CLICK_PX = 4;

type Moving = { readonly spot: SVGGElement; readonly home: string; target: Place | null };
type Drag = Moving & { readonly x: number; readonly y: number; isFar: boolean };

/**
 * Moves an audience in a drawing of the field of influence: by dragging it, or with the arrow keys and Enter. It posts the
 * same fields as the forms in the table; without script those are the way.
 */
export class MoveInField extends HTMLElement {
  #board: Board | null = null;
  #drag: Drag | null = null;
  #keys: Moving | null = null;
  #justDragged = false;

  connectedCallback(): void {
    const svg = this.querySelector('svg');
    if (svg === null) return;
    this.#board = this.dataset['soort'] === 'invloed' ? gridBoard(svg, this.dataset['vak'] ?? '') : ringBoard(svg);
    this.#open(svg);
    this.addEventListener('pointerdown', (event) => this.#start(event));
    this.addEventListener('pointermove', (event) => this.#follow(event, svg));
    this.addEventListener('pointerup', () => this.#drop());
    this.addEventListener('pointercancel', () => this.#leave());
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', () => this.#stopKeys());
    this.#focusMoved();
  }

  /** The picture becomes a group of links: until here nothing in it could be reached, so that no browser promises what it cannot do. */
  #open(svg: SVGSVGElement): void {
    this.classList.add('is-verplaatsbaar');
    svg.setAttribute('role', 'group');
    for (const spot of svg.querySelectorAll<SVGGElement>('g[data-verplaats]')) {
      spot.setAttribute('role', 'link');
      spot.setAttribute('tabindex', '0');
      spot.setAttribute('aria-label', spot.dataset['woorden'] ?? '');
    }
  }

  /** After a move by hand the page comes back at the spot: the focus goes there too, so that a next step follows at once. */
  #focusMoved(): void {
    const id = location.hash.slice(1);
    const spot = id === '' ? null : document.getElementById(id);
    if (spot instanceof SVGGElement && this.contains(spot)) spot.focus({ preventScroll: true });
  }

  #start(event: PointerEvent): void {
    const spot = spotOf(event.target);
    // Touch scrolls the drawing; there the forms in the table are better.
    if (spot === null || event.button !== 0 || event.pointerType === 'touch') return;
    this.#stopKeys();
    this.#justDragged = false;
    this.#drag = {
      spot,
      home: spot.getAttribute('transform') ?? '',
      target: null,
      x: event.clientX,
      y: event.clientY,
      isFar: false,
    };
  }

  #follow(event: PointerEvent, svg: SVGSVGElement): void {
    const drag = this.#drag;
    if (drag === null || this.#board === null) return;
    if (!drag.isFar && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) <= CLICK_PX) return;
    if (!drag.isFar) this.setPointerCapture(event.pointerId);
    drag.isFar = true;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse());
    drag.spot.setAttribute('transform', `translate(${point.x} ${point.y})`);
    drag.spot.classList.add('is-onderweg');
    drag.target = this.#board.at(point);
    this.#board.mark(drag.target);
  }

  #drop(): void {
    const drag = this.#drag;
    this.#drag = null;
    if (drag === null) return;
    this.#justDragged = drag.isFar;
    if (drag.target !== null && drag.target.key !== drag.spot.dataset['plek']) this.#send(drag.spot, drag.target);
    else this.#putBack(drag);
  }

  #leave(): void {
    if (this.#drag !== null) this.#putBack(this.#drag);
    this.#drag = null;
  }

  #putBack({ spot, home }: Moving): void {
    spot.setAttribute('transform', home);
    spot.classList.remove('is-onderweg');
    this.#board?.mark(null);
  }

  /** A click opens the audience; the one that ends a drag does not. */
  #onClick(event: MouseEvent): void {
    const spot = spotOf(event.target);
    if (this.#justDragged) this.#justDragged = false;
    else if (spot !== null) location.assign(spot.dataset['open'] ?? '');
  }

  #onKey(event: KeyboardEvent): void {
    const spot = spotOf(event.target);
    if (spot === null || this.#board === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const here = this.#keys?.spot === spot ? this.#keys.target : this.#board.read(spot.dataset['plek'] ?? '');
    const next = this.#board.step(here, event.key);
    if (next !== null) {
      event.preventDefault();
      this.#keys = { spot, home: spot.getAttribute('transform') ?? '', target: next };
      this.#board.mark(next);
      this.#say(this.dataset['woord'] ?? '', spot, next);
    } else if (event.key === 'Escape' && this.#keys !== null) {
      this.#stopKeys();
      this.#say(this.dataset['stop'] ?? '', spot, null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const target = this.#keys?.target;
      if (target && target.key !== spot.dataset['plek']) this.#send(spot, target);
      else location.assign(spot.dataset['open'] ?? '');
    }
  }

  #stopKeys(): void {
    if (this.#keys !== null) this.#putBack(this.#keys);
    this.#keys = null;
  }

  #say(words: string, spot: SVGGElement, place: Place | null): void {
    const live = this.querySelector('[aria-live]');
    if (live !== null)
      live.textContent = words.replace('{naam}', spot.dataset['naam'] ?? '').replace('{plek}', place?.words ?? '');
  }

  #send(spot: SVGGElement, place: Place): void {
    postFields(spot.dataset['verplaats'] ?? '', {
      csrf: this.dataset['csrf'] ?? '',
      terug: this.dataset['soort'] === 'invloed' ? 'influence' : 'rings',
      tekening: 'ja',
      ...place.fields,
    });
  }
}

const spotOf = (target: EventTarget | null): SVGGElement | null =>
  target instanceof Element ? target.closest<SVGGElement>('g[data-verplaats]') : null;
