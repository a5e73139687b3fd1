import { UnitSet } from '../model/index.ts';

/**
 * Templates of the dates' table: literal text, `(a|b|)` alternatives and `{slots}`. Every slot has a bounded length, so
 * that a template is read in time that does not depend on the text's length.
 */
const units = '一二三四五六七八九';
const year = `(?:19|20)\\d{2}|[一二][〇零○O九][〇零○O${units}]{2}`;
const slots: Readonly<Record<string, string>> = {
  year,
  yr: `(?:(?:${year}) ?年|[今去明后前当本同次]年)?`,
  month: `1[0-2]|0?[1-9]|十[一二]|[${units}十]`,
  day: `3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[${units}]?|廿[${units}]?|[${units}]`,
  n: `1[0-2]|[1-9]|十[一二]?|[${units}两]`,
  q: '[一二三四1-4]',
};

export interface Template {
  readonly pattern: RegExp;
  /** Characters that it may begin with. */
  readonly first: ReadonlySet<string>;
}

/** Templates by what they may begin with. */
export class FirstUnits<T extends Template> {
  readonly #units: UnitSet;
  readonly #byUnit = new Map<number, T[]>();

  /** @param templates those that begin alike are given in this order */
  constructor(templates: readonly T[]) {
    for (const template of templates)
      for (const char of template.first) {
        const known = this.#byUnit.get(char.charCodeAt(0));
        if (known) known.push(template);
        else this.#byUnit.set(char.charCodeAt(0), [template]);
      }
    this.#units = new UnitSet(this.#byUnit.keys());
  }

  /** The templates that may begin at an offset; undefined where none may. */
  at(text: string, offset: number): readonly T[] | undefined {
    return this.#units.at(text, offset) ? this.#byUnit.get(text.charCodeAt(offset)) : undefined;
  }
}

/** @throws Error on a slot that does not exist: a fault of the rule's row */
export function compileTemplate(template: string): Template {
  let source = '';
  for (const [part, slot] of template.matchAll(/\{(\w+)\}|[^{]+/gu))
    source += slot === undefined ? literal(part) : slotSource(slot, source === '');
  return { pattern: new RegExp(source, 'uy'), first: firstsOf(template) };
}

const literal = (part: string): string =>
  part
    .replaceAll(/[.*+?^$[\]\\/]/gu, String.raw`\$&`)
    .replaceAll('(', '(?:')
    .replaceAll('（', String.raw`\(`)
    .replaceAll('）', String.raw`\)`);

function slotSource(slot: string, leading: boolean): string {
  if (slot === 'gap') return '[^,。;\\n]{0,12}?';
  if (slot === 'to') return ' ?(?:至|到|--|——|—|-|~|–) ?';
  const inner = slots[slot.replace(/\d$/u, '')];
  if (inner === undefined) throw new Error(`no slot {${slot}}`);
  return `${leading ? '' : ' ?'}(?<${slot}>${inner}) ?`;
}

const numbers = `0123456789〇零○O廿两十${units}`;

function firstsOf(template: string): Set<string> {
  if (template.startsWith('{yr}'))
    return new Set([...Array.from(`${numbers}今去明后前当本同次`), ...firstsOf(template.slice(4))]);
  if (template.startsWith('{')) return new Set(numbers);
  if (!template.startsWith('(')) return new Set([template[0]!]);
  const close = template.indexOf(')');
  const options = template.slice(1, close).split('|');
  return new Set(
    options.flatMap((option) => (option === '' ? [...firstsOf(template.slice(close + 1))] : [option[0]!])),
  );
}
