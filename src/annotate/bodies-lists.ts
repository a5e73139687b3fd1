import type { RawBody } from './bodies.ts';
import { type Span, unitsOf } from '../model/index.ts';
import { byOffset, type Scan } from './scan.ts';

/** One item of a list that 、 divides. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly body: RawBody | null;
}

const longestItem = 16;
/** What an item may be that no table of endings knows: Han characters, with a place in brackets. */
const nameLike = /^[\p{Script=Han}A-Za-z]{2,8}(?:\([\p{Script=Han}]{2,6}\))?$/u;
/** Offices within a body, which stand in lists of their like. */
const office = /[处科室股]$/u;
const noName =
  /(?:项目|工程|等|们|者|人员|领导|干部|负责人|部门|单位|企业|群众|工作|方面|情况|问题|建设|发展|产业|产品|行业|领域|技术|服务)$|[的了是在和与及向对]/u;

/**
 * Bodies that are known only by the list in which they stand: 晶某光电、耀某恒银、航某锂电 of which some are
 * companies by their endings, or items that end alike (昌某村、花某村; 律师某处、公证某处).
 */
export function bodiesInLists(
  scan: Scan,
  raw: readonly RawBody[],
  closed: (start: number, end: number) => boolean,
): RawBody[] {
  const out: RawBody[] = [];
  for (const list of listsOf(scan, raw)) {
    const models = modelsOf(scan, list, raw);
    for (const item of list) {
      if (item.body) continue;
      const text = scan.norm.slice(item.start, item.end);
      if (!nameLike.test(text) || noName.test(text)) continue;
      const model =
        models.company ??
        models.village(text) ??
        (office.test(text) && text.length >= 4 ? models.office : null);
      if (model && !closed(item.start, item.end)) out.push(likeModel(item, text, model));
    }
  }
  return out;
}

/** What the items of a list may be by those beside them. */
interface Models {
  /** A company, where two of the list are. */
  readonly company: Model | null;
  /** The village or township that ends as a text does. */
  village(text: string): Model | null;
  /** An office, where two of the list are. */
  readonly office: Model | null;
}

interface Model {
  readonly value: RawBody['value'];
  readonly kind: RawBody['value']['kind'];
}

function modelsOf(scan: Scan, list: readonly Item[], raw: readonly RawBody[]): Models {
  const companies = list.filter(({ body }) => body?.value.kind === 'company');
  const offices = list.filter(({ start, end }) => office.test(scan.norm.slice(start, end)));
  const villages = new Map<string, Model>();
  for (const { body } of list)
    if (body && /[村镇乡]$/u.test(body.text))
      villages.set(body.text.slice(-1), { value: body.value, kind: body.value.kind });
  const first = raw[0];
  return {
    company: companies.length >= 2 ? { value: companies[0]!.body!.value, kind: 'company' } : null,
    village: (text) => (text.length >= 3 ? (villages.get(text.slice(-1)) ?? null) : null),
    office: offices.length >= 2 && first ? { value: first.value, kind: 'other' } : null,
  };
}

const likeModel = ({ start, end }: Item, text: string, { value, kind }: Model): RawBody => ({
  start,
  end,
  text,
  suffix: '',
  value: { ...value, kind, level: null },
  within: -1,
  place: null,
  proper: { start, end },
});

const parting = unitsOf(',。;:!?\n“”、');
/** No item of a list is longer, in characters. */
const longestPart = 40;

/** Where an item ends that begins at `from`, or begins that ends there; `step` is 1 or -1. `from` where it is too short. */
function itemEdge(norm: string, from: number, step: 1 | -1, floor: number): number {
  let at = from;
  let length = 0;
  for (; length < longestPart; at += step) {
    const next = step > 0 ? at : at - 1;
    if (next < floor || next >= norm.length || parting.at(norm, next)) break;
    // a character beyond the basic plane is two units long
    const half = step > 0 ? (norm.charCodeAt(next) & 0xfc00) === 0xd800 : false;
    const tail = step < 0 && (norm.charCodeAt(next) & 0xfc00) === 0xdc00 && next > floor;
    if (half || tail) at += step;
    length++;
  }
  return length < 2 ? from : at;
}

/** Stretches of two items or more that 、 divides. */
function* listSpans(norm: string): Generator<Span> {
  let floor = 0;
  for (let mark = norm.indexOf('、'); mark >= 0;) {
    const start = itemEdge(norm, mark, -1, floor);
    let end = mark;
    while (start < mark && norm[end] === '、') {
      const to = itemEdge(norm, end + 1, 1, floor);
      if (to === end + 1) break;
      end = to;
    }
    if (end > mark) {
      yield { start, end };
      floor = end;
    }
    mark = norm.indexOf('、', Math.max(end, mark + 1));
  }
}

/** Lists with at least two items, one of them a body or an office. */
function* listsOf(scan: Scan, raw: readonly RawBody[]): Generator<Item[]> {
  const { norm } = scan;
  const byStart = byOffset(raw, 'start');
  for (const { start, end } of listSpans(norm)) {
    const items: Item[] = [];
    let at = start;
    for (const part of norm.slice(start, end).split('、')) {
      items.push(itemOf(scan, at, at + part.length, byStart, items.length === 0));
      at += part.length + 1;
    }
    yield items.filter(({ start, end }) => end - start >= 2 && end - start <= longestItem);
  }
}

/** The first item begins behind the verb that introduces the list; the last ends before 等 or 和. */
function itemOf(
  scan: Scan,
  start: number,
  end: number,
  byStart: ReadonlyMap<number, RawBody>,
  first: boolean,
): Item {
  for (let at = start; at < end; at++) {
    const body = byStart.get(at);
    if (body && body.end <= end) return { start: body.start, end: body.end, body };
  }
  let [from, to] = [start, end];
  const text = scan.norm.slice(start, end);
  const head = first ? /.*(?:了|到|在|包括|包含|有|由|与|:|来自|走访|视察|考察|调研)/u.exec(text) : null;
  if (head) from += head[0].length;
  const tail = /(?:项目)?(?:等|和|及|以及).*$|项目$|分别.*$/u.exec(scan.norm.slice(from, end));
  if (tail) to = from + tail.index;
  return { start: from, end: to, body: null };
}
