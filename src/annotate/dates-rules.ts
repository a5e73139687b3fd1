import { type PatternRow, readPatterns, wordsOf } from '../gazetteer/patterns.ts';
import { compileTemplate, FirstUnits, type Template } from './dates-templates.ts';

export type DateKind =
  'day' | 'month' | 'stretch' | 'period' | 'relative' | 'vague' | 'vague-period' | 'part';

export interface DateRule extends Template {
  readonly kind: DateKind;
  /** EDTF with slots and counted tokens, as the head of the table describes. */
  readonly reading: string;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

const columns = ['kind', 'pattern', 'reading', 'not after', 'not before'] as const;

export const readDateRows = (): PatternRow<(typeof columns)[number]>[] => readPatterns('dates', columns);

export interface DateRules {
  /** Rules by the character that they may begin with, in the order of the table. */
  readonly byFirst: FirstUnits<DateRule>;
  readonly parts: readonly DateRule[];
}

let loaded: DateRules | undefined;

/** The rules of seeds/patterns/dates.tsv, read once. */
export function dateRules(): DateRules {
  return (loaded ??= build(readDateRows()));
}

function build(rows: ReturnType<typeof readDateRows>): DateRules {
  const rules = rows.map(({ cells }): DateRule => ({
    ...compileTemplate(cells.pattern),
    kind: cells.kind as DateKind,
    reading: cells.reading,
    notAfter: words(cells['not after']),
    notBefore: words(cells['not before']),
  }));
  return {
    byFirst: new FirstUnits(rules.filter(({ kind }) => kind !== 'part')),
    parts: rules.filter(({ kind }) => kind === 'part'),
  };
}

const words = (cell: string): string[] => wordsOf(cell).filter((word) => word !== '-');
