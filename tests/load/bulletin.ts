import type { LoadItem } from '../../src/load/index.ts';
import type {
  EventFact,
  OrganizationFact,
  PostFact,
  ReorganizationFact,
  ReorganizationKind,
} from '../../src/model/index.ts';

export interface Bulletin {
  readonly id: string;
  readonly publisher?: string;
  /** GB/T 2260 code of the publisher's division, and of all bodies in it. */
  readonly place?: string;
  readonly path?: string;
  readonly rules?: string;
  /** `姓名 单位 职务 日期`, a dash for what is not said; 原 before the title of a former one. */
  readonly posts?: readonly string[];
  /** `种类 原单位 新单位 日期`, a dash for what is not said. */
  readonly changes?: readonly string[];
  /** `名称 日期: 姓名 姓名`. */
  readonly meetings?: readonly string[];
  readonly text?: string;
}

const said = (word: string | undefined): string | null => (word === undefined || word === '-' ? null : word);
const dated = (word: string | undefined) => (said(word) === null ? null : { edtf: said(word)! });

/** A document in the words of a specification. What it says stands on its one line of text. */
export function bulletin({
  id,
  publisher,
  place,
  path,
  rules,
  posts,
  changes,
  meetings,
  text,
}: Bulletin): LoadItem {
  const line = text ?? [...(posts ?? []), ...(changes ?? []), ...(meetings ?? [])].join('。');
  const evidence = [{ start: 0, end: Math.min(10, line.length) }];
  const people: string[] = [];
  const bodies: string[] = [];
  const numbered = (list: string[], name: string, letter: string): string => {
    if (!list.includes(name)) list.push(name);
    return `${letter}${list.indexOf(name)}`;
  };
  const postFacts = (posts ?? []).map((row): PostFact => {
    const [person, body, title, date] = row.split(' ') as [string, string, string, string | undefined];
    return {
      person: numbered(people, person, 'p'),
      organization: said(body) && numbered(bodies, body, 'o'),
      title: title.replace(/^原/u, ''),
      date: dated(date),
      former: title.startsWith('原'),
      evidence,
      confidence: 1,
    };
  });
  const reorganizations = (changes ?? []).map((row): ReorganizationFact => {
    const [kind, old, young, date] = row.split(' ') as [ReorganizationKind, string, string, string?];
    return {
      kind,
      predecessor: numbered(bodies, old, 'o'),
      successor: said(young) && numbered(bodies, young, 'o'),
      date: dated(date),
      evidence,
      confidence: 1,
    };
  });
  const events = (meetings ?? []).map((row, i): EventFact => {
    const [head, names] = row.split(': ') as [string, string | undefined];
    const [name, date] = head.split(' ') as [string, string | undefined];
    return {
      id: `e${i}`,
      article: 'a0',
      type: 'meeting',
      name,
      date: dated(date),
      place: null,
      participants: (names?.split(' ') ?? []).map((person) => ({
        person: numbered(people, person, 'p'),
        role: 'attend',
        evidence,
        confidence: 1,
      })),
      organizations: [],
      visited: [],
      evidence,
      confidence: 1,
    };
  });
  return {
    facts: {
      document: {
        id,
        sha256: id.padStart(64, '0'),
        title: null,
        publisher: publisher ?? null,
        place: place ?? null,
        issued: null,
        text: line,
        rules: rules ?? 'r1',
      },
      articles: [
        { id: 'a0', title: null, paragraphs: [{ text: line, spans: [{ start: 0, end: line.length }] }] },
      ],
      persons: people.map((name, i) => ({
        id: `p${i}`,
        name,
        aliases: [],
        mentions: evidence,
        confidence: 1,
      })),
      organizations: bodies.map((name, i): OrganizationFact => ({
        id: `o${i}`,
        name,
        aliases: [],
        kind: 'government',
        level: 'prefecture',
        parent: null,
        place: place ?? null,
        mentions: evidence,
      })),
      posts: postFacts,
      events,
      projects: [],
      indicators: [],
      reorganizations,
      problems: [],
    },
    metadata: path === undefined ? {} : { path },
  };
}
