import type { AnnotatedBulletin, Role, Span } from '../model/index.ts';
import { clauseRules } from './clause-rules.ts';
import { type EventMention, type EventReader, hoped } from './event-names.ts';
import type { Member, Party } from './parties.ts';
import { type Token, tokensOf } from './role-tokens.ts';

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

/** What follows someone who is only spoken of: …提出的, …重要讲话精神. */
const spokenOf =
  /^(?:同志)?(?:(?:关于|在)[^,。]{0,24})?(?:(?:提出|强调|指出|作出|做出|倡导|部署|要求)的|(?:的)?(?:系列)?(?:重要)?(?:讲话|指示|批示|回信|论述|贺信)(?:精神|要求|和)|(?:新时代)?(?:中国)?特色社会主义思想|思想|新时代)/u;

/** 出席会议的委员: who did is told behind. */
const relative =
  /^[^,。;:]{1,30}的[^,。;:的]{0,12}(?:委员|代表|领导|干部|人员|同志|嘉宾|学员|职工|官兵|客商|群众|党员|队员|选手)们?(?:[,。;、]|$)/u;

const ofNames: ReadonlySet<Role> = new Set<Role>(['sign', 'unveil', 'host', 'explain', 'other']);

/** 出席会议的有, 参加调研的还有: those who did come behind. */
const listing = /^[^,。;:]{0,10}的(?:领导|同志|人员|市领导|区领导|县领导)?(?:还)?(?:有|:)/u;

/** …就合作事宜进行洽谈, 深入交流: behind the name of the one who was talked with. */
const talks =
  /^(?:等)?(?:一行)?(?:就|围绕)?[^,。;]{0,24}?(?:进行|开展|展开|作)?了?(?:深入|友好|亲切|充分|座谈)*(?:洽谈|商谈|会谈|交流|对接|磋商|沟通|交谈)/u;

/** 来到老战士陈良家中: who is called on does nothing. */
const athome =
  /^(?:同志|老人|夫妇|一家)?(?:的)?(?:家中|家里|家(?=[,。、;慰看探走了])|住处|病房|病床前|床前)/u;

/** 陈良等与教师代表座谈: those who sit at the table, of whom only they are named. */
const satWith =
  /^(?:等)?(?:\p{Script=Han}{0,3}领导|同志)?(?:一起|一同)?[与同][^,。;]{0,14}(?:代表|企业家|师生|职工|委员|党员|客商)们?(?:等)?(?:进行|举行)?了?(?:亲切|深入)?座谈/u;

const together = /^(?:培土|奠基|剪彩|铲土|按下|启动球|推杆)/u;

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
    if (/[,;。]$/u.test(this.#text(token.start - 1, token.start)) && this.#bodiesAct(token)) {
      this.#subjects = [];
      return;
    }
    const begins = /[,;]$/u.test(this.#text(token.start - 1, token.start));
    if (
      /^(?:等)?(?:主要|相关|有关|党政|分管)?(?:负责人|负责同志|领导)/u.test(after) ||
      (begins && /^(?:分别)?(?:汇报|通报|作|介绍|等)/u.test(after))
    )
      this.#subjects = [];
  }

  /** …，县卫健局、城东街道等单位作了发言: a clause of bodies alone that do something. */
  #bodiesAct({ start, end }: Token): boolean {
    const clause = /^[^,。;]*/u.exec(this.#doc.norm.slice(end, Math.min(end + 80, this.#sentence.end)))![0];
    if (this.#doc.personMentions.some((one) => one.start >= start && one.end <= end + clause.length))
      return false;
    return /^(?:、.{2,60})?(?:等)?(?:\p{Script=Han}{0,4}(?:单位|部门|乡镇|企业|村|社区))?(?:分别|先后|依次)?(?:就.{0,16})?(?:作(?!为)|汇报|通报|发言|表态|交流)/u.test(
      clause,
    );
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
    if (athome.test(after)) return;
    if (satWith.test(after)) {
      for (const member of party.members) this.#add(member, 'attend', '座谈', party.end);
      this.#subjects = party.members;
      this.#leader = { members: party.members };
      this.#partyEnd = party.end;
      this.#spent = true;
      return;
    }
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
    if (
      /由[^,。;、]{0,24}$/u.test(this.#text(party.start - 26, party.start)) &&
      /^(?:等)?(?:率领|带领|率队|带队)/u.test(after)
    ) {
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
    const met = this.#metBy(party, after);
    if (met > 0) {
      for (const member of party.members.slice(met)) this.#add(member, 'attend', '洽谈', party.end);
      party = { ...party, members: party.members.slice(0, met) };
      this.#subjects = party.members;
    }
    this.#leader = { members: party.members };
    this.#partyEnd = party.end;
    const suite =
      /^(?:等)?(?:领导|同志)?一行(?:\d+余?多?人)?(?<joins>参加|随同|陪同|(?:应邀)?出席|见证)?/u.exec(after);
    if (suite && this.#talks(party)) {
      for (const member of party.members) this.#add(member, 'attend', '座谈', party.end);
      this.#spent = true;
    } else if (suite) this.#suite(party, suite.groups?.['joins'] !== undefined, party.end);
  }

  /** 陈良与董事长孙洁深入交流: where those begin who were talked with; 0 where nobody was. */
  #metBy({ members }: Party, after: string): number {
    if (!talks.test(after)) return 0;
    return members.findIndex(
      ({ start }, i) => i > 0 && /^[与同][^、,]{0,6}$/u.test(this.#text(members[i - 1]!.end, start)),
    );
  }

  /** 陈良与董事长孙洁一行座谈: all of them sit at one table. */
  #talks({ members, end }: Party): boolean {
    return (
      /^[^,。;]{0,12}座谈/u.test(this.#doc.norm.slice(end, end + 16)) &&
      members.some(({ start }, i) => i > 0 && this.#text(members[i - 1]!.end, start).includes('与'))
    );
  }

  /** 陈良、孙洁一行: the first leads, the others came along; 一行25人参加 are all who came along. */
  #suite(party: Party, joins: boolean, at: number): void {
    // 县领导陈良、李石以及董事长孙洁一行: those behind 以及 are the guests
    const cut = party.members.findLastIndex(
      ({ start }, i) => i > 0 && /以及/u.test(this.#text(party.members[i - 1]!.end, start)),
    );
    // 县委书记陈良，县长李石，园区主任孙洁等一行: all that were named go
    const all =
      cut > 0
        ? party.members.slice(cut)
        : this.#subjects.length > party.members.length
          ? this.#subjects
          : party.members;
    for (const [i, member] of all.entries())
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
      /与[^,。;与]{0,30}$/u.test(this.#text(party.start - 32, party.start)) &&
      this.#subjects.length > 0 &&
      /^[^,。;]{0,8}?(?:进行|举行|开展)?了?座谈/u.test(after)
    ) {
      for (const member of [...this.#subjects, ...party.members])
        this.#add(member, 'attend', '座谈', party.end);
      this.#spent = true;
      return true;
    }
    // 与董事长孙洁就项目进行洽谈: who was talked with leads nothing
    if (
      /(?:^|[,;并先后分别])[与同][^,。;、与同]{0,24}$/u.test(this.#text(party.start - 27, party.start)) &&
      talks.test(after)
    ) {
      for (const member of party.members) this.#add(member, 'attend', '洽谈', party.end);
      return true;
    }
    if (/(?:选举|补选)$/u.test(before)) {
      for (const member of party.members) this.#add(member, 'other', '选举', party.start);
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
    // 及特邀专家陈良参加: an expert who came like the others
    const came =
      /(?:及|和|、|与)特邀[^,。;]{0,4}$/u.test(before) && /^[^,。;]{0,8}(?:参加|出席|列席|陪同)/u.test(after);
    if (!came && /(?:邀请|特邀|邀请到|聘请)了?[^,。;]{0,4}$/u.test(before)) {
      if (/(?:授课|主讲|讲课|讲座|宣讲|辅导|解读|讲解|作|围绕)/u.test(after))
        for (const member of party.members) this.#add(member, 'explain', '主讲', party.end);
      return true;
    }
    return clauseRules().toward.test(before);
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
      /(?:跟随|一同|一道|一起|随(?![行机后即着时]))[^,。;]*$/u.test(
        this.#text(subjects.at(-1)!.end, mention.start),
      );
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
    if (this.#spent && (kind === 'speech' ? this.#others(token.start) : this.#crowd(token.start))) return;
    // 对项目签约表示祝贺, 意见建议: nobody does it
    if (role === 'sign' && /^[^,。;]{0,6}表示/u.test(this.#doc.norm.slice(token.end, token.end + 9))) return;
    if (text === '建议' && /(?:意见|的|听取|宝贵|合理化)$/u.test(this.#text(token.start - 3, token.start)))
      return;
    if (role === 'sign' && hoped.test(this.#text(token.start - 30, token.start))) return;
    if (
      ofNames.has(role) &&
      !text.startsWith('宣布') &&
      clauseRules().nominal.test(after) &&
      !/^签[署订].*|^签[署订]$/u.test(text)
    )
      return;
    if ((role === 'speak' || role === 'report') && kind === 'plain' && this.#isNoun(token, after)) return;
    if (role === 'attend' && kind === 'plain' && after.startsWith('过')) return;
    if (kind === 'speech' && /^(?:名单|书|稿|案|的|和|、)/u.test(after)) return;
    // 按照市委工作要求
    if (
      text === '要求' &&
      /(?:按照|根据|落实|对照)[^,。;]{0,24}$/u.test(this.#text(token.start - 28, token.start))
    )
      return;
    // 学习某某出席…时的讲话精神
    if (
      /^[^,。;]{0,50}(?:讲话|指示|批示)精神/u.test(
        this.#doc.norm.slice(token.end, Math.min(token.end + 56, this.#sentence.end)),
      )
    )
      return;
    if (
      role === 'attend' &&
      relative.test(this.#doc.norm.slice(token.end, Math.min(token.end + 50, this.#sentence.end)))
    )
      return;
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
    if (text === '迎接' && /^(?:[,。;]|并|$)/u.test(after)) return;
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
    // 共同为工程培土奠基: who did so together was there
    if (
      together.test(text) &&
      subjects.length > 1 &&
      /共同|一同|一起/u.test(this.#text(token.start - 24, token.start))
    )
      for (const member of subjects) this.#add(member, 'attend', text, token.start);
    if (subjects.length > 0 || kind === 'speech') this.#spent = true;
    this.#agent = null;
    const arrives = /^(?:应邀)?(?:到会|到场|参会|与会)$/u.test(text); // 应邀到会通报情况
    if ((role === 'attend' && !arrives) || role === 'witness' || kind === 'beside' || text.startsWith('宣读'))
      this.#taking = token.end;
    if (
      kind === 'speech' &&
      (/^[了]?(?:[,:“]|在|对|要|一是|全|各|必|把|抓|将|愿|坚决|一定|今后|决心)/u.test(after) ||
        (clauseRules().demands.has(text) && /^(?!了)\p{Script=Han}/u.test(after)))
    )
      this.#said = true;
  }

  /** 推介片, 听取发言, 人员安排、设备: nobody says anything. */
  #isNoun({ start, end }: Token, after: string): boolean {
    if (this.#text(start, end) === '反馈' && /^(?:问题(?:整改|的)|整改)/u.test(after)) return true;
    if (clauseRules().papers.test(after) || /的(?:重要|总结)?$/u.test(this.#text(start - 3, start)))
      return true;
    const given = /^[作做](?!为)/u.test(this.#text(start, end));
    if (!given && /(?:听取|学习|传达|贯彻|落实)[^,。;并]{0,24}$/u.test(this.#text(start - 30, start)))
      return true;
    return (
      after.startsWith('、') && this.#partyEnd !== start && !/[,;。]$/u.test(this.#text(start - 1, start))
    );
  }

  /** Whether a clause of its own names only those of some office before a verb: 各乡镇负责人参加. */
  #crowd(at: number): boolean {
    const clause = /[^,;]*$/u.exec(this.#text(at - 60, at))![0];
    const from = at - clause.length;
    if (this.#partyEnd !== null && this.#partyEnd > from) return false;
    return clauseRules().crowds.test(clause);
  }

  /** 与会代表提出了意见: those who were there, in a clause of their own. */
  #others(at: number): boolean {
    const clause = /[^,;]*$/u.exec(this.#text(at - 40, at))![0];
    return /^(?:与会|参会|其他|其余|部分|各位|各)\p{Script=Han}{0,16}$/u.test(clause);
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
