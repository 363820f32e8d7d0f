import { capitalised } from '#modules/facts/index.ts';
import { Icon } from '#ui/index.ts';
import { drawnOnce } from '#ui/jsx/drawn-once.ts';
import { safeHref } from '#ui/safe-href.ts';
import type { Said } from '../../model/said.ts';
import { Own } from './own.tsx';
import type { SiteView } from './view.ts';

/** Beside every page: how to speak to somebody. */
export const Contact = drawnOnce(({ view }: { readonly view: SiteView }) => {
  const { text, phone, hours, desk, address, messageNote } = view.contact;
  const message = messageHref(view.contact.message);
  return (
    <aside class="pb-contact" id="contact" aria-labelledby="contact-kop">
      <h2 id="contact-kop">{view.words.speak}</h2>
      <p>{text.text === '' ? view.words.speakText : <Own view={view} said={text} />}</p>
      <ul>
        {phone === '' ? null : (
          <li>
            <Icon name="phone" />
            <span>
              <PhoneLink phone={phone} />
              {hours.text === '' ? null : (
                <small>
                  <Own view={view} said={hours} />
                </small>
              )}
            </span>
          </li>
        )}
        {desk.text === '' && address.text === '' ? null : (
          <li>
            <Icon name="map-pin" />
            <span>
              {desk.text === '' ? null : (
                <b>
                  <Own view={view} said={beginning(desk)} />
                </b>
              )}
              {address.text === '' ? null : (
                <small>
                  <Own view={view} said={address} />
                </small>
              )}
            </span>
          </li>
        )}
        {message === null ? null : (
          <li>
            <Icon name="message-circle" />
            <span>
              <a href={message}>
                <b>{view.words.message}</b>
              </a>
              {messageNote.text === '' ? null : (
                <small>
                  <Own view={view} said={messageNote} />
                </small>
              )}
            </span>
          </li>
        )}
      </ul>
    </aside>
  );
});

/** As it stands at the beginning of a line. */
const beginning = ({ pieces, ...said }: Said): Said => ({
  ...said,
  text: capitalised(said.text),
  ...(pieces && {
    pieces: pieces.map((piece, at) => (at === 0 ? { ...piece, text: capitalised(piece.text) } : piece)),
  }),
});

/** A number that a telephone calls; written from left to right in every language. */
export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} dir="ltr">
    <b>{phone}</b>
  </a>
);

/** A mail address becomes a link to write to it. */
export const messageHref = (message: string): string | null =>
  safeHref(/^[^\s@:/]+@[^\s@/]+$/.test(message) ? `mailto:${message}` : message);
