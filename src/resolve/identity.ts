import { Parts } from '../model/index.ts';
import { isFirm, likenessOf, SAME } from './likeness.ts';
import { settingOf } from './setting.ts';
import { strandsOf } from './strands.ts';
import { unpackTrace } from './traces.ts';

/** The part of all that is told of someone that must hang together firmly for the rest to be seen from there. */
const MOST = 2 / 3;

/**
 * Where one person's posts hang on the rest by a move alone: units of which a text may as well tell of a namesake who
 * came there. The posts that most months tell of are theirs; where no part is the greater by far, none is beyond doubt.
 *
 * @param traces of all members of the person
 * @param ties traces that somebody has judged to be of one person, in groups
 */
export function unitsByMove(
  name: string,
  traces: readonly string[],
  ties: readonly (readonly string[])[] = [],
): ReadonlySet<string> {
  const known = [...new Set(traces)].sort().map((text) => ({ text, trace: unpackTrace(text) }));
  const all = strandsOf(known.filter(({ trace }) => trace.stations.length > 0));
  const setting = settingOf(
    name,
    all.map(({ strand }) => strand),
  );
  const woven = all.filter(({ strand }) => !setting.mixed(strand));
  const strands = woven.map(({ strand }) => strand);
  const parts = new Parts(strands.length);
  // those of one body hang together whatever else they tell; few pairs are left to be compared
  parts.joinBy((i) => strands[i]!.trace.stations.map(({ unit }) => unit));
  strands.forEach((one, a) =>
    strands.slice(0, a).forEach((other, b) => {
      if (parts.of(a) === parts.of(b)) return;
      const likeness = likenessOf(one, other, setting);
      if (likeness.score >= SAME && isFirm(likeness)) parts.join(a, b);
    }),
  );
  for (const tie of ties) {
    const [first, ...rest] = woven.flatMap(({ texts }, i) =>
      texts.some((text) => tie.includes(text)) ? [i] : [],
    );
    for (const i of rest) parts.join(first!, i);
  }
  const months = new Map<number, number>();
  strands.forEach((strand, i) =>
    months.set(parts.of(i), (months.get(parts.of(i)) ?? 0) + Math.max(1, strand.months.length)),
  );
  if (months.size < 2) return new Set();
  const total = [...months.values()].reduce((sum, count) => sum + count, 0);
  const core = [...months].find(([, count]) => count >= MOST * total)?.[0];
  const unitsOf = (within: (part: number) => boolean) =>
    strands.flatMap(({ trace }, i) => (within(parts.of(i)) ? trace.stations.map(({ unit }) => unit) : []));
  const sure = new Set(unitsOf((part) => part === core));
  return new Set(unitsOf((part) => part !== core).filter((unit) => !sure.has(unit)));
}
