import { MenuToggle } from './menu-toggle.ts';

customElements.define('een-menu', MenuToggle);
