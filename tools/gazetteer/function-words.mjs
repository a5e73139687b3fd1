// Makes seeds/gazetteer/function-words.tsv: verbs, adverbs, prepositions, conjunctions and pronouns that no name of a
// body holds, from the words of cppjieba's dictionary (MIT). Left out are those that stand in its names of bodies (tag
// nt): 建设 and 保障 are verbs, yet parts of names.
//   node tools/gazetteer/function-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const dictionary = createRequire(import.meta.url)('nodejieba').DEFAULT_DICT;
const rows = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => word && /^\p{Script=Han}+$/u.test(word));
const inBodies = new Map();
for (const [name, , tag] of rows)
  if (tag === 'nt')
    for (let length = 2; length <= 4; length++)
      for (let at = 0; at + length <= name.length; at++) {
        const part = name.slice(at, at + length);
        inBodies.set(part, (inBodies.get(part) ?? 0) + 1);
      }
const function_ = new Set(['v', 'vd', 'd', 'ad', 'p', 'c', 'r', 'y', 'u']);
// general words of trades and offices that the dictionary's names of bodies happen not to hold
const kept = new Set(
  '装卸 启航 远航 腾飞 奋进 创优 领航 殡葬 征收 振兴 集成 集散 集聚 隔离 收储 拍卖 租赁 装饰 安装 印刷 包装 养殖 种植 加工 印染 修造 托育 调解 仲裁 公证 宣讲 督导 督查 评估 鉴定 认证 结算 担保 典当 批发 零售 冶炼 锻造 铸造 造纸 屠宰 配送 攻坚 扶贫 脱贫 创建 创业 孵化 防汛 抗旱 防火 灭火 消防 救灾 搬迁 安置 拆迁 普及 推广 发放 帮扶 巡察 巡视 督察 创新 融合 融资 回收 再生 再制造 利用 循环 节能 环保 考察 慰问 调研 检查 交流 联络 外事 接待 机关 治理 治安 收购 储备 供热 供水 供气 供电 排水 灌溉'.split(
    ' ',
  ),
);
const words = rows
  .filter(
    ([word, count, tag]) => function_.has(tag) && word.length >= 2 && word.length <= 4 && Number(count) >= 20,
  )
  .map(([word]) => word)
  .filter((word) => (inBodies.get(word) ?? 0) < 2 && !kept.has(word))
  .sort();
words.push('共建', '援建', '承建', '合建', '投建');
const single = '时 年 月 日 进 应 送 筑 牢 稳 抓 促 扩 增 上 级 搞 做 亿 万 余 多 批 好 给 帮 助 保'.split(
  ' ',
);
words.push(...single);
const lines = [];
for (let at = 0; at < words.length; at += 60) lines.push(`${words.slice(at, at + 60).join(' ')}\tverb\t-`);
writeFileSync(
  new URL('../../seeds/gazetteer/function-words.tsv', import.meta.url),
  `# Words that no name of a body holds: words separated by spaces, class, example (made, so none).\n# Made by tools/gazetteer/function-words.mjs from the dictionary of cppjieba (MIT).\n${lines.join('\n')}\n`,
);
console.log(words.length);
