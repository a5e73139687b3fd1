import type { Span } from '../model/index.ts';

/** Guests and inspectors who come as a group: 考察团一行来我县. */
export const group =
  /(?:考察|代表|调研|督导|督查|检查|巡查|工作|参访|访问|观摩|慰问|验收|评估|专家|考核|评审|采风)(?:团|组)(?:一行)?[^,。;组团]{0,16}(?:来|到|莅|赴|抵|深入|前往|对|就|,)/u;

/** 率考察团抵青石, 一行先后来到敬老院: a journey in the text from its leader's verb on. */
export const journeyIn = (rest: string): RegExpExecArray | null =>
  /^(?:率领?|带领)[^,。;]{0,24}(?:团|组|队|一行)[^,。;]{0,8}(?:赴|抵|来|访|前往|到|莅)[^,。;]{0,20}/u.exec(
    rest,
  ) ??
  /(?<=^(?:率领?|带领)[^。;]{2,60}?)(?:走进|深入|来到|前往|赶赴|奔赴)[^,。;]{2,30}/u.exec(
    rest.slice(0, 120),
  ) ??
  /(?<=^(?:等)?(?:领导|同志)?一行(?:\d+余?多?人)?,?[^,。;]{0,8})(?:来到|深入|前往|走进|赶赴|到|赴|抵达|莅临)[^,。;]{2,40}/u.exec(
    rest.slice(0, 80),
  );

/** 县长陈良(右二)在柳塘大桥建设现场了解施工进度: below a photograph. */
function lookingAt(rest: string): Span | null {
  const found = /^(?:\([^()]{1,8}\))?(在[^,。;在]{2,30}(?:了解|察看|查看|检查|指导|调研)[^,。;]{0,20})/u.exec(
    rest,
  );
  if (!found) return null;
  const start = found[0].length - found[1]!.length;
  return { start, end: found[0].length };
}

/** Where someone went to look, in the text behind their name: 深入柳塘大桥施工现场，了解工程进度. */
export function tourIn(rest: string): Span | null {
  const going =
    /^(?:等)?(?:亲自|先后|分别)?((?:深入|来到|走进|前往|赶赴)[^,。;]{2,60}),?[^。]{0,60}(?:了解|察看|查看|检查|指导|督导|走访|看望|询问|调度)/u.exec(
      rest,
    );
  if (!going) return lookingAt(rest);
  const start = going[0].indexOf(going[1]!);
  return { start, end: start + going[1]!.length };
}
