import type { FoundGraph, FoundTenure } from './found.ts';
import { FULL, generate } from './generate.ts';
import { lineUpDays } from './score-tenures.ts';
import { score } from './score.ts';
import type { Attestation, Truth } from './truth.ts';

const { truth } = generate(20190101, FULL);

/** Attestations of one person in one seat, parted where a notice ends a spell or begins one. */
function runsOf(told: readonly Attestation[]): Attestation[][] {
  const runs: Attestation[][] = [];
  for (const one of told.toSorted((first, next) =>
    first.day < next.day ? -1 : first.day > next.day ? 1 : 0,
  )) {
    const run = runs.at(-1);
    const ended = run?.some(({ act, day }) => act === 'remove' && day < one.day) ?? true;
    const begins = one.act === 'appoint' && (run?.at(-1)?.day ?? one.day) < one.day;
    if (!run || ended || begins) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

function groupByHolding(told: readonly Attestation[]): Map<string, Attestation[]> {
  const groups = new Map<string, Attestation[]>();
  for (const one of told) {
    const key = `${one.person} ${one.seat}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** What someone makes of the papers who reads every line of them and errs in nobody, by the plainest of rules. */
function perfectReading({ attestations }: Truth): FoundTenure[] {
  const byHolding = groupByHolding(attestations.filter(({ act }) => act !== 'former'));
  return [...byHolding.values()].flatMap(runsOf).map((run) => {
    const days = run.map(({ day }) => day);
    const [from, to] = [days[0]!, days.at(-1)!];
    const appointed = run.find(({ act }) => act === 'appoint')?.day ?? null;
    const removed = run.find(({ act }) => act === 'remove')?.day ?? null;
    const [body, title] = run[0]!.seat.split('|');
    return {
      person: run[0]!.person,
      body: body!,
      title: title!,
      attestedFrom: from,
      attestedTo: to,
      start: { earliest: appointed, latest: appointed ?? from },
      end: { earliest: removed ?? to, latest: removed },
    };
  });
}

test('whoever reads all of it rightly reaches the bars: the papers tell enough', () => {
  const tenures = perfectReading(truth);
  const days = lineUpDays(truth, 100, 1);
  const graph: FoundGraph = {
    people: truth.personMentions.map(({ document, start, end, person }) => ({
      document,
      start,
      end,
      entity: person,
    })),
    bodies: truth.bodyMentions.map(({ document, start, end, body }) => ({
      document,
      start,
      end,
      entity: body,
    })),
    tenures,
    reorganizations: [],
    lineUps: {
      days,
      holders: days.flatMap((day) =>
        tenures
          .filter(({ attestedFrom, attestedTo }) => attestedFrom! <= day && day <= attestedTo!)
          .map(({ body, title, person }) => ({
            day,
            body: body!,
            title,
            person,
            status: 'attested' as const,
          })),
      ),
    },
  };
  const { spells, lineUps } = score(truth, graph);
  expect(spells.share).toBeGreaterThan(0.99);
  expect(spells.exact).toBeGreaterThan(0.99);
  expect(lineUps.share).toBeGreaterThan(0.99);
  expect(lineUps.wronglyAttested).toBe(0);
});
