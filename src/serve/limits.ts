import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { type GraphQLError, NoSchemaIntrospectionCustomRule, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { depthLimit } from './depth.ts';
import { refusal } from './refusal.ts';
import { type TextLimits, useTextLimits } from './text.ts';

export interface QueryLimits extends TextLimits {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

export const QUERY_LIMITS: QueryLimits = {
  depth: 12,
  aliases: 30,
  directives: 30,
  tokens: 2_000,
  nesting: 48,
};

/** What a query's text may hold; refused before anything is asked. */
export function useQueryLimits({ depth, aliases, directives, ...ofText }: QueryLimits): Plugin[] {
  return [
    useTextLimits(ofText),
    { onValidate: ({ addValidationRule }) => addValidationRule(depthLimit(depth)) },
    maxAliasesPlugin({ n: aliases, ...reporting(tooMany('too-many-aliases', 'aliases', aliases)) }),
    maxDirectivesPlugin({
      n: directives,
      ...reporting(tooMany('too-many-directives', 'directives', directives)),
    }),
  ] as Plugin[];
}

/** Keeps to themselves which types and fields there are; suggestions would tell them one by one. */
export const useNoIntrospection = (): Plugin[] => [
  { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) },
  blockFieldSuggestionsPlugin({ mask: '' }) as Plugin,
];

const tooMany = (code: string, what: string, limit: number): GraphQLError =>
  refusal(
    `query.${code}`,
    `expected a query of at most ${limit} ${what}, got more`,
    'ask in several queries, with variables for values',
  );

const reporting = (error: GraphQLError) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(error)],
});
