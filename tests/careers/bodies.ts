import type { Day } from './calendar.ts';
import type { PlaceKey } from './truth.ts';

export type BodyShape =
  | 'committee'
  | 'government'
  | 'congress'
  | 'consultative'
  | 'discipline'
  | 'supervision'
  | 'party-department'
  | 'bureau'
  | 'group'
  | 'town-party'
  | 'town-government'
  | 'street-party'
  | 'street-office'
  | 'zone-party'
  | 'zone-administration'
  | 'people'
  | 'company';

/** A name from a day on: `core` without the place, `short` as papers shorten it. */
export interface Era {
  readonly from: Day;
  readonly shape: BodyShape;
  readonly core: string;
  readonly short: string;
  /** The place's name in this time; null: the place's own. */
  readonly prefix: string;
}

export interface Body {
  readonly id: string;
  readonly place: PlaceKey;
  readonly parent: string | null;
  readonly eras: Era[];
  readonly from: Day;
  to: Day | null;
}

export const PLACE_NAMES: Readonly<Record<PlaceKey, string>> = {
  city: '岚江市',
  county: '青岘市',
  zone: '青岘经济开发区',
  outside: '望川县',
};

/** The zone's name once the province has raised it. */
export const ZONE_LATER = '青岘高新技术产业开发区';

export const TOWNS = ['柳堰', '白荻', '枫浦', '桑渚', '松坞', '临漪', '南溇'] as const;
export const STREETS = ['东泾', '云峤'] as const;

/** Bureaus by full and short name, those first that are reorganized; a `*` marks a head who is 主任. */
export const CITY_BUREAUS = (
  '环境保护局:环保局 卫生和计划生育委员会:卫计委* 文化广电新闻出版局:文广新局 旅游发展委员会:旅发委* 水务局 ' +
  '发展和改革委员会:发改委* 财政局 教育局 公安局 工业和信息化局:工信局 科学技术局:科技局 民政局 司法局 人力资源和社会保障局:人社局 住房和城乡建设局:住建局 ' +
  '城市管理局:城管局 交通运输局:交通局 商务局 应急管理局:应急局 审计局 市场监督管理局:市场监管局 统计局 医疗保障局:医保局 退役军人事务局 信访局'
).split(' ');
export const COUNTY_BUREAUS = (
  '国土资源局:国土局 规划局 农业委员会:农委* 行政审批局 ' +
  '财政局 教育局 公安局 发展和改革委员会:发改委* 工业和信息化局:工信局 卫生健康委员会:卫健委* 水利局 住房和城乡建设局:住建局 城市管理局:城管局 民政局 司法局 ' +
  '人力资源和社会保障局:人社局 交通运输局:交通局 商务局 文化广电和旅游局:文广旅局 应急管理局:应急局 审计局 市场监督管理局:市场监管局 医疗保障局:医保局 统计局'
).split(' ');
export const ZONE_BUREAUS =
  '经济发展局:经发局 财政局 审计局 招商局 规划建设局:规建局 社会事业局:社事局 安全生产监督管理局:安监局 行政审批局'.split(
    ' ',
  );

export const PEOPLES_BODIES = [
  '总工会',
  '红十字会',
  '科学技术协会:科协',
  '残疾人联合会:残联',
  '慈善总会',
  '社会科学界联合会:社科联',
  '文学艺术界联合会:文联',
  '归国华侨联合会:侨联',
  '计划生育协会:计生协',
  '体育总会',
];

export const COMPANIES = [
  '华岚精密制造有限公司',
  '青岘禾润食品有限公司',
  '远舟新材料股份有限公司',
  '岚江恒锐电子科技有限公司',
  '鼎沐医疗器械有限公司',
  '润泽环保设备有限公司',
  '天衡汽车零部件有限公司',
  '云帆光伏科技有限公司',
  '嘉禾纺织集团有限公司',
  '锦程物流有限公司',
];

export function eraOf(body: Body, day: Day): Era {
  const eras = body.eras;
  for (let at = eras.length - 1; at > 0; at--) if (eras[at]!.from <= day) return eras[at]!;
  return eras[0]!;
}

/** How one body may be printed on a day: in full, as papers elsewhere print it, and as its own place's paper does. */
export interface Forms {
  readonly full: string;
  readonly common: string;
  readonly short: string;
  /** What stands behind another body of the same house: 管委会 after 党工委书记. */
  readonly bare: string;
}

const LEVEL_WORD: Readonly<Record<PlaceKey, string>> = {
  city: '市',
  county: '市',
  zone: '区',
  outside: '县',
};

export function formsOf(body: Body, day: Day): Forms {
  const era = eraOf(body, day);
  const { prefix, core, short } = era;
  const word = LEVEL_WORD[body.place];
  const stem = body.place === 'zone' ? (prefix === ZONE_LATER ? '高新区' : '开发区') : word;
  const four = (full: string, common: string, local: string, bare: string): Forms => ({
    full,
    common,
    short: local,
    bare,
  });
  switch (era.shape) {
    case 'committee':
      return four(`中共${prefix}委员会`, `${prefix}委`, `${word}委`, `${word}委`);
    case 'government':
      return four(`${prefix}人民政府`, `${prefix}政府`, `${word}政府`, `${word}政府`);
    case 'congress':
      return four(
        `${prefix}人民代表大会常务委员会`,
        `${prefix}人大常委会`,
        `${word}人大常委会`,
        '人大常委会',
      );
    case 'consultative':
      return four(`中国人民政治协商会议${prefix}委员会`, `${prefix}政协`, `${word}政协`, '政协');
    case 'discipline':
      return body.place === 'zone'
        ? four(`${prefix}纪工委`, `${prefix}纪工委`, `${stem}纪工委`, '纪工委')
        : four(`中共${prefix}纪律检查委员会`, `${prefix}纪委`, `${word}纪委`, '纪委');
    case 'supervision':
      return four(`${prefix}监察委员会`, `${prefix}监委`, `${word}监委`, '监委');
    case 'party-department':
      return four(`中共${prefix}委${core}`, `${prefix}委${core}`, `${word}委${core}`, core);
    case 'bureau':
    case 'people':
      return four(prefix + core, prefix + short, (body.place === 'zone' ? stem : word) + short, short);
    case 'group':
      return four(`中共${prefix}${core}党组`, `${prefix}${short}党组`, `${word}${short}党组`, '党组');
    case 'town-party':
      return four(`中共${prefix}${core}镇委员会`, `${prefix}${core}镇党委`, `${core}镇党委`, '党委');
    case 'town-government':
      return four(`${prefix}${core}镇人民政府`, `${prefix}${core}镇政府`, `${core}镇政府`, '镇政府');
    case 'street-party':
      return four(
        `中共${prefix}${core}街道工作委员会`,
        `${prefix}${core}街道党工委`,
        `${core}街道党工委`,
        '党工委',
      );
    case 'street-office':
      return four(`${prefix}${core}街道办事处`, `${prefix}${core}街道办事处`, `${core}街道办事处`, '办事处');
    case 'zone-party':
      return four(`中共${prefix}工作委员会`, `${prefix}党工委`, `${stem}党工委`, '党工委');
    case 'zone-administration':
      return four(`${prefix}管理委员会`, `${prefix}管委会`, `${stem}管委会`, '管委会');
    case 'company':
      return four(core, core, core, core);
  }
}
