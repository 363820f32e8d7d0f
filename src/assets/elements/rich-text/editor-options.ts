import { Extension, type Extensions } from '@tiptap/core';
import Link from '@tiptap/extension-link';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { safeHref } from '../../../ui/safe-href.ts';
import { pasteParserOf } from './clean-paste.ts';
import { factMarks } from './fact-marks.ts';
import { KeptBlock } from './kept-block.ts';
import { quietHtml } from './quiet-html.ts';

/** What the keyboard does beside the usual; each gives true, so that the browser does nothing with the key. */
export type Shortcuts = { readonly link: () => void; readonly toolbar: () => void };

/** What is typed right behind a link stays outside it, as the full stop of the sentence. */
const AddressedLink = Link.extend({ inclusive: false }).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: (address) => address !== undefined && safeHref(address) !== null,
  HTMLAttributes: { target: null, rel: null },
});

/** Exactly what Markdown can hold, and a clipboard that brings nothing else in. */
export function extensionsWith(shortcuts: Shortcuts): Extensions {
  return [
    StarterKit.configure({
      codeBlock: false,
      underline: false,
      trailingNode: false,
      link: false,
    }),
    AddressedLink,
    KeptBlock,
    Extension.create({
      name: 'keyboard-clipboard-and-facts',
      addKeyboardShortcuts() {
        return {
          'Mod-k': () => done(shortcuts.link),
          'Alt-F10': () => done(shortcuts.toolbar),
          'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
          'Mod-[': () => this.editor.commands.liftListItem('listItem'),
        };
      },
      addProseMirrorPlugins() {
        const leaveTab = (_: unknown, event: KeyboardEvent): boolean => event.key === 'Tab';
        // Tab moves to the next field, as everywhere else: nobody gets stuck in a list.
        return [
          factMarks(),
          new Plugin({
            props: {
              transformPastedHTML: quietHtml,
              clipboardParser: pasteParserOf(this.editor.schema),
              handleDOMEvents: { keydown: leaveTab },
            },
          }),
        ];
      },
    }),
  ];
}

function done(action: () => void): true {
  action();
  return true;
}
