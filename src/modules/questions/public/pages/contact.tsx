import { capitalised } from '#modules/facts/index.ts';
import { Icon } from '#ui/index.ts';
import { drawnOnce } from '#ui/jsx/drawn-once.ts';
import { safeHref } from '#ui/safe-href.ts';
import { Own } from './own.tsx';
import type { SiteView } from './view.ts';

/** Beside every page: how to speak to somebody. */
export const Contact = drawnOnce(({ view }: { readonly view: SiteView }) => {
  const { text, phone, hours, desk, address, messageNote } = view.contact;
  const message = messageHref(view.contact.message);
  return (
    <aside class="pb-contact" id="contact" aria-labelledby="contact-kop">
      <h2 id="contact-kop">{view.words.speak}</h2>
      <p>{text === '' ? view.words.speakText : <Own view={view}>{text}</Own>}</p>
      <ul>
        {phone === '' ? null : (
          <li>
            <Icon name="phone" />
            <span>
              <PhoneLink phone={phone} />
              {hours === '' ? null : (
                <small>
                  <Own view={view}>{hours}</Own>
                </small>
              )}
            </span>
          </li>
        )}
        {desk === '' && address === '' ? null : (
          <li>
            <Icon name="map-pin" />
            <span>
              {desk === '' ? null : (
                <b>
                  <Own view={view}>{capitalised(desk)}</Own>
                </b>
              )}
              {address === '' ? null : (
                <small>
                  <Own view={view}>{address}</Own>
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
              {messageNote === '' ? null : (
                <small>
                  <Own view={view}>{messageNote}</Own>
                </small>
              )}
            </span>
          </li>
        )}
      </ul>
    </aside>
  );
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
