import { type AnnotatedBulletin, overlaps, type Role, type Span } from '../model/index.ts';
import type { EventWords, RoleVerb } from '../gazetteer/index.ts';
import { closing, type EventMention, type EventReader, hoped } from './event-mentions.ts';
import type { Member, Party } from './parties.ts';

/** That someone took a part, as one place in a sentence says. */
export interface RoleMention {
  readonly member: Member;
  readonly role: Role;
  readonly verb: string;
  /** Where the verb stands. */
  readonly at: number;
  /** The sentence leaves its subject out or has 他, 她 for it. */
  readonly implied: boolean;
  /** Body for which they spoke: where its name begins. */
  readonly behalf: number | null;
}

/** What a sentence leaves for the next: who 他 is. */
export interface Subject {
  readonly members: readonly Member[];
}

type Token =
  | { readonly kind: 'party'; readonly start: number; readonly end: number; readonly party: Party }
  | { readonly kind: 'pronoun' | 'body' | 'event'; readonly start: number; readonly end: number }
  | { readonly kind: 'act'; readonly start: number; readonly end: number; readonly mention: EventMention }
  | { readonly kind: 'verb'; readonly start: number; readonly end: number; readonly verb: RoleVerb };

/**
 * Who took which part, clause by clause: a verb's role goes to the names before it, unless a preposition or an
 * earlier verb claims these.
 *
 * @param before who the sentence before spoke of last
 */
export function rolesIn(
  reader: EventReader,
  sentence: Span,
  parties: readonly Party[],
  mentions: readonly EventMention[],
  before: Subject,
): { roles: RoleMention[]; subject: Subject } {
  const walk = new Walk(reader, sentence, before);
  for (const token of tokensOf(reader, sentence, parties, mentions)) walk.take(token);
  return { roles: walk.roles, subject: walk.subject };
}

function* tokensOf(
  { doc, words }: EventReader,
  sentence: Span,
  parties: readonly Party[],
  mentions: readonly EventMention[],
): Generator<Token> {
  const { norm, cut } = doc;
  const fixed: Token[] = [
    ...parties.map((party) => ({ kind: 'party' as const, start: party.start, end: party.end, party })),
    // a name of an event never runs over people: 市人大常委会副主任陈良
    ...mentions
      .filter((mention) => mention.use !== 'spoken' && !parties.some((party) => overlaps(party, mention)))
      .map((mention) =>
        mention.kind === 'act'
          ? { kind: 'act' as const, start: mention.start, end: mention.end, mention }
          : { kind: 'event' as const, start: mention.start, end: mention.end },
      ),
    ...doc.bodyMentions
      .filter((body) => body.start >= sentence.start && body.end <= sentence.end)
      .map(({ start, end }) => ({ kind: 'body' as const, start, end })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  // for each of them the next party's start
  const partyFrom = Array.from({ length: fixed.length + 1 }, () => sentence.end);
  for (let i = fixed.length - 1; i >= 0; i--)
    partyFrom[i] = fixed[i]!.kind === 'party' ? fixed[i]!.start : partyFrom[i + 1]!;
  let next = 0;
  let close = -1;
  for (let at = sentence.start; at < sentence.end;) {
    while (next < fixed.length && fixed[next]!.start < at) next++;
    const token = fixed[next];
    if (token && token.start === at) {
      const verb = token.kind === 'act' ? verbAt(words, norm, cut, at, sentence.end, sentence.end) : null;
      yield verb && verb.end >= token.end && (verb.verb.kind !== 'plain' || verb.verb.role !== 'other')
        ? verb
        : token;
      at = Math.max(token.end, verb?.end ?? 0);
      continue;
    }
    const limit = token ? token.start : sentence.end;
    if (norm[at] === '“') {
      if (close < at) close = closing(norm, at);
      if (close < sentence.end) {
        at = close + 1;
        continue;
      }
    }
    if (
      (norm[at] === '他' || norm[at] === '她') &&
      norm[at + 1] !== '们' &&
      !/[其]/u.test(norm[at - 1] ?? '') &&
      cut[at]
    ) {
      yield { kind: 'pronoun', start: at, end: at + 1 };
      at++;
      continue;
    }
    const verb = verbAt(words, norm, cut, at, limit, partyFrom[next]!);
    if (verb) {
      yield verb;
      at = verb.end;
    } else at++;
  }
}

function verbAt(
  words: EventWords,
  norm: string,
  cut: Uint8Array,
  at: number,
  limit: number,
  reach: number,
): (Token & { kind: 'verb' }) | null {
  if (!cut[at] && !/\p{Script=Han}/u.test(norm[at - 1] ?? '')) return null;
  for (const match of words.roles.each(norm, at)) {
    if (match.end > limit || (!cut[at] && match.phrase.length < 2)) continue;
    if (!cut[match.end] && match.phrase.length < 3 && !objects.test(norm.slice(match.end, match.end + 2)))
      continue;
    return { kind: 'verb', start: at, end: match.end, verb: match.value };
  }
  return madeAt(words, norm, cut, at, reach);
}

/** Nouns that the cutter joins to the verb before them: 主持会议, 汇报工作. */
const objects = /^(?:会议|工作|情况|活动|大会|仪式)/u;

const makes = /^(?:作|做|致|发表|进行|讲|提出|提|谈)了?/u;

/** What {@link makes} begins with. */
const makers = new Set('作做致发进讲提谈');

/** 作了题为…的专题辅导: the noun that the clause ends with, or the last before a mark, tells the role. */
function madeAt(
  words: EventWords,
  norm: string,
  cut: Uint8Array,
  at: number,
  limit: number,
): (Token & { kind: 'verb' }) | null {
  if (!makers.has(norm[at]!)) return null;
  const maker = makes.exec(norm.slice(at, at + 3));
  if (!maker || !cut[at]) return null;
  const from = at + maker[0].length;
  const clause = /^[^,。;!?:、]{0,40}/u.exec(norm.slice(from, limit))![0];
  for (let end = from + clause.length; end > from; end--) {
    if (!cut[end]) continue;
    const match = words.made.endingAt(norm, end, from);
    if (match) return { kind: 'verb', start: at, end, verb: match.value };
  }
  return null;
}

/** What follows someone who is only spoken of: …提出的, …重要讲话精神. */
const spokenOf =
  /^(?:同志)?(?:(?:关于|在)[^,。]{0,24})?(?:(?:提出|强调|指出|作出|做出|倡导|部署|要求)的|(?:的)?(?:系列)?(?:重要)?(?:讲话|指示|批示|回信|论述|贺信)(?:精神|要求|和)|(?:新时代)?(?:中国)?特色社会主义思想|思想|新时代)/u;

/** Those whom no name tells apart. */
const crowds =
  /(?:负责人|负责同志|代表|干部|人员|群众|职工|师生|嘉宾|客商|企业家|委员|成员|同志|领导|居民|村民|党员)(?:等)?(?:共?\d+[余多]?[人名])?(?:分别|共同|一同|一起)?$/u;

/** What makes a noun of the verb before it: 签约企业, 揭牌仪式, 会见时. */
const nominal = /^(?:仪式|企业|单位|项目|现场|活动|前|后|时|会|代表|人员|精神|团|稿|工作|对接)/u;
const ofNames: ReadonlySet<Role> = new Set<Role>(['sign', 'unveil', 'host', 'explain', 'other']);

/** 出席会议的有, 参加调研的还有: those who did come behind. */
const listing = /^[^,。;:]{0,10}的(?:领导|同志|人员|市领导|区领导|县领导)?(?:还)?(?:有|:)/u;

class Walk {
  readonly roles: RoleMention[] = [];
  readonly #doc: AnnotatedBulletin;
  readonly #sentence: Span;
  #subjects: readonly Member[] = [];
  #implied = false;
  #agent: readonly Member[] | null = null;
  #spent = false;
  #said = false;
  #lastVerb: (Token & { kind: 'verb' }) | null = null;
  #behalf: number | null = null;
  /** End of the names that are subjects now. */
  #partyEnd: number | null = null;
  /** Who 主持召开 a meeting does not report what the meeting then does: 传达学习, 研究部署. */
  #presided = false;
  /** Role of the names to come: 参加调研的还有…. */
  #listed: (Token & { kind: 'verb' }) | null = null;
  /** End of a verb whose object goes on to the next mark: 见证项目签约, 参加会见. */
  #taking: number | null = null;
  #leader: Subject;

  constructor({ doc }: EventReader, sentence: Span, before: Subject) {
    this.#doc = doc;
    this.#sentence = sentence;
    this.#leader = before;
  }

  get subject(): Subject {
    return this.#leader;
  }

  take(token: Token): void {
    if (token.kind === 'party') this.#takeParty(token.party);
    else if (token.kind === 'pronoun') this.#takePronoun(token.start);
    else if (token.kind === 'verb') this.#takeVerb(token);
    else if (token.kind === 'act') this.#takeAct(token.mention);
    else if (token.kind === 'body') this.#takeBody(token);
  }

  #text(from: number, to: number): string {
    return this.#doc.norm.slice(Math.max(from, this.#sentence.start), to);
  }

  #takeBody(token: Token): void {
    if (this.#text(token.start - 2, token.start).endsWith('代表')) this.#behalf = token.start;
    // a body that acts takes the sentence over: 镇政府汇报了工作，青石县政府主要负责人作表态发言
    if (this.#said) return;
    const after = this.#doc.norm.slice(token.end, token.end + 10);
    const opens =
      /[,;。]$/u.test(this.#text(token.start - 1, token.start)) || token.start === this.#sentence.start;
    if (opens && /^(?:还|则|也)?(?:要求|强调|指出|认为|表示|决定|明确|号召)/u.test(after))
      this.#subjects = [];
    if (!this.#spent) return;
    const begins = /[,;]$/u.test(this.#text(token.start - 1, token.start));
    if (
      /^(?:等)?(?:主要|相关|有关|党政|分管)?(?:负责人|负责同志|领导)/u.test(after) ||
      (begins && /^(?:分别)?(?:汇报|通报|作|介绍|等)/u.test(after))
    )
      this.#subjects = [];
  }

  #takePronoun(at: number): void {
    const before = this.#text(at - 1, at);
    if (
      before !== '' &&
      !/[,;:。"”!?、并]/u.test(before) &&
      !/(?:同时|时|后|,)$/u.test(this.#text(at - 2, at))
    )
      return;
    if (this.#said && !/[;。]/u.test(before)) {
      if (
        !/^[他她](?:还|同时|也)?(?:强调|指出|要求|表示|说|希望|认为)/u.test(this.#doc.norm.slice(at, at + 6))
      )
        return;
    }
    if (this.#subjects.length === 0 || this.#spent) {
      this.#subjects =
        this.#subjects.length > 0 && !this.#said ? this.#subjects : this.#leader.members.slice(0, 1);
      this.#implied = true;
      this.#said = false;
    }
  }

  #takeParty(party: Party): void {
    const before = this.#text(party.start - 12, party.start);
    const after = this.#doc.norm.slice(party.end, Math.min(party.end + 40, this.#sentence.end));
    if (spokenOf.test(after)) return;
    const accompanied = /^(?:等[^,。]{0,8})?(?:的)?(?:亲自)?(陪同|带领|率领|主持|见证|全程陪同)下/u.exec(
      after,
    );
    if (accompanied && /(?:在|由)[^,。;]*$/u.test(this.#text(party.start - 40, party.start))) {
      const role = {
        陪同: 'accompany',
        带领: 'lead',
        率领: 'lead',
        主持: 'chair',
        见证: 'witness',
        全程陪同: 'accompany',
      }[accompanied[1]!] as Role;
      for (const member of party.members) this.#add(member, role, accompanied[1]!, party.end);
      if (role === 'lead') this.#leader = { members: party.members };
      return;
    }
    if (this.#listed) {
      const { verb, start, end } = this.#listed;
      for (const member of party.members) this.#add(member, verb.role, this.#text(start, end), start);
      return;
    }
    if (before.endsWith('由') && /^(?:等)?(?:率领|带领|率队|带队)/u.test(after)) {
      for (const member of party.members) this.#add(member, 'lead', '率领', party.end);
      return;
    }
    if (this.#asObject(party, before, after)) return;
    if (before.endsWith('由') || (/(?:^|[,;])由[^,;。]{0,20}$/u.test(before) && !/(?:、)$/u.test(before))) {
      this.#agent = party.members;
      this.#said = false;
      return;
    }
    if (this.#said && !this.#reopens(party, before, after)) return;
    if (this.#spent || this.#implied || this.#hasPredicate(party.start)) {
      this.#subjects = party.members;
      this.#spent = false;
      this.#implied = false;
    } else this.#subjects = [...this.#subjects, ...party.members];
    this.#said = false;
    this.#presided = false;
    this.#behalf = null;
    this.#agent = null;
    this.#leader = { members: party.members };
    this.#partyEnd = party.end;
    const suite = /^(?:等)?(?:领导|同志)?一行(?:\d+余?多?人)?(?<joins>参加|随同|陪同)?/u.exec(after);
    if (suite) this.#suite(party, suite.groups?.['joins'] !== undefined, party.end);
  }

  /** 陈良、孙洁一行: the first leads, the others came along; 一行25人参加 are all who came along. */
  #suite(party: Party, joins: boolean, at: number): void {
    for (const [i, member] of party.members.entries())
      this.#add(member, i === 0 && !joins ? 'lead' : 'attend', '一行', at);
  }

  /** 何某反馈意见，易某主持会议: words right behind the names before and a comma: those names have their own verb. */
  #hasPredicate(start: number): boolean {
    if (this.#partyEnd === null) return false;
    return /^(?!等|及|和|与|以及|同志|先生|女士|率|带)\p{Script=Han}{2}[^,;]*[,;]/u.test(
      this.#text(this.#partyEnd, start),
    );
  }

  /** Behind what was said, names begin a new clause only where a verb of theirs follows. */
  #reopens(party: Party, before: string, after: string): boolean {
    return (
      /[,;。:]$/u.test(before) &&
      /^(?:同志)?(?:等)?(?:[^,。;]{0,16})(?:强调|指出|要求|表示|主持|出席|参加|陪同|讲话|致辞|汇报|通报|作|介绍|宣布|宣读|见证|还|也|则|就|分别|先后|说|对|向)/u.test(
        after,
      )
    );
  }

  /** Names that a preposition or a verb of meeting takes: no subjects. */
  #asObject(party: Party, before: string, after: string): boolean {
    const verb = this.#lastVerb;
    const near =
      verb &&
      !this.#said &&
      !/[,;。]/u.test(this.#text(verb.end, party.start)) &&
      party.start - verb.end <= 14;
    if (near && (verb.verb.kind === 'meets' || verb.verb.kind === 'brings')) {
      for (const member of party.members)
        this.#add(member, 'attend', this.#text(verb.start, verb.end), verb.start);
      return true;
    }
    if (near && verb.verb.kind === 'beside') {
      if (
        /^(?:等)?(?:一行)?[^,。;]{0,12}(?:调研|考察|督查|检查|视察|走访|慰问|参观|察看|到|来|赴)/u.test(after)
      ) {
        for (const member of party.members)
          this.#add(member, 'lead', this.#text(verb.start, verb.end), verb.start);
        this.#subjects = party.members;
        this.#spent = true;
      }
      return true;
    }
    if (
      /听取了?$/u.test(before) ||
      (/听取了?[^,。]{0,10}$/u.test(before) &&
        /^(?:等)?(?:所作|的|代表)?[^,。]{0,16}(?:汇报|介绍|报告)/u.test(after))
    ) {
      if (/(?:汇报|介绍|通报|报告)/u.test(after))
        for (const member of party.members) this.#add(member, 'report', '汇报', party.end);
      return true;
    }
    if (/(?:邀请|特邀|邀请到|聘请)了?[^,。;]{0,4}$/u.test(before)) {
      if (/(?:授课|主讲|讲课|讲座|宣讲|辅导|解读|讲解|作|围绕)/u.test(after))
        for (const member of party.members) this.#add(member, 'explain', '主讲', party.end);
      return true;
    }
    if (
      /(?:向|对|给|为|替|把|将|受|任命|免去|选举|提名|拜会了?|拜访了?|会晤了?|慰问了?|看望了?|走访慰问|接受|欢迎|祝贺|感谢|以|补选|接替|听|决定任命|授予|追授|悼念|缅怀|因)$/u.test(
        before,
      )
    )
      return true;
    return false;
  }

  /** Whether a word at `at` belongs to the object of a verb before it in the clause. */
  #within(at: number): boolean {
    return this.#taking !== null && !/[,;。]|并|同时|还|又|随后/u.test(this.#text(this.#taking, at));
  }

  #takeAct(mention: EventMention): void {
    if (this.#said || this.#within(mention.start)) return;
    const subjects = this.#agent ?? this.#subjects;
    if (subjects.length === 0) return;
    const role: Role | null = {
      inspection: 'lead',
      visit: 'lead',
      signing: 'sign',
      other: null,
      meeting: null,
      ceremony: null,
      training: 'explain',
      election: null,
      appointment: null,
    }[mention.type] as Role | null;
    if (role === null) return;
    const joins =
      role === 'lead' &&
      /(?:跟随|随(?![行机后即着时]))[^,。;]*$/u.test(this.#text(subjects.at(-1)!.end, mention.start));
    const claimed = this.roles
      .filter((r) => r.role === 'accompany' || r.role === 'attend' || r.role === 'host')
      .map((r) => r.member.person);
    for (const member of subjects)
      if (!claimed.includes(member.person))
        this.#add(member, joins ? 'attend' : role, this.#text(mention.start, mention.end), mention.start);
    this.#spent = true;
  }

  #takeVerb(token: Token & { kind: 'verb' }): void {
    const text = this.#text(token.start, token.end);
    const { role, kind } = token.verb;
    const after = this.#doc.norm.slice(token.end, token.end + 4);
    if (text === '一行') return; // said with the names before it
    if (role === 'attend' && this.#spent && this.#crowd(token.start)) return;
    if (role === 'sign' && hoped.test(this.#text(token.start - 30, token.start))) return;
    if (ofNames.has(role) && nominal.test(this.#doc.norm.slice(token.end, token.end + 4))) return;
    if (
      this.#said ||
      /^下(?![一半步周月午阶])/u.test(after) ||
      (role !== 'speak' && this.#within(token.start))
    )
      return;
    if (this.#agent && kind === 'brings') {
      for (const member of this.#agent) this.#add(member, role, text, token.start);
      this.#agent = null;
      return;
    }
    if (listing.test(this.#doc.norm.slice(token.end, token.end + 16))) {
      this.#listed = token;
      return;
    }
    if (after.startsWith('的') && kind !== 'meets') return;
    if (kind === 'meets' && this.#text(token.start - 1, token.start).endsWith('的')) return;
    if (
      role === 'report' &&
      (this.#presided || /听取[^,。;]{0,24}$/u.test(this.#text(token.start - 30, token.start)))
    )
      return;
    // 由某某主持 of someone whom nobody read as a name: it is not the one named before
    if (
      role === 'chair' &&
      this.#agent === null &&
      /由[^,。;]{2,24}$/u.test(this.#text(token.start - 30, token.start))
    )
      return;
    if (text.startsWith('主持召开')) this.#presided = true;
    const subjects = this.#agent ?? (this.#subjects.length > 0 ? this.#subjects : this.#elided(token));
    if (text === '会谈' && subjects.length < 2) return; // 与企业负责人会谈: nobody named was met
    this.#lastVerb = token;
    if (role === 'lead' && kind === 'brings' && /^[^,。;]{0,3}(?:下|头)/u.test(after)) return;
    for (const [i, member] of subjects.entries())
      this.#add(member, text === '会谈' && i > 0 ? 'attend' : role, text, token.start);
    if (subjects.length > 0 || kind === 'speech') this.#spent = true;
    this.#agent = null;
    if (role === 'attend' || role === 'witness' || kind === 'beside') this.#taking = token.end;
    if (kind === 'speech' && /^[了]?(?:[,:“]|在|对|要|一是|全|各|必|把|抓)/u.test(after)) this.#said = true;
  }

  /** Whether a clause of its own names only those of some office before a verb: 各乡镇负责人参加. */
  #crowd(at: number): boolean {
    const clause = /[^,;]*$/u.exec(this.#text(at - 60, at))![0];
    const from = at - clause.length;
    if (this.#partyEnd !== null && this.#partyEnd > from) return false;
    return crowds.test(clause);
  }

  /** A sentence that leaves its subject out goes on with the one before: 强调，要…. */
  #elided(token: Token): readonly Member[] {
    if (token.start !== this.#sentence.start || this.#leader.members.length === 0) return [];
    this.#implied = true;
    return this.#leader.members.slice(0, 1);
  }

  #add(member: Member, role: Role, verb: string, at: number): void {
    if (this.roles.some((r) => r.member.person === member.person && r.role === role && r.at === at)) return;
    this.roles.push({ member, role, verb, at, implied: this.#implied, behalf: this.#behalf });
  }
}
