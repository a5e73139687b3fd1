import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

export interface TextLimits {
  /** Words and signs. */
  readonly tokens: number;
  /** Brackets within brackets, of fields, arguments and values alike. */
  readonly nesting: number;
}

const tooMany = (most: number): GraphQLError =>
  refusal(
    'query.too-many-tokens',
    `expected a query of at most ${most} words and signs, got more`,
    'ask in several queries, with variables for values',
  );

const tooNested = (most: number): GraphQLError =>
  refusal(
    'query.too-nested',
    `expected brackets at most ${most} deep, got more`,
    'ask in two queries, or say it with fewer conditions within one another',
  );

/**
 * Refuses texts that are too long or nest too deep, before they are parsed: the parser goes down by recursion, which has
 * an end that is an error of the server.
 */
export const useTextLimits = (limits: TextLimits): Plugin => ({
  onParams({ params: { query } }) {
    const error = typeof query === 'string' ? whyNot(query, limits) : null;
    if (error) throw error;
  },
});

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Token by token up to the first that is too many; what is no token is left for the parser to tell. */
function whyNot(text: string, { tokens, nesting }: TextLimits): GraphQLError | null {
  const lexer = new Lexer(new Source(text));
  try {
    for (let [count, depth] = [1, 0]; lexer.advance().kind !== TokenKind.EOF; count++) {
      const { kind } = lexer.token;
      depth += OPENING.has(kind) ? 1 : CLOSING.has(kind) ? -1 : 0;
      if (count > tokens) return tooMany(tokens);
      if (depth > nesting) return tooNested(nesting);
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return null;
}
