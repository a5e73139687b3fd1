import { alternatives, type PatternRow, readPatterns } from '../gazetteer/patterns.ts';
import { REORGANIZATION_KINDS } from '../model/index.ts';

const columns = ['kind', 'words'] as const;
export const readReorganizationRows = (): PatternRow<'kind' | 'words'>[] =>
  readPatterns('reorganizations', columns);

/** What a template says of the bodies in it; see the head of the table. */
export type Telling = 'pooled' | 'called' | (typeof REORGANIZATION_KINDS)[number];

export interface Template {
  readonly tells: Telling;
  /** Over a sentence whose bodies and dates are each one character; groups `old` or `pool`, and `new`. */
  readonly pattern: RegExp;
}

/** What the rows of each kind say, ready to look a sentence through. */
export interface ReorganizationRules {
  readonly templates: readonly Template[];
  /** What any of the templates needs. */
  readonly trigger: RegExp;
  /** Ends before a body, or begins what was read as its name. */
  readonly value: RegExp;
  readonly valueInName: RegExp;
  readonly planned: RegExp;
  readonly follows: RegExp;
  readonly place: RegExp;
  readonly past: RegExp;
  readonly decision: RegExp;
  readonly held: RegExp;
  readonly temporary: RegExp;
  readonly pronoun: RegExp;
}

const TELLING: readonly string[] = ['pooled', 'called', ...REORGANIZATION_KINDS];

/** Bodies and dates of a sentence stand as characters of a private area of Unicode, the number of each behind these. */
export const FIRST_BODY = 0xe000;
export const FIRST_DATE = 0xf000;
const body = String.raw`[\uE000-\uEFFF]`;
const date = String.raw`[\uF000-\uF8FF]`;
const item = `原?(?:中共|中国共产党)?[“"「]?${body}[”"」]?`;
const list = `${item}(?:(?:、|以及|及|和|与|同)${item})*`;

let loaded: ReorganizationRules | undefined;

/** The rules of seeds/patterns/reorganizations.tsv, read once. */
export function reorganizationRules(): ReorganizationRules {
  return (loaded ??= build());
}

function build(): ReorganizationRules {
  const rows = readReorganizationRows();
  const words = (kind: string): string => alternatives(rows, kind);
  const slots: Readonly<Record<string, string>> = {
    old: `(?<old>${list})`,
    new: `(?<new>${list})`,
    pool: '(?<pool>[^。;:]{1,300}?)',
    adv: `(?:${date}|${words('adverb')}|经[^。;,]{0,20}?(?:批准|同意|批复|研究),?){0,5}`,
    gap: String.raw`[^。;:,\uE000-\uF8FF]{0,16}?`,
    aside: '[^。;:]{0,40}?',
  };
  return {
    templates: rows.flatMap(({ cells }) =>
      TELLING.includes(cells.kind)
        ? [{ tells: cells.kind as Telling, pattern: compile(cells.words, slots) }]
        : [],
    ),
    trigger: new RegExp(words('trigger'), 'u'),
    value: new RegExp(`(?:${words('value')})(?:由|从|为|是|:)?$`, 'u'),
    valueInName: new RegExp(`^(?:${words('value')})`, 'u'),
    planned: new RegExp(words('planned'), 'u'),
    follows: new RegExp(String.raw`^(?:$|[^\p{Script=Han}\p{L}\uE000-\uF8FF]|${words('follows')})`, 'u'),
    place: new RegExp(`^(?:的)?(?:${words('place')})`, 'u'),
    past: new RegExp(words('past'), 'u'),
    decision: new RegExp(words('decision'), 'u'),
    held: new RegExp(words('held'), 'u'),
    temporary: new RegExp(`(?:${words('temporary')})$`, 'u'),
    pronoun: new RegExp(words('pronoun'), 'gu'),
  };
}

/** @throws Error on a slot that does not exist: a fault of the rule's row */
function compile(template: string, slots: Readonly<Record<string, string>>): RegExp {
  let source = '';
  for (const [part, slot] of template.matchAll(/\{(\w+)\}|[^{]+/gu)) {
    if (slot !== undefined && slots[slot] === undefined) throw new Error(`no slot {${slot}}`);
    source += slot === undefined ? literal(part) : slots[slot]!;
  }
  return new RegExp(source, 'gu');
}

const literal = (part: string): string =>
  part
    .replaceAll(/[.*+?^$[\]\\/]/gu, String.raw`\$&`)
    .replaceAll('(', '(?:')
    .replaceAll('（', String.raw`\(`)
    .replaceAll('）', String.raw`\)`);
