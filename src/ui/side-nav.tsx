import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import { copy } from './copy.nl.ts';
import type { Frame, FrameProgramme, NavGroup, NavItem } from './frame.ts';
import { Icon } from './icon.tsx';
import { LogoMark } from './logo.tsx';
import { PostForm } from './post-form.tsx';

type FrameProps = { readonly frame: Frame };

/** Top bar on a phone: where you are, and the menu as a popover, without script. */
export const PhoneBar = ({ frame }: FrameProps) => (
  <header class="een-balk">
    <button class="een-button een-button--stil" type="button" popovertarget="menu">
      <Icon name="menu-2" />
      {copy.menu}
    </button>
    <a class="een-logo een-balk__plek" href={frame.links?.programme ?? frame.links?.home ?? '/'}>
      <LogoMark />
      <span>{frame.programme?.name ?? copy.product}</span>
    </a>
    {frame.links?.search ? (
      <a class="een-button een-button--stil een-button--icoon" href={frame.links.search} aria-label={copy.search}>
        <Icon name="search" />
      </a>
    ) : (
      <span class="een-balk__leeg"></span>
    )}
  </header>
);

/** Menu on the left; the same element is the popover of the phone bar. */
export const SideNav = ({ frame }: FrameProps) => (
  <nav class="een-nav" id="menu" popover="auto" aria-label={copy.mainMenu}>
    <button
      class="een-button een-button--stil een-nav__sluit"
      type="button"
      popovertarget="menu"
      popovertargetaction="hide"
    >
      <Icon name="x" />
      {copy.closeMenu}
    </button>
    <a class="een-logo" href={frame.links?.home ?? '/'} aria-label={copy.toHome}>
      <LogoMark />
      <span class="een-nav__tekst">{copy.product}</span>
    </a>
    {frame.programme ? <ProgrammeBox programme={frame.programme} href={frame.links?.programmes} /> : null}
    {frame.links?.search ? <SearchBox action={frame.links.search} /> : null}
    {frame.nav
      .filter(({ items }) => items.length > 0)
      .map((group) => (
        <Group group={group} />
      ))}
    <NavFoot frame={frame} />
  </nav>
);

/** Letters that fit on a line of the box. */
const BREAKS_FROM = 18;

const ProgrammeBox = ({ programme, href }: { programme: FrameProgramme; href: string | undefined }) => {
  const inside = (
    <>
      <span class="een-programma__vlag" aria-hidden="true">
        {programme.initials}
      </span>
      <span class="een-nav__tekst">
        <strong>{withSoftHyphens(programme.name, BREAKS_FROM)}</strong>
        <small>{programme.organisation}</small>
      </span>
    </>
  );
  if (href === undefined) return <div class="een-programma">{inside}</div>;
  return (
    <a class="een-programma" href={href} title={copy.otherProgramme}>
      {inside}
      <Icon name="selector" class="een-nav__tekst" />
    </a>
  );
};

const SearchBox = ({ action }: { action: string }) => (
  <search class="een-zoek een-nav__tekst">
    <form action={action}>
      <label class="een-vh" for="zoek">
        {copy.searchHere}
      </label>
      <button type="submit" aria-label={copy.search}>
        <Icon name="search" />
      </button>
      <input id="zoek" name="zoek" type="search" placeholder={copy.searchHere} autocomplete="off" />
    </form>
  </search>
);

const Group = ({ group }: { group: NavGroup }) => (
  <div class="een-nav__groep">
    {group.title === null ? null : <h2 class="een-nav__kop">{group.title}</h2>}
    <ul>
      {group.items.map((item) => (
        <li>
          <NavLink item={item} />
        </li>
      ))}
    </ul>
  </div>
);

const NavLink = ({ item }: { item: NavItem }) => (
  <a class="een-nav__link" href={item.href} aria-current={item.current ? 'page' : undefined} title={item.label}>
    <Icon name={item.icon} />
    <span class="een-nav__tekst">{item.label}</span>
    {item.count ? (
      <span class="een-nav__tel">
        {item.count}
        <span class="een-vh"> {copy.open}</span>
      </span>
    ) : null}
  </a>
);

const NavFoot = ({ frame }: FrameProps) => (
  <div class="een-nav__voet">
    <een-menu></een-menu>
    {frame.links?.help ? (
      <a class="een-nav__link" href={frame.links.help} title={copy.help}>
        <Icon name="help-circle" />
        <span class="een-nav__tekst">{copy.help}</span>
      </a>
    ) : null}
    {frame.person ? <Account person={frame.person} href={frame.links?.account} /> : null}
    {frame.person && frame.links?.signOut ? (
      <PostForm action={frame.links.signOut}>
        <button type="submit" class="een-nav__link" title={copy.signOut}>
          <Icon name="logout" />
          <span class="een-nav__tekst">{copy.signOut}</span>
        </button>
      </PostForm>
    ) : null}
  </div>
);

const Account = ({ person, href }: { person: { name: string; initials: string }; href: string | undefined }) => {
  const inside = (
    <>
      <span class="een-initialen" aria-hidden="true">
        {person.initials}
      </span>
      <span class="een-nav__tekst">{person.name}</span>
    </>
  );
  if (href === undefined) return <span class="een-nav__link">{inside}</span>;
  return (
    <a class="een-nav__link" href={href} title={person.name}>
      {inside}
    </a>
  );
};
