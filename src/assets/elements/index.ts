import { DatePhrase } from './date-phrase.ts';
import { ChosenCount } from './chosen-count.ts';
import { DirectFilter } from './direct-filter.ts';
import { EditableList } from './editable-list.ts';
import { ErrorFocus } from './error-focus.ts';
import { FileSender } from './file-sender.ts';
import { MenuToggle } from './menu-toggle.ts';
import { MoveInField } from './move-in-field.ts';
import { ShiftByDrag } from './shift-by-drag.ts';

customElements.define('een-menu', MenuToggle);
customElements.define('een-filter', DirectFilter);
customElements.define('een-datum', DatePhrase);
customElements.define('een-fouten', ErrorFocus);
customElements.define('een-lijst', EditableList);
customElements.define('een-upload', FileSender);
customElements.define('een-gekozen', ChosenCount);
customElements.define('een-schuiven', ShiftByDrag);
customElements.define('een-krachtenveld', MoveInField);
