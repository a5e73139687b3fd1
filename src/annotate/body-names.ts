import { type BodyKind, type BodyLevel, firstAfter, type Span } from '../model/index.ts';

/** A body while the document is read. */
export interface Entry {
  /** Its place in the table. */
  readonly index: number;
  /** Whose organ it is: a place's full name, a deictic unit (*市), or '' where the name tells nothing. */
  readonly owner: string;
  /** The name without its place: 教育局. */
  readonly organ: string;
  readonly names: Map<string, number>;
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  readonly code: string | null;
  readonly first: number;
  readonly parent: string | null;
  /** Names nothing but a place: what a mayor governs. */
  readonly governs: boolean;
  /** A title speaks of it. */
  told: boolean;
  /** How many mentions it has. */
  mentioned: number;
  merged: Entry | null;
}

export interface Mention extends Span {
  entry: Entry;
}

export const root = (entry: Entry): Entry => (entry.merged ? root(entry.merged) : entry);

/** The level of a body by the word of its unit. */
export const levels: Readonly<Record<string, BodyLevel>> = {
  省: 'province',
  自治区: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
};

/** Names of kind alone: no body unless a title speaks of it. */
export const nobody =
  /^(?:政府|人民政府|办公室|办公厅|支部|党支部|集团|公司|党委|党组|工会|学校|医院|法院|部队|纪检组|工作委员会|社区|村|小学|中学|大学|银行|街道|办事处|各?乡镇党委)$/u;

/** Organs that may stand without any word of whose they are. */
export const bareOrgan = /^(?:党委|党组|党总支|党支部|管委会|办公室|招商局|政府|村委会|居委会)$/u;

/** Those of a village or community, told without its name. */
export const unitOrgan = /^(?:社区|村)(?:居委会|村委会|党委|党支部|党总支|支部|“两委”|两委)$/u;

/** The fewest characters of an organ's name that say which it is (综合行政执法大队). */
export const tellsItself = 6;
export const tail = (organ: string): string => organ.slice(-2);

/** Groups that come or inspect, told shortly behind their full name: 考察团 of 临江市党政考察团. */
export const guests = /(?:考察团|代表团|慰问团|观摩团|调研组|督导组|督查组|检查组|评估组|验收组|考察组)$/u;

export const groupName = /(?:领导小组|专班|工作组|指挥部|推进组|筹备组|评审委员会)$/u;
/** Committees that a notice fills: not those of a party, congress or zone. */
export const committeeName = /(?<!常务|工作|检查|管理|中国共产党.*|中共.*|第.+届)委员会$/u;

export const note = (names: Map<string, number>, name: string, at: number): void => {
  if (!names.has(name)) names.set(name, at);
};

export function longest(names: ReadonlyMap<string, number>): string {
  let best = '';
  for (const name of names.keys()) if (name.length > best.length) best = name;
  return best;
}

const term = /(?<=[省市县区州旗盟镇乡])第?[一二三四五六七八九十百\d]{1,4}[届屆](?=\p{Script=Han})/u;

/**
 * A body's name without the number of its term, a party's committee as it is called for short: 青石县第十四届委员会 and
 * 中共 + 青石县委员会 are 青石县委, 中共 + 柳塘镇委员会 is 柳塘镇党委.
 *
 * @param before what stands right before the name
 */
export function commonForm(name: string, before: string): string {
  const council = /^(.*)政协第?[一二三四五六七八九十百\d]{1,4}[届屆]委[员員][会會]$/u.exec(name);
  if (council) return `${council[1]!}政协`;
  const bare = name.replace(term, '');
  if (!/(?:中共|中国共产党|中國共產黨)$/u.test(before)) return bare;
  return bare
    .replace(/(?<!支部|总支|检查|常务|工作)委员会$/u, (_, at: number) =>
      /[省市县区州旗盟]$/u.test(bare.slice(0, at)) ? '委' : '党委',
    )
    .replace(/工作委员会$/u, '党工委');
}

/** Whether a bare 办公室 is the office of the group (领导小组) that stands before it. */
export const officeOfGroup = (name: string, before: string): boolean =>
  name === '办公室' && /(?:领导小组|协调小组|指挥部|专班)[^。\n]{0,24}$/u.test(before);

/** The groups (领导小组, 指挥部) and committees of a document. */
export class Groups {
  readonly #named: Record<'group' | 'committee', (Span & { readonly entry: Entry })[]> = {
    group: [],
    committee: [],
  };

  note(entry: Entry, name: string, at: number): void {
    for (const [kind, form] of forms) {
      const last = this.#named[kind].at(-1);
      // a title that names a group later on than it was named tells no more of where
      if (form.test(name) && (last === undefined || last.start < at))
        this.#named[kind].push({ entry, start: at, end: at + 1 });
    }
  }

  /** The one named last before an offset, else the first of all. */
  before(kind: 'group' | 'committee', at: number): Entry | null {
    const named = this.#named[kind];
    const next = firstAfter(named, at);
    return (named[next - 1] ?? named[0])?.entry ?? null;
  }
}

const forms = [
  ['group', groupName],
  ['committee', committeeName],
] as const;
