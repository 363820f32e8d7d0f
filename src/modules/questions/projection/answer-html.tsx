import { Markdown } from '#ui/markdown/markdown.tsx';
import { withLinks } from '../model/linked-words.ts';

/**
 * An answer as HTML that is safe on any page: every word is escaped, every link checked, and what a finger can use is a link. Names of
 * facts stay as `{naam}`; they are filled in when it is shown, and so are the links of an answer with one.
 */
export function answerHtml(markdown: string): string {
  const html = String(<Markdown text={markdown} headingLevel={2} />);
  return html.includes('{') ? html : withLinks(html);
}
