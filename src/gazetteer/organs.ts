/** Organs beside one another: what is left without them is what they are the organs of. */
const ORGANS =
  /(?:人大常委会|人民代表大会常务委员会|人大主席团|人民代表大会|人大|政协|人民政府|政府|党工委|党委|党组|纪工委|纪委监委|纪检监察工委|纪委|监委|工委|管委会|办事处|村委会|居委会|党支部|党总支|委员会|委)$/u;

/** 教育局 of 教育局党组, 河西镇 of 河西镇党委; nothing of 市政府 but 市. */
export function withoutOrgans(name: string): string {
  const rest = name.replace(ORGANS, '');
  return rest === name || rest === '' ? rest : withoutOrgans(rest);
}

/** Seats that go with any other post. */
export const isMember = (title: string): boolean => MEMBER.test(title);

const MEMBER =
  /(?:(?<!组织|宣传|统战|纪检|政法|武装)委员|代表|成员|理事|顾问|调研员|巡视员|组长|召集人|总指挥|指挥长)$/u;

/** Bodies that are made of those in other posts. */
export const isPassing = (organ: string): boolean => PASSING.test(organ);

const PASSING =
  /(?:领导小组|工作小组|协调小组|指挥部|专班|工作组|推进组|筹备组|筹委会|组委会|主席团)(?:办公室|秘书处)?$/u;
