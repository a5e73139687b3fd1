import { randomFrom } from '../crash/documents.mjs';
import { pinyin } from 'pinyin-pro';

/** How many of each there are in the whole prefecture; a part of it has the same share of all. */
export const WHOLE = {
  people: 20_000,
  bodies: 5_000,
  events: 50_000,
  participations: 150_000,
  tenures: 40_000,
  evidences: 200_000,
};
/** Rows of the whole: 465,000. What comes with them (posts, places, articles, claims, words to search) is beside. */
export const ROWS = Object.values(WHOLE).reduce((sum, count) => sum + count, 0);

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红建国志海林文斌鹏飞龙宇浩轩子涵雨泽晨曦梓睿欣怡佳琪思源嘉诚天佑俊豪博瑞雪梅春秋冬松柏竹云峰岳川江河湖波澜清澈远航启程若谷知行立新永安',
];
const FIRST = [...'云青石白南北东西新永安平清临高长宝凤龙玉金银铜松柏桃杏柳枫竹兰'];
const SECOND = [...'溪岭塘湾桥埠河泉坪原丘山湖港洲浦林田岗峰'];
const ORGANS =
  '人民政府 财政局 教育局 民政局 公安局 司法局 水务局 交通运输局 农业农村局 商务局 审计局 统计局 应急管理局 市场监督管理局 住房和城乡建设局 自然资源局 生态环境局 文化和旅游局 卫生健康局 医疗保障局 信访局 城市管理局 发展和改革局 科学技术局 人力资源和社会保障局 总工会 妇女联合会 残疾人联合会 红十字会 图书馆 档案馆 第一中学 第二小学 人民医院 中医院 供电公司 自来水公司 城投公司 供销合作社 气象局 税务局 消防救援大队 融媒体中心 政务服务中心 招商服务中心 机关事务中心 行政审批局 退役军人事务局 林业局 体育局'.split(
    ' ',
  );
const TITLES = ['局长', '副局长', '办公室主任'];
const FIELDS =
  '安全 农业 工业 旅游 水利 教育 医疗 住房 交通 环保 商贸 金融 文化 体育 消防 气象 粮食 林业 渔业 电力 通信 养老 就业 社保 税收 审计 统计 档案 信访 司法'.split(
    ' ',
  );
const MATTERS =
  '整治 普查 招商 扶持 改造 提升 监管 督查 宣传 服务 规划 建设 调度 考核 创建 防控 保障 评估 试点 攻坚 清查 结对 慰问 培育 对接 论证 验收 复工 排查 演练'.split(
    ' ',
  );
const MEETINGS = ['工作会议', '推进会', '座谈会', '现场会', '调研', '动员会', '培训班', '签约仪式'];
const TYPES = ['meeting', 'meeting', 'meeting', 'meeting', 'inspection', 'meeting', 'training', 'signing'];
const ROLES = ['attend', 'attend', 'attend', 'attend', 'speak', 'chair', 'accompany', 'report'];

const syllables = new Map();
const syllable = (character) => {
  if (!syllables.has(character)) syllables.set(character, pinyin(character, { toneType: 'none' }));
  return syllables.get(character);
};
const spelled = (name) => Array.from(name, syllable);
const named = (name) => {
  const parts = spelled(name);
  return { name, aliases: [], pinyin: parts.join(' '), initials: parts.map((part) => part[0]).join('') };
};

/**
 * A prefecture in a graph: the same for the same seed and share.
 *
 * Fifty bodies make a district; people are of a district, and one in seven at an event is of anywhere. The chance to take
 * part falls with the place in the district, or in all, to the power of 0.6. Most events have a handful of people, one in
 * fifty up to a hundred.
 *
 * @param share of the whole, up to 1
 */
export class Prefecture {
  constructor(share, seed = 5) {
    this.random = randomFrom(seed);
    this.count = Object.fromEntries(
      Object.entries(WHOLE).map(([kind, n]) => [kind, Math.max(1, Math.round(n * share))]),
    );
    this.districts = Math.max(1, Math.ceil(this.count.bodies / ORGANS.length));
    this.places = this.#make('plc', this.districts, (id, i) => this.#place(id, i));
    this.bodies = this.#make('org', this.count.bodies, (id, i) => this.#body(id, i));
    this.people = this.#make('per', this.count.people, (id) => this.#person(id));
    this.posts = this.bodies.flatMap((body) =>
      TITLES.map((title) => ({ id: this.#id('pst'), organization: body.id, title, seats: null })),
    );
    this.tenures = this.#make('ten', this.count.tenures, (id, i) => this.#tenure(id, i));
    this.events = this.#make('evt', this.count.events, (id) => this.#event(id));
    this.participations = this.#participations();
    this.projects = this.#make('prj', Math.ceil(this.count.bodies / 5), (id, i) => this.#project(id, i));
    this.stakes = this.#make('stk', this.projects.length, (id, i) => this.#stake(id, i));
    this.#source();
  }

  /** Chunks in the order in which they can be written. */
  *chunks(size) {
    const kinds = [
      ['document', this.documents],
      ['article', this.articles],
      ['evidence', this.evidences],
      ['place', this.places],
      ['organization', this.bodies],
      ['person', this.people],
      ['event', this.events],
      ['project', this.projects],
      ['post', this.posts],
      ['tenure', this.tenures],
      ['participation', this.participations],
      ['stake', this.stakes],
      ['claim', this.claims],
      ['evidenced', this.evidenced],
      ['holds', this.tenures],
      ['attended', this.participations.filter(({ person }) => person)],
      ['investsIn', this.stakes],
    ];
    for (const [kind, rows] of kinds)
      for (let i = 0; i < rows.length; i += size) yield [kind, rows.slice(i, i + size)];
  }

  #below(n) {
    return Math.floor(this.random() * n);
  }
  #one(list) {
    return list[this.#below(list.length)];
  }
  #id(prefix) {
    const part = () =>
      this.#below(2 ** 40)
        .toString(16)
        .padStart(10, '0');
    return `${prefix}-${part()}${part()}`;
  }
  #make(prefix, count, make) {
    return Array.from({ length: count }, (_, i) => make(this.#id(prefix), i));
  }
  #day() {
    return new Date(Date.UTC(2014, 0, 1 + this.#below(3650))).toISOString().slice(0, 10);
  }
  /** The lower places come up more often. */
  #weighted(n) {
    return Math.min(n - 1, Math.floor(n * this.random() ** 2.5));
  }

  #topic() {
    return this.#one(FIELDS) + this.#one(MATTERS);
  }
  #district(i) {
    return FIRST[i % FIRST.length] + SECOND[Math.floor(i / FIRST.length) % SECOND.length] + '县';
  }
  #place(id, i) {
    return { id, name: this.#district(i), code: null, parent: null, block: id, features: [], parentBy: null };
  }
  #body(id, i) {
    const at = Math.floor(i / ORGANS.length);
    const seat = i % ORGANS.length;
    if (seat === 0) this.seat = id;
    return {
      id,
      ...named(this.#district(at) + ORGANS[seat]),
      kind: 'government',
      level: 'county',
      parent: seat === 0 ? null : this.seat,
      place: this.places[at].id,
      block: id,
      features: [],
      parentBy: null,
      placeBy: null,
    };
  }
  #person(id) {
    const name = this.#one(SURNAMES) + this.#one(GIVEN) + (this.random() < 0.7 ? this.#one(GIVEN) : '');
    return { id, ...named(name), byline: false, block: id, features: [] };
  }
  #tenure(id, i) {
    const at = i % this.people.length;
    const district = at % this.districts;
    const body = Math.min(this.bodies.length - 1, district * ORGANS.length + this.#below(ORGANS.length));
    const [from, to] = [this.#day(), this.#day()].sort();
    const ended = this.random() < 0.3;
    return {
      id,
      person: this.people[at].id,
      post: this.posts[body * TITLES.length + this.#below(TITLES.length)].id,
      attestedFrom: from,
      attestedTo: to,
      startEarliest: this.random() < 0.3 ? from : null,
      startLatest: from,
      endEarliest: to,
      endLatest: ended ? to : null,
      former: false,
      confidence: 0.9,
    };
  }
  #event(id) {
    const at = this.#below(this.districts);
    const kind = this.#below(MEETINGS.length);
    const day = this.#day();
    const vague = this.random() < 0.1;
    return {
      id,
      type: TYPES[kind],
      name: this.#district(at) + this.#topic() + MEETINGS[kind],
      date: vague ? day.slice(0, 7) : day,
      earliest: vague ? `${day.slice(0, 7)}-01` : day,
      latest: vague ? `${day.slice(0, 7)}-28` : day,
      place: this.places[at].id,
      series: null,
      number: null,
      planned: false,
      parent: null,
      confidence: 0.9,
      block: id,
      features: [],
      parentBy: null,
      placeBy: null,
      district: at,
    };
  }
  #participations() {
    const rows = [];
    const total = this.count.participations;
    const part = (event, more) =>
      rows.push({
        id: this.#id('par'),
        event: event.id,
        person: null,
        organization: null,
        role: this.#one(ROLES),
        verb: '出席',
        order: null,
        unordered: false,
        printedTitle: null,
        onBehalfOf: null,
        confidence: 0.9,
        ...more,
      });
    for (let i = 0; rows.length < total; i++) {
      const event = this.events[i % this.events.length];
      const body = event.district * ORGANS.length + this.#weighted(ORGANS.length);
      if (this.random() < 0.6)
        part(event, {
          organization: this.bodies[Math.min(body, this.bodies.length - 1)].id,
          role: 'organizer',
        });
      const size = this.random() < 0.02 ? this.#below(100) : this.#below(4);
      const present = new Set();
      for (let n = 0; n < size; n++) present.add(this.#participant(event.district));
      for (const [order, person] of [...present].entries())
        part(event, { person: this.people[person].id, order });
    }
    return rows.slice(0, total);
  }
  #participant(district) {
    if (this.random() > 0.85) return this.#weighted(this.people.length);
    const here = Math.floor((this.people.length - 1 - district) / this.districts) + 1;
    return district + this.districts * this.#weighted(here);
  }
  #project(id, i) {
    const at = i % this.districts;
    return {
      id,
      name: `${this.#district(at)}${this.#topic()}第${i + 1}期项目`,
      aliases: [],
      capacity: null,
      stage: 'signed',
      site: null,
      place: this.places[at].id,
      investment: null,
      registeredCapital: null,
      confidence: 0.9,
      block: id,
      features: [],
      placeBy: null,
    };
  }
  #stake(id, i) {
    return {
      id,
      organization: this.#one(this.bodies).id,
      project: this.projects[i].id,
      amount: null,
      confidence: 0.9,
    };
  }

  /** Bulletins of five articles with twenty stretches each, which support all that is said; what is said is claimed. */
  #source() {
    const supported = [
      ...this.participations.map(({ id }) => ['participation', id]),
      ...this.tenures.map(({ id }) => ['attestation', id]),
      ...this.events.map(({ id, name }) => ['event', id, name]),
      ...this.people.map(({ id, name }) => ['person', id, name]),
      ...this.bodies.map(({ id, name }) => ['organization', id, name]),
    ];
    [this.documents, this.articles, this.evidences, this.claims, this.evidenced] = [[], [], [], [], []];
    for (let i = 0; i < this.count.evidences; i++) {
      if (i % 100 === 0) this.documents.push(this.#document(i / 100));
      if (i % 20 === 0) this.articles.push(this.#article(this.documents.at(-1), (i / 20) % 5));
      const article = this.articles.at(-1);
      const quote = article.paragraphs[0].text.slice(0, 10);
      this.evidences.push({
        id: this.#id('evd'),
        document: article.document,
        article: article.id,
        start: i % 100,
        end: (i % 100) + quote.length,
        quote,
        before: '二〇二三年三月十八日上午',
        after: '主持会议并讲话。',
      });
    }
    for (const [i, [kind, entity, name]] of supported.entries()) {
      const evidence = this.evidences[i % this.evidences.length];
      this.claims.push({
        id: entity.startsWith('ten') ? `att${entity.slice(3)}` : entity,
        document: evidence.document,
        kind,
        block: name ? entity : null,
        data: { name: name ?? null, confidence: 0.9 },
        evidence: [evidence.id],
        entity,
      });
      this.evidenced.push({ subject: entity, evidence: evidence.id });
    }
  }
  #document(i) {
    const day = this.#day();
    return {
      id: this.#id('doc'),
      sha256: this.#id('sha'),
      title: `简报第${i + 1}期`,
      publisher: '市政府办公室',
      publisherPlace: null,
      issued: day,
      earliest: day,
      latest: day,
      rules: 'bench',
      format: 'text',
      url: null,
      text: '简报'.repeat(1000),
      digest: 'bench',
      publisherGiven: false,
      issuedGiven: false,
      problems: [],
    };
  }
  #article(document, ordinal) {
    const event = this.#one(this.events);
    const text = `${event.date}，${event.name}召开，${this.#one(this.people).name}、${this.#one(this.people).name}出席。`;
    return {
      id: this.#id('art'),
      document: document.id,
      ordinal,
      title: event.name,
      kickers: [],
      paragraphs: [{ text, spans: [{ start: 0, end: text.length }] }],
    };
  }
}
