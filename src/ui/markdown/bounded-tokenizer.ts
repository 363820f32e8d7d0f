import { Tokenizer, type Tokens } from 'marked';

// Nobody writes deeper than this.
const DEEPEST = 20;
// A sign that opens something is searched its end in all that follows; after so many signs looked at in vain a text is no text.
const MOST_IN_VAIN = 2_000_000;
const OPENS = '*_~[!<';

/**
 * Reads what stands inside each other, such as emphasis in a link in a list, at most so deep, and searches for an end that never comes
 * only so long; the rest stays as written. Without it the reader goes over the whole text again for every sign, and who draws it
 * runs out of levels to call. One for each text.
 */
export class BoundedTokenizer extends Tokenizer {
  #depth = 0;
  #left = MOST_IN_VAIN;

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#inside(() => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#inside(() => super.list(source));
  }

  override emStrong(source: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
    return this.#looked(source, () => super.emStrong(source, masked, before));
  }

  override del(source: string, masked: string, before?: string): Tokens.Del | undefined {
    return this.#looked(source, () => super.del(source, masked, before));
  }

  override link(source: string): ReturnType<Tokenizer['link']> {
    return this.#looked(source, () => super.link(source));
  }

  override reflink(source: string, links: Parameters<Tokenizer['reflink']>[1]): ReturnType<Tokenizer['reflink']> {
    return this.#looked(source, () => super.reflink(source, links));
  }

  override tag(source: string): Tokens.Tag | undefined {
    return this.#looked(source, () => super.tag(source));
  }

  #looked<Found>(source: string, read: () => Found | undefined): Found | undefined {
    if (!OPENS.includes(source.charAt(0)) || this.#left <= 0) return undefined;
    const found = this.#inside(read);
    if (found === undefined) this.#left -= source.length;
    return found;
  }

  #inside<Found>(read: () => Found | undefined): Found | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}
