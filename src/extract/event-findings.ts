import {
  type AnnotatedBulletin,
  type EventFinding,
  numeralValue,
  type ParticipantFinding,
  spanAt,
  textOf,
} from '../model/index.ts';
import type { Draft } from './event-ledger.ts';

/** What is told of an event when its article has been read. */
export function findingOf(doc: AnnotatedBulletin, draft: Draft, all: readonly Draft[]): EventFinding {
  const numbered = /第([\d一二三四五六七八九十百]+)(次|届)/u.exec(draft.name);
  return {
    article: draft.article,
    type: draft.type,
    name: draft.span === null ? draft.name : textOf(doc.bulletin.text, draft.span),
    date: draft.date,
    place: draft.place,
    series: numbered ? draft.name.replace(numbered[0], '') : null,
    number: numbered ? numberOf(numbered[1]!) : null,
    planned: draft.planned,
    parent: draft.parent ? all.indexOf(draft.parent) : null,
    participants: participantsOf(doc, draft),
    organizations: [...draft.bodies.values()].map(({ body, role, evidence }) => ({
      body,
      role,
      evidence: [evidence],
    })),
    visited: [...draft.sites].map(([name, { body, evidence }]) => ({ name, body, evidence: [evidence] })),
    evidence: draft.evidence.slice(0, 1),
    confidence: draft.kind === 'noun' ? 0.9 : 0.8,
  };
}

/** Roles that lists of names are printed for. */
const inList: ReadonlySet<string> = new Set(['attend', 'witness', 'accompany']);

/** 按姓氏笔画为序: the order of the list means nothing. */
const byStrokes = /姓氏笔画|姓名笔画|排名不分(?:先后|前后)/u;

function participantsOf(doc: AnnotatedBulletin, draft: Draft): ParticipantFinding[] {
  // as printed: a name that stands earlier is earlier in the list, whichever verb comes first
  const printed = [...draft.parts.values()]
    .filter(({ mention }) => inList.has(mention.role))
    .map(({ mention }) => mention.member.start);
  const places = new Map([...new Set(printed)].sort((a, b) => a - b).map((start, i) => [start, i]));
  return [...draft.parts.values()].map(({ mention, evidence }) => ({
    person: mention.member.person,
    role: mention.role,
    ...(inList.has(mention.role) ? { order: places.get(mention.member.start)! } : {}),
    ...(inList.has(mention.role) && evidence.some((span) => byStrokes.test(textOf(doc.norm, span)))
      ? { unordered: true }
      : {}),
    verb: mention.verb,
    printedTitle: mention.member.printedTitle,
    ...(mention.behalf === null
      ? {}
      : { onBehalfOf: spanAt(doc.bodyMentions, mention.behalf)?.body ?? null }),
    evidence,
    confidence: mention.implied ? 0.75 : 0.9,
  }));
}

/** 12, 十二; null for what is neither (1十). */
function numberOf(text: string): number | null {
  const number = /^\d+$/u.test(text) ? Number(text) : numeralValue(text);
  return Number.isNaN(number) ? null : number;
}
