import type { AnnotatedBulletin, Span } from '../model/index.ts';

export interface Site extends Span {
  readonly name: string;
  readonly body: number | null;
}

const going =
  /(?:先后|分别|实地|一行|随后|首先|还|依次|重点|现场|逐一|又|并|深入|亲自|共同|详细|仔细)*(?:来到|走进|深入到?|前往|赶赴|抵达|察看了?|查看了?|视察了?|考察了?|参观了?|走访了?|实地调研了?|实地察看了?|调研了?|检查了?|走访调研了?|走访慰问了?|看望了?|到访|奔赴|赶到)/gu;
const stop =
  /[,。;:!?]|(?:等(?:处|地|单位|企业|项目|点位|现场|公司|地方|村|社区|家|\d|多)?)|(?:就|对|与|了解|听取|检查|察看|查看|实地|看望|慰问|详细|调研|开展|进行|考察|参观|观看|督查|督导|走访|视察|现场|参加|召开|举行|出席|进一步)/gu;

/** Places, companies and work sites that a sentence says were gone to see, in its order. */
export function sitesIn(doc: AnnotatedBulletin, sentence: Span): Site[] {
  const { norm } = doc;
  const text = norm.slice(sentence.start, sentence.end);
  const out: Site[] = [];
  for (const match of text.matchAll(going)) {
    const from = sentence.start + match.index + match[0].length;
    if (out.some((site) => site.end > from)) continue;
    out.push(...listFrom(doc, from, sentence.end));
  }
  return out;
}

function listFrom(doc: AnnotatedBulletin, from: number, limit: number): Site[] {
  const { norm } = doc;
  const end = listEnd(norm, from, limit, doc.bodyMentions);
  const out: Site[] = [];
  let at = from;
  for (const part of norm
    .slice(from, end)
    .split(/、|以及|及(?=新建|\p{Script=Han}{4})|和(?=\p{Script=Han}{3})/u)) {
    const start = norm.indexOf(part, at);
    at = start + part.length;
    const site = siteOf(doc, { start, end: start + part.length });
    if (site) out.push(site);
  }
  return out;
}

function listEnd(norm: string, from: number, limit: number, bodies: readonly Span[]): number {
  stop.lastIndex = from;
  for (;;) {
    const found = stop.exec(norm);
    if (!found || found.index >= limit) return limit;
    const inside = bodies.find((body) => body.start < found.index && found.index < body.end);
    if (!inside) return found.index;
    stop.lastIndex = inside.end;
  }
}

const siteEnding =
  /(?:公司|集团|厂|村|社区|街道|镇|乡|园|园区|中心|站|所|学校|小学|中学|大学|学院|医院|工程|项目|基地|工地|现场|港|码头|水库|河|湖|江|坝|闸|路|桥|广场|市场|超市|店|馆|院|处|局|队|银行|小区|农场|林场|合作社|企业|车间|室|楼|堤|段|口|点|库|区|景区|产业园|示范区|[城县市州旗]|户|光伏|锂电|光电|科技|道|组|庄台河|渠|山|岛|寺|棚|田|沟|井|场|家)$/u;

function siteOf(doc: AnnotatedBulletin, span: Span): Site | null {
  const { norm } = doc;
  let { start, end } = span;
  while (start < end && /[了在到\s]/u.test(norm[start]!)) start++;
  const cleaned = norm.slice(start, end).replace(/(?:等|进行|内|里|的)$/u, '');
  end = start + cleaned.length;
  const generic =
    /^(?:企业|园区|现场|村|社区|一线|基层|项目|车间|生产车间|展厅|展示大厅|部分|相关|有关|该|各|重点|困难|群众|农户|老党员|全市|全县|全区|一些|多家|实地|会场|一线车间)/u;
  if (cleaned.length < 2 || cleaned.length > 30 || (generic.test(cleaned) && cleaned.length <= 8))
    return null;
  if (doc.personMentions.some((mention) => mention.start < end && mention.end > start)) return null;
  const body = doc.bodyMentions.find(
    (mention) => mention.start >= start && mention.end <= end && mention.end === end,
  );
  if (!body && !siteEnding.test(cleaned)) return null;
  return { start, end, name: cleaned, body: body?.body ?? null };
}
