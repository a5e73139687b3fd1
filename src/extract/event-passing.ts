import type { AnnotatedBulletin, Sentence } from '../model/index.ts';
import { type Draft, tours } from './event-ledger.ts';
import type { EventMention } from './event-names.ts';
import type { Party } from './parties.ts';
import type { RoleMention } from './roles.ts';

/** 会前，陈良会见了客商代表: beside another event, with nobody named who was met. */
export const meetsNobody = (norm: string, mention: EventMention, roles: readonly RoleMention[]): boolean =>
  mention.kind === 'act' &&
  mention.type === 'other' &&
  !roles.some(({ role, at }) => role === 'attend' && at === mention.start) &&
  /^(?:了|参加)?[^,。;]{0,12}(?:代表|客商|嘉宾|企业家|客人|负责人|来宾)们?(?:一行)?(?:[,。;]|$|并)/u.test(
    norm.slice(mention.end, mention.end + 24),
  );

/** 与村干部座谈 in the middle of a tour: a stop of it, where nobody is named with whom. */
export const talksOnTour = (
  { kind, head, name, start, end }: EventMention,
  current: Draft | null,
  parties: readonly Party[],
): boolean =>
  kind === 'noun' &&
  head.startsWith('座谈') &&
  /^[与同]/u.test(name) &&
  current !== null &&
  tours(current) &&
  !parties.some((party) => party.start >= start && party.end <= end);

/** The body before an event that holds it: 县政府召开会议. */
export function holdBy(
  doc: AnnotatedBulletin,
  sentence: Sentence,
  mention: EventMention,
  draft: Draft,
): void {
  if (mention.use === 'points') return;
  // the body of someone's title (县教育局局长陈良) is not what acts
  const titles = doc.titles.filter((title) => title.start < mention.start && title.end > sentence.start);
  const before = doc.bodyMentions.filter(
    (body) =>
      body.start >= sentence.start &&
      body.end <= mention.start &&
      !/[在到赴对向往至从为给入]$/u.test(
        doc.norm.slice(Math.max(sentence.start, body.start - 1), body.start),
      ) &&
      !titles.some((title) => title.start <= body.start && body.end <= title.end),
  );
  const organizer = mention.kind === 'act' && before.length > 0 ? before[0] : before.at(-1);
  if (
    organizer &&
    doc.bodies[organizer.body]?.isPlace !== true &&
    (mention.kind === 'act' || mention.start - organizer.end <= 16)
  )
    draft.bodies.set(`${organizer.body} organizer`, {
      body: organizer.body,
      role: 'organizer',
      evidence: sentence,
    });
}
