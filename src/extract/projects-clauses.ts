import { projectRules } from './projects-rules.ts';

const money = String.raw`(?:约|近|超|超过|不低于|不少于)?[\d.,]+(?:-[\d.]+)?[余多]?[万亿]+(?:元人民币|元|美元|欧元|港元)`;
const where = String.raw`(?:在\p{Script=Han}{2,12}?)?`;

/** Words of investing that end right before a project's name, at most four characters of its attributes between. */
const investing = new RegExp(
  `(?:${[
    `(?:投资|斥资)(?:额|约)?${money},?(?:的|[^,。;]{0,14}(?:建设|兴建|新建|打造)的?)?`,
    `(?:投资|捐资|出资|共同|合作|联合)(?:兴建|建设|投建|建立|打造)的?`,
    `(?:建设|援建|承建|投建|兴建|投资)的`,
    `新办|扩建|上马`,
    `(?:拟|将|计划)${where}(?:建立|建设|新建|兴建|投资)的?`,
  ]
    .map((words) => `(?:${words})`)
    .join('|')})[^,。;、]{0,4}$`,
  'u',
);

const directly = new RegExp(`${money}的?$`, 'u');

/** Where the words of investing begin in the text before a project's name; -1 where there are none. */
export function investingAt(before: string): number {
  const direct = directly.exec(before);
  if (direct && !/(?:投资|斥资)(?:额|约)?$/u.test(before.slice(0, direct.index))) return direct.index;
  return investing.exec(before)?.index ?? -1;
}

/** The subjects of a clause that ends where the investing begins, as far as they may be companies: 其中甲与乙计划 → 甲, 乙. */
export function subjectsOfInvesting(clause: string): string[] {
  const names = clause
    .replace(/^.*(?:由|其中|此次|此外|包括|就|的)/u, '')
    .replace(/(?:计划|拟|将|预计|首期|共|总)+$/u, '')
    .replace(/(?:将|拟|计划)?在[\p{Script=Han}]{2,12}$/u, '')
    .replace(/(?:投资|建设|出资)+$/u, '')
    .trim();
  return names
    .split(/[与和、]|携手|联合/u)
    .filter((name) => /^[\p{Script=Han}A-Za-z()]{3,24}$/u.test(name) && !notCompany.test(name));
}

const notCompany =
  /^(?:该|我|全|本|各|其|这|项目|政府|财政|中央|省|市|县|区|镇|企业|公司|集团|今年|去年|总|计划|双方|一期|注册)|[的了并会为等]|有(?!限)|(?:市|县|区|镇|政府|管委会|局|项目|总|以上|工程|投资|资本)$/u;

/** Whether a stretch reads like a company's name by its ending. */
export function looksLikeCompany(name: string): boolean {
  if (notCompany.test(name)) return false;
  return (
    /(?:集团|公司|股份|控股|企业|厂|供销社)$/u.test(name) ||
    (name.length <= 8 && projectRules().trade.endingAt(name, name.length) !== null)
  );
}
