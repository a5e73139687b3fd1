import { Ending, Opening, type Span } from '../model/index.ts';

/** Minutes: …会议纪要. */
const minutes = /^(.{2,60}(?:会议|常务会|办公会|例会|联席会|专题会|座谈会|党组会|协调会|调度会))纪要$/u;
/** Where and when they met, at the head of minutes. */
const facts = new Opening(/^ *(?:时 *间|地 *点|主 *持 *人?|出 *席|参 *加|参 *会)[^:\n]{0,6}:/u);
const where = /^ *地 *点:\s*(\S[^\n,。;]{1,30}?)\s*$/u;

/** The meeting that minutes are of: the headline without 纪要, where lines say who was there. */
export function metIn(
  norm: string,
  title: Span,
  sentences: readonly Span[],
): { readonly named: Span; readonly place: string | null } | null {
  const found = minutes.exec(norm.slice(title.start, title.end));
  if (!found || !sentences.slice(0, 8).some(({ start, end }) => facts.test(norm, start, end))) return null;
  const place = sentences
    .slice(0, 8)
    .map(({ start, end }) => where.exec(norm.slice(start, end))?.[1])
    .find((one) => one !== undefined);
  return { named: { start: title.start, end: title.start + found[1]!.length }, place: place ?? null };
}

/** A line of minutes: 出席：…, 主持人：…. */
export const label = new Opening(
  /^ *(出 *席|列 *席|参 *加|参 *会|与 *会|主 *持)(?:人|人员|领导|同志|会议人员|会议领导|名单)*:/u,
);

/** A line of minutes of those who took no part: 请假：…, 记录：…. */
export const aside = new Opening(
  /^ *(?:请 *假|缺 *席|记 *录|整 *理|核 *稿|签 *发|校 *对)(?:人|人员|领导|同志)*:/u,
);

/** The head of a list of names that stand on lines of their own. */
export const rosterHead = new Ending(
  /(?:出席|参加|列席|与会|见证)[^。:]{0,30}(?:领导|同志|人员|嘉宾|有|名单)[^。:]{0,6}(?::|名单)$/u,
);

/** 某某大会第一次会议于2021年12月27日选举: — what a notice of who was chosen begins with. */
export const choosing =
  /^[^,。;:\n]{4,60}?(?:选举|补选)(?:产生|出|了)?(?=:|\n|$|\p{Script=Han}{2,4}(?:、|同志|为))/u;
