import { type Chuxi } from './client.ts';
import { EventsOfPerson, NetworkAround, PeopleByName } from './generated.ts';

/** Who bears a name with the part in it, what they chaired and where it says so, and how many are around them. */
export async function* report(chuxi: Chuxi, part: string): AsyncGenerator<string> {
  for await (const person of chuxi.all(PeopleByName, { part }, (answer) => answer.people)) {
    const posts = person.tenures.map(({ title, organization }) => `${organization?.name ?? ''}${title}`);
    yield `${person.name}：${posts.join('、') || '—'}`;
    const chaired = chuxi.all(
      EventsOfPerson,
      { id: person.id, roles: ['CHAIR'] },
      (answer) => answer.person?.participations,
    );
    for await (const { event, evidence } of chaired)
      yield `  ${event.date ?? '?'} ${event.name}：${evidence[0]?.sentence ?? ''}（${evidence[0]?.citation ?? ''}）`;
    const { network } = await chuxi.ask(NetworkAround, { ids: [person.id], hops: 1, size: 200 });
    yield `  ${network.nodes.length - 1}`;
  }
}
