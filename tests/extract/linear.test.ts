import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bulletin, hostile, oneLine, roster } from '../../bench/text.mjs';
import { readFacts } from '../../src/pipeline.ts';

/** What is looked at: items of lists that are gone through, characters that are offered to a pattern. */
const looked = { items: 0, characters: 0 };
const kept: (() => void)[] = [];

type Predicate = (item: unknown, index: number, list: unknown[]) => unknown;

/** Counts each item that a list's method shows to its predicate. */
function countItems(method: 'filter' | 'find' | 'findLast' | 'findIndex' | 'some' | 'every' | 'map'): void {
  const prototype = Array.prototype as unknown as Record<
    string,
    (predicate: Predicate, self?: unknown) => unknown
  >;
  const original = prototype[method]!;
  prototype[method] = function (predicate, self) {
    return original.call(this, (item, index, list) => {
      looked.items++;
      return predicate.call(self, item, index, list);
    });
  };
  kept.push(() => (prototype[method] = original));
}

/** Counts the items that a search by value may go through. */
function countSearched(method: 'indexOf' | 'includes'): void {
  const prototype = Array.prototype as unknown as Record<string, (item: unknown, from?: number) => unknown>;
  const original = prototype[method]!;
  prototype[method] = function (this: unknown[], ...given: [unknown, number?]) {
    looked.items += this.length;
    return original.apply(this, given);
  };
  kept.push(() => (prototype[method] = original));
}

/** Counts the characters from where a pattern begins to where its match ends; all that is left where there is none. */
function countCharacters(): void {
  // eslint-disable-next-line typescript/unbound-method -- called with the pattern as `this`
  const original = RegExp.prototype.exec;
  const atStart = /^\^[^|]*$|^\^\(\?:/u;
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = original.call(this, text);
    if (found) looked.characters += found.index + found[0].length - from;
    else if (!this.sticky && !original.call(atStart, this.source)) looked.characters += text.length - from;
    return found;
  };
  kept.push(() => (RegExp.prototype.exec = original));
}

beforeEach(() => {
  for (const method of ['filter', 'find', 'findLast', 'findIndex', 'some', 'every', 'map'] as const)
    countItems(method);
  for (const method of ['indexOf', 'includes'] as const) countSearched(method);
  countCharacters();
});

afterEach(() => {
  for (const restore of kept.splice(0)) restore();
});

const read = (text: string) => readFacts(Buffer.from(text), 'text.txt');

/** What is looked at while a text is read. */
function workOf(text: string): { items: number; characters: number } {
  Object.assign(looked, { items: 0, characters: 0 });
  read(text);
  return { ...looked };
}

/** By how much more the work grows than its text, when the text is four times as long: 1 where it grows alike. */
function growth(make: (size: number) => string, size: number): number {
  read(make(size)); // tables are loaded, not counted
  const [short, long] = [make(size), make(4 * size)];
  const [less, more] = [workOf(short), workOf(long)];
  const longer = long.length / short.length;
  return Math.max(more.items / less.items, more.characters / less.characters) / longer;
}

describe('what is looked at grows with the text', () => {
  it('in a bulletin of many articles', () => {
    expect(growth(bulletin, 30_000)).toBeLessThan(1.3);
  });

  it('in a bulletin on one line', () => {
    expect(growth(oneLine, 30_000)).toBeLessThan(1.45);
  });

  it('in a list of names', () => {
    expect(growth((size) => roster(size / 10), 20_000)).toBeLessThan(1.5);
  });

  it.each(Object.keys(hostile(3)))('in a text of nothing but %s', (which) => {
    expect(growth((size) => hostile(size)[which]!, 30_000)).toBeLessThan(1.5);
  });
});

describe('long documents end with what was found', () => {
  it('finds people and events on one line of many sentences', () => {
    const { persons, events } = read(oneLine(200_000));
    expect(persons.length).toBeGreaterThan(500);
    expect(events.length).toBeGreaterThan(50);
  });

  it('finds nearly all people of a list of thousands', () => {
    const names = new Set(roster(3000).split('市领导')[1]!.split('出席')[0]!.split('、'));
    const found = read(roster(3000)).persons.filter(({ name }) => names.has(name));
    expect(found.length).toBeGreaterThan(0.8 * names.size);
  });

  it('finds who stands at both ends of a text without a full stop', () => {
    const { persons } = read(`副市长宋岚出席会议，${'要抓好落实，'.repeat(20_000)}副市长何筠出席会议`);
    expect(persons.map(({ name }) => name)).toEqual(expect.arrayContaining(['宋岚', '何筠']));
  });
});
