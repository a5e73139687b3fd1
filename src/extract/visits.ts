import { type AnnotatedBulletin, type Span, textOf } from '../model/index.ts';
import { visitRules } from './visit-rules.ts';

export interface Site extends Span {
  readonly name: string;
  readonly body: number | null;
  /** Where the whole of a journey goes (来青石县): a site only where none narrower is named. */
  readonly whole?: boolean;
}

/** 先后到A村、B村，…: where each was gone to in turn. */
const inTurn =
  /(?:(?:先后|分别|依次)(?:到|赴|在|来)|(?:首先|随后|接着|之后|最后)(?:还|又)?(?:到|赴))(?![会到])/gu;
/** 甲、乙等企业, 甲、乙2家企业: what they are is told behind. */
const firms =
  /^(?:等?(?:(?:\d+|[两三四五六七八九十])[家个处])?(?:重点|骨干|龙头)?(?:企业|公司)|等?(?:\d+|[两三四五六七八九十])[个处](?:乡镇|镇街|街道|村|社区|点位|项目)|等(?:乡镇|镇街|街道|社区|\d+[个处](?:项目|工程))|等(?:重点|重大|民生|在建)*(?:项目|工程))(?!建设情况)/u;
/** 对甲、乙2家企业开展检查 */
const upon =
  /对(?=[^,。;对]{3,60}?(?:企业|公司|项目|小区|社区|村|学校|医院|场所|工地)(?:开展|进行)[^,。;]{0,16}(?:检查|督查|调研|走访|慰问|督导|巡查))/gu;
const planned = /(?:将|拟|即将|计划|还将)[^,。;]{0,12}$/u;

/**
 * Places, companies and work sites that a sentence says were gone to see, in its order.
 *
 * @param toured whether the event is a visit or an inspection; of any other only bodies count
 */
export function sitesIn(doc: AnnotatedBulletin, sentence: Span, toured: boolean): Site[] {
  const { norm } = doc;
  const text = norm.slice(sentence.start, sentence.end);
  const out: Site[] = [];
  toured ||= shown.test(text);
  const starts = [
    ...text.matchAll(visitRules().going),
    ...(toured ? [...text.matchAll(visitRules().to), ...text.matchAll(inTurn), ...text.matchAll(upon)] : []),
  ]
    .map((match) => ({
      at: sentence.start + match.index,
      from: sentence.start + match.index + match[0].length,
      short: /^[到赴来在]$/u.test(match[0]),
    }))
    .sort((a, b) => a.from - b.from);
  for (const { at, from, short } of starts) {
    if (out.some((site) => site.end > from) || inside(doc, at)) continue;
    if (planned.test(norm.slice(Math.max(sentence.start, at - 20), at))) continue;
    const listed = listFrom(doc, from, sentence.end);
    for (let more = listed; more.length > 0;) {
      more = goesOn(doc, listEnd(norm, more.at(-1)!.end, sentence.end, doc.bodyMentions), sentence.end);
      listed.push(...more);
    }
    const whole = short && listed.length === 1 && division.test(listed[0]!.name);
    out.push(...listed.filter((site) => toured || site.body !== null).map((site) => ({ ...site, whole })));
  }
  if (toured)
    for (const site of setting(doc, sentence))
      if (!out.some(({ start, end }) => start < site.end && site.start < end)) out.push(site);
  return out.sort((a, b) => a.start - b.start);
}

/** 与会人员先后观摩了…: who met went to see. */
export const shown =
  /(?:(?:与会|参会|参加会议的?)(?:人员|领导|嘉宾|代表|同志)(?:们|一行)?|[观摩考察调研督查检参访评估验收代表]{2}[团组]|代表们|委员们|学员们)[^,。;]{0,10}(?:观摩|参观|察看|查看|考察|走进|来到)/u;

const inside = (doc: AnnotatedBulletin, at: number): boolean =>
  doc.bodyMentions.some(({ start, end }) => start < at && at < end) ||
  doc.personMentions.some(({ start, end }) => start < at && at < end);

/** 在长青社区、东风村，县长陈良察看…；在柳塘水库，…: a clause begins with where it was. */
function setting(doc: AnnotatedBulletin, sentence: Span): Site[] {
  const text = doc.norm.slice(sentence.start, sentence.end);
  return [...text.matchAll(/(?:^\s*|[;:])在([^,。;]{2,40}),/gu)].flatMap((found) => {
    const behind = found.index + found[0].length;
    if (visitRules().indoors.test(found[1]!)) return [];
    const acts = visitRules().looks.test(text.slice(behind, behind + 24));
    const from = sentence.start + behind;
    if (!acts && !doc.personMentions.some(({ start }) => start === from)) return [];
    return listFrom(doc, from - 1 - found[1]!.length, from - 1);
  });
}

const division =
  /(?:开发区|高新区|经开区|新区|新城|工业园区?|产业园区|集聚区|[市县旗镇乡]|街道|(?<![景园小发社校矿林库范新院港])区)$/u;

/** A list that goes on behind a comma: …罗旁村、冷水村，南瑶村以及古丰村. */
function goesOn(doc: AnnotatedBulletin, from: number, limit: number): Site[] {
  if (doc.norm[from] !== ',' || visitRules().next.test(doc.norm.slice(from + 1, from + 5))) return [];
  const end = listEnd(doc.norm, from + 1, limit, doc.bodyMentions);
  const sites = listFrom(doc, from + 1, limit);
  const last = sites.at(-1);
  if (!last || last.end < end - 1) return [];
  const [first] = sites;
  const whole = first!.start <= from + 1 && /^(?:[,。]|等)/u.test(doc.norm.slice(end, end + 1));
  return sites.length >= 2 || (whole && first!.body !== null && !/^[。]/u.test(doc.norm[end] ?? '。'))
    ? sites
    : [];
}

function listFrom(doc: AnnotatedBulletin, from: number, limit: number): Site[] {
  const { norm } = doc;
  const end = listEnd(norm, from, limit, doc.bodyMentions);
  const parts: Span[] = [];
  let at = from;
  for (const part of norm
    .slice(from, end)
    .split(/、|以及|及(?=新建|\p{Script=Han}{4})|(?<=[\p{Script=Han})”]{2})和(?=\p{Script=Han}{3})/u)) {
    const start = norm.indexOf(part, at);
    at = start + part.length;
    parts.push({ start, end: at });
  }
  if (
    visitRules().some.test(norm.slice(from, from + 4)) ||
    visitRules().people.test(norm.slice(from, end)) ||
    visitRules().things.test(norm.slice(end, end + 4))
  )
    return [];
  const ofKind = firms.test(norm.slice(end, end + 10));
  const onlyBodies = visitRules().matters.test(norm.slice(end, end + 4));
  const sites = parts
    .map((part) => siteOf(doc, part))
    .map((site) => (onlyBodies && site?.body === null ? null : site))
    .map((site) => (site && ofKind ? { ...site, sure: true } : site));
  const known = sites.filter((site) => site?.sure).length;
  return sites.flatMap((site) =>
    site && (site.sure || (parts.length >= 2 && known >= 1))
      ? [{ start: site.start, end: site.end, name: site.name, body: site.body }]
      : [],
  );
}

function listEnd(norm: string, from: number, limit: number, bodies: readonly Span[]): number {
  const { stop } = visitRules();
  stop.lastIndex = from;
  for (;;) {
    const found = stop.exec(norm);
    if (!found || found.index >= limit) return limit;
    const inside = bodies.find((body) => body.start < found.index && found.index < body.end);
    if (!inside) return found.index;
    stop.lastIndex = inside.end;
  }
}

/** Sites of no name of their own: 重点企业, 生产车间, 农贸市场. */
const nameless =
  /^(?:交警|环卫|执勤|消防|防汛|值守|施工|建筑|在建|疫情防控|核酸检测|疫苗接种|志愿服务|便民服务|高温|户外|露天)+(?:工地|执勤点|执勤岗|岗亭|驿站|检测点|接种点|服务点|卡点|检查点|值守点|站点|岗点|岗位)$|^(?:老|特困|困难|贫困|退役|复员|离休)+(?:军人|党员|群众|职工|户|残疾人|老人|干部|家庭|学生)|^(?:一批|一些|多个|若干|几个|多处)|^(?:长三角|珠三角|京津冀|大湾区|粤港澳大湾区)(?:地区)?$|^(?:我[市县区省镇]|全[市县区]|本[市县区]|该|各|部分|相关|有关|一些|多家|每|家|当地|现场|一线|基层|会场|群众|农户|困难|老党员)|^(?:重点|重大|民营|骨干|规上|龙头|在建|园区|区内|辖区)*(?:工地|工程工地|项目工地|项目建设工地|项目现场|施工现场|企业|项目|工程|单位|企业和重大项目|园区|现场|村|社区|车间|展厅|一线车间|生产线|生产车间|展示大厅|研发室|技术研发室|企业技术研发室)$/u;

/** 东风村的大棚建设: what is looked at there. */
const partOf = /^([^的]+(?:村|社区|公司|集团|学校|医院|中学|小学|卫生院|厂))的.*$/u;

/** Words before a site's name: 我县在建的…, 该市…. */
const deictic =
  /^(?:位于[^,。;、的]{2,16}的|(?:我|该|本)[省市县区州旗镇乡](?=\p{Script=Han}{2})|(?:正在建设|在建|新建|改建|扩建)的|(?:重点|龙头|骨干|招商引资|规上|民营)+企业(?=\p{Script=Han}{4})|(?:建设)?中的)+/u;

function siteOf(doc: AnnotatedBulletin, span: Span): (Site & { readonly sure: boolean }) | null {
  const { norm } = doc;
  let { start } = span;
  const made = /^由.{2,24}?(?:设立|建设|投资|打造|承建|援建|兴建|创办)的/u.exec(norm.slice(start, span.end));
  if (made) start += made[0].length; // 由某镇设立的调解室
  start += deictic.exec(norm.slice(start, span.end))?.[0].length ?? 0;
  while (start < span.end && /[了在到于由\s位]/u.test(norm[start]!)) start++;
  start += deictic.exec(norm.slice(start, span.end))?.[0].length ?? 0;
  const cleaned = ownerless(doc, start, span.end)
    .replace(partOf, '$1')
    .replace(/(?:等|进行|内|里|的|一线|建设)$/u, '');
  const end = start + cleaned.length;
  if (cleaned.length < 2 || cleaned.length > 30 || nameless.test(cleaned)) return null;
  if (doc.personMentions.some((mention) => mention.start < end && mention.end > start)) return null;
  const body = doc.bodyMentions.find((mention) => mention.start >= start && mention.end === end);
  return {
    start,
    end,
    name: textOf(doc.bulletin.text, { start, end }),
    body: body?.body ?? null,
    sure: body !== undefined || (visitRules().ending.test(cleaned) && !common(doc, start, end)),
  };
}

/** 长青社区老党员方小满家中: the place where someone is called on, without whose home it is. */
function ownerless({ norm }: AnnotatedBulletin, start: number, end: number): string {
  const text = norm.slice(start, end);
  return athome.test(text) ? (/^.*(?:村|社区|小区|街道|镇|乡)/u.exec(text)?.[0] ?? '') : text;
}

const athome = /(?:家|家中|家里)$/u;

const landmark =
  /^(?!(?:中型|小型|大型|病险|重点|附近|周边|城市|市民|文化|休闲|客运|货运|国有|民用|体育|湿地|口袋|主题|街心|健身|农村|中心|生态|郊野|人民))\p{Script=Han}{2}(?:水库|大桥|机场|公园|广场|码头|林场|农场|茶场|渡口|火车站)$/u;

/** 安置小区, 农贸市场: a short stretch of nothing but words of the dictionary. */
function common({ cut, norm }: AnnotatedBulletin, start: number, end: number): boolean {
  const text = norm.slice(start, end);
  if (end - start > 4 || /\d/u.test(text) || visitRules().firm.test(text)) return false;
  // 东风村 is a word of the dictionary and a village none the less
  if (/^.{2,3}[村镇乡]$/u.test(text) && !visitRules().sorts.test(text)) return false;
  // and 白云水库 a reservoir of that name
  if (landmark.test(text)) return false;
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (!cut[at]) continue;
    if (at - from === 1) return false;
    from = at;
  }
  return true;
}
