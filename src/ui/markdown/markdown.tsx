import type { Child } from 'hono/jsx';
import type { Token, Tokens } from 'marked';
import { copy } from '../copy.nl.ts';
import { Heading } from '../heading.tsx';
import { OwnFolderContext, UserLink } from '../link.tsx';
import { withoutEntities } from './entities.ts';
import { readMarkdown } from './read-markdown.ts';

type MarkdownProps = {
  readonly text: string;
  /** Level of the largest heading, so that the text fits under the heading above it; 3 when absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /** Only for texts written by us: the folder of our pages that links may lead to, such as `/handboek`. */
  readonly ownFolder?: string | undefined;
};

/**
 * Text of a person as HTML: paragraphs, headings, lists, tables, emphasis, quotes, code, links. Every piece goes
 * through JSX, so HTML in the text is shown as written and never becomes markup; links are checked; pictures become
 * their description.
 */
export const Markdown = ({ text, headingLevel = 3, ownFolder }: MarkdownProps) => (
  <div class="een-lopend">
    <OwnFolderContext.Provider value={ownFolder ?? null}>
      <Blocks tokens={readMarkdown(text)} level={headingLevel} />
    </OwnFolderContext.Provider>
  </div>
);

type Level = { readonly level: number };

const Blocks = ({ tokens, level }: { tokens: readonly Token[] } & Level) => (
  <>{tokens.map((token) => block(token, level))}</>
);

function block(token: Token, level: number): Child {
  if (isHeading(token))
    return (
      <Heading level={level + token.depth - 1}>
        <Inline tokens={token.tokens} />
      </Heading>
    );
  if (isList(token)) return <List token={token} level={level} />;
  if (isTable(token)) return <MarkdownTable token={token} />;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{wordsOf(token)}</code>
        </pre>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={childrenOf(token)} level={level} />
        </blockquote>
      );
    case 'paragraph':
      return (
        <p>
          <Inline tokens={childrenOf(token)} />
        </p>
      );
    case 'checkbox':
    case 'text':
      return <Inline tokens={[token]} />;
    default:
      return <p>{token.raw.trim()}</p>;
  }
}

const List = ({ token, level }: { token: Tokens.List } & Level) => {
  const items = token.items.map((item) => (
    <li>
      <Blocks tokens={item.tokens} level={level} />
    </li>
  ));
  if (!token.ordered) return <ul>{items}</ul>;
  return <ol start={typeof token.start === 'number' && token.start !== 1 ? token.start : undefined}>{items}</ol>;
};

const MarkdownTable = ({ token }: { token: Tokens.Table }) => (
  <table class="een-tabel">
    <thead>
      <tr>
        {token.header.map((cell) => (
          <th scope="col">
            <Inline tokens={cell.tokens} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {token.rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td>
              <Inline tokens={cell.tokens} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Inline = ({ tokens }: { tokens: readonly Token[] }) => <>{tokens.map(inline)}</>;

function inline(token: Token): Child {
  const inside = <Inline tokens={childrenOf(token)} />;
  switch (token.type) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'del':
      return <del>{inside}</del>;
    case 'br':
      return <br />;
    case 'codespan':
      return <code>{wordsOf(token)}</code>;
    case 'link':
      return <UserLink href={hrefOf(token)}>{inside}</UserLink>;
    case 'image':
      return `${copy.image}: ${wordsOf(token)}`;
    case 'checkbox':
      return 'checked' in token && token.checked === true ? '☑ ' : '☐ ';
    case 'text':
      return childrenOf(token).length > 0 ? inside : withoutEntities(wordsOf(token));
    default:
      return wordsOf(token);
  }
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const childrenOf = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);
const hrefOf = (token: Token): string => ('href' in token && typeof token.href === 'string' ? token.href : '');
const wordsOf = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);
