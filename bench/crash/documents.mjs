const surnames = [...'陆顾沈钱汪姜范邹柏窦云苏潘葛奚彭郎鲁韦马苗花方俞任袁柳'];
const given = ['文舟', '岳明', '琳', '启航', '若谷', '子衡', '知远', '晓岚', '国栋', '清源', '立新', '雅'];
const offices = ['招商局', '财政局', '建设局', '环保局', '教育局', '民政局', '农业局', '统计局'];
const meetings = ['安全生产', '招商引资', '防汛', '消防', '信访', '统计', '环境整治', '项目建设'];

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts of bulletins of one place: few people and bodies in many, so that documents share entities. */
export function bulletinTexts(count, seed) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const person = () => one(surnames) + one(given);
  return Array.from({ length: count }, (_, i) => {
    const [month, day] = [1 + (i % 12), 1 + Math.floor(random() * 28)];
    const articles = Array.from({ length: 4 }, () => {
      const name = `开发区${one(meetings)}工作会议`;
      const [chair, speaker, head] = [person(), person(), person()];
      return `${name}召开\n\n　　2024年${month}月${day}日上午，${name}召开，岚江经济开发区党工委副书记${chair}主持，岚江经济开发区管委会主任${speaker}出席并讲话，${one(offices)}局长${head}汇报工作。\n`;
    });
    return `岚江经济开发区 2024年${month}月 第${i + 1}期\n\n${articles.join('\n')}`;
  });
}
