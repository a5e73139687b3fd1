import { areApart } from './courses.ts';
import type { Station } from './stations.ts';
import type { Setting, Strand } from './strands.ts';

/**
 * Where one of so many texts about either post gives both to one person, that is by chance: an article in which both
 * namesakes appear. Who does hold both is called by both more often.
 */
const BY_CHANCE = 4;

/** @param strands of all that is told under a name */
export function settingOf(name: string, strands: readonly Strand[]): Setting {
  const held = strands.map(({ trace }) => trace.stations.filter((station) => station.held === 'now'));
  const pairs = new Map<string, boolean>();
  for (const stations of held)
    for (const one of stations)
      for (const other of stations) {
        const key = keyOf(one.unit, other.unit);
        if (!pairs.has(key))
          pairs.set(key, one.unit === other.unit || isOneHolders(one, other, strands, held));
      }
  return {
    name,
    together: (unit, other) => pairs.get(keyOf(unit, other)) ?? false,
    mixed: ({ trace }) =>
      trace.stations.some((one) =>
        trace.stations.some(({ unit }) => pairs.get(keyOf(one.unit, unit)) === false),
      ),
  };
}

const keyOf = (unit: string, other: string): string => JSON.stringify([unit, other]);

function isOneHolders(
  one: Station,
  other: Station,
  strands: readonly Strand[],
  held: readonly (readonly Station[])[],
): boolean {
  let both = 0;
  const [first, second]: [string[], string[]] = [[], []];
  strands.forEach(({ months }, i) => {
    const [hasOne, hasOther] = [one, other].map(({ unit }) =>
      held[i]!.some((station) => station.unit === unit),
    );
    if (hasOne && hasOther) both += Math.max(1, months.length);
    else if (hasOne) first.push(...months);
    else if (hasOther) second.push(...months);
  });
  if (both * BY_CHANCE >= Math.min(first.length, second.length)) return true;
  return !areApart({ station: one, months: first.sort() }, { station: other, months: second.sort() });
}
