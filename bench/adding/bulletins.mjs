import { randomFrom } from '../crash/documents.mjs';

const FIRST = [...'云青石白南北东西新永安平清临高长宝凤龙玉金银铜松柏桃杏柳枫竹兰'];
const SECOND = [...'溪岭塘湾桥埠河泉坪原丘山湖港洲浦林田岗峰'];
const SURNAMES = [...'陆顾沈钱汪姜范邹柏窦云苏潘葛奚彭郎鲁韦马苗花方俞任袁柳'];
const GIVEN = [...'文岳琳启若子知晓国清立雅舟明航谷衡远岚栋源新'];
const OFFICES = ['财政局', '教育局', '民政局', '水务局', '商务局', '审计局', '统计局', '司法局'];
const MEETINGS = ['安全生产', '招商引资', '防汛', '消防', '信访', '统计', '环境整治', '项目建设'];

/** As many counties as there are names for. */
export const COUNTIES = FIRST.length * SECOND.length;

/** A small bulletin of an invented county: the same leaders in all its issues, heads of offices by turns. */
export function bulletinOf(county, issue) {
  const name = `${FIRST[county % FIRST.length]}${SECOND[Math.floor(county / FIRST.length)]}县`;
  const own = randomFrom(county * 7919 + 1);
  const person = (random) => {
    const one = (list) => list[Math.floor(random() * list.length)];
    return one(SURNAMES) + one(GIVEN) + one(GIVEN);
  };
  const [secretary, head, deputy] = [person(own), person(own), person(own)];
  const offices = OFFICES.map((office) => [office, person(own)]);
  const random = randomFrom(county * 104_729 + issue * 31 + 7);
  const one = (list) => list[Math.floor(random() * list.length)];
  const [month, day] = [1 + (issue % 12), 1 + Math.floor(random() * 28)];
  const year = 2014 + (Math.floor(issue / 12) % 10);
  const articles = [head, deputy].map((chair) => {
    const meeting = `${name}${one(MEETINGS)}工作会议`;
    const [office, speaker] = one(offices);
    const title = chair === head ? '县长' : '副县长';
    return `${meeting}召开\n\n　　${year}年${month}月${day}日上午，${meeting}召开，${name}委书记${secretary}出席并讲话，${title}${chair}主持，${office}局长${speaker}汇报工作。\n`;
  });
  return {
    publisher: `${name}人民政府`,
    text: `${name}人民政府公报 ${year}年${month}月${day}日 第${issue + 1}期\n\n${articles.join('\n')}`,
  };
}
