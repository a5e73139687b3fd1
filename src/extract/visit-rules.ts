import { alternatives, type PatternRow, readPatterns } from '../gazetteer/patterns.ts';

const columns = ['kind', 'words'] as const;
export const readVisitRows = (): PatternRow<'kind' | 'words'>[] => readPatterns('visits', columns);

/** What the rows of each kind say, ready to look a text through. */
export interface VisitRules {
  /** What goes before a list of sites. What follows a group's name (考察团来) is none. */
  readonly going: RegExp;
  /** 到长青社区慰问: a short verb that counts where an act follows. */
  readonly to: RegExp;
  readonly stop: RegExp;
  readonly ending: RegExp;
  readonly firm: RegExp;
  /** Sorts of villages and towns. */
  readonly sorts: RegExp;
  /** 察看了柳塘小学建设、甲公司等情况: what is looked into; bodies among it were gone to. */
  readonly matters: RegExp;
  /** 察看了发电机、仓库等设施: things, not places. */
  readonly things: RegExp;
  /** 看望了驻村工作队队员: people, wherever they are. */
  readonly people: RegExp;
  /** 部分企业、…: no site has a name. */
  readonly some: RegExp;
  readonly indoors: RegExp;
  readonly looks: RegExp;
  readonly next: RegExp;
}

let loaded: VisitRules | undefined;

/** The rules of seeds/patterns/visits.tsv, read once. */
export function visitRules(): VisitRules {
  return (loaded ??= build());
}

function build(): VisitRules {
  const rows = readVisitRows();
  const words = (kind: string): string => alternatives(rows, kind);
  return {
    going: new RegExp(`(?:${words('how')})*(?:${words('going')})了?(?!团|组|队|员|的|和|,)`, 'gu'),
    to: new RegExp(`(?:到|赴|来|在(?!建))(?=(?:(?!到|赴)[^,。;]){2,60}?(?:${words('act')}))`, 'gu'),
    stop: new RegExp(`[,。;:!?]|${counted}|等|${words('stop')}`, 'gu'),
    ending: new RegExp(`(?:${words('ending')})$`, 'u'),
    firm: new RegExp(`(?:${words('firm')})$`, 'u'),
    sorts: new RegExp(`(?:${words('sort')})[村镇乡]$`, 'u'),
    matters: new RegExp(`^等(?:${words('matter')})`, 'u'),
    things: new RegExp(`^等(?:${words('thing')})`, 'u'),
    people: new RegExp(`(?:${words('people')})们?$`, 'u'),
    some: new RegExp(`^(?:${words('some')})`, 'u'),
    indoors: new RegExp(words('indoors'), 'u'),
    looks: new RegExp(`^[^。]{0,20}(?:${words('looks')})`, 'u'),
    next: new RegExp(`^(?:${words('next')})`, 'u'),
  };
}

/** 甲、乙两家企业: how many there were ends the list of them. */
const counted = String.raw`(?:\d+|[两三四五六七八九十])(?:家|个|处|所)(?=企业|公司|项目|工程|乡镇|镇街|街道|村|社区|点位|单位|\D{0,2}企业)|\d+(?:家|个|处|所)`;
