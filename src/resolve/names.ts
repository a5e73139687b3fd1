/** A name without what differs from printer to printer: width, spaces, quotation marks, kinds of dash and dot. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉]/gu, '')
    .replace(/[·•‧・∙.?]/gu, '·')
    .replace(/[—–―−]/gu, '-')
    .toLowerCase();

/** Spellings of one body that differ by no more than formality. */
const FORMAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:中国共产党|中共)(.{2,})工作委员会$/u, '$1党工委'],
  [/^(?:中国共产党|中共)(?=.{2,})/u, ''],
  [/人民政府/gu, '政府'],
  [/管理委员会$/u, '管委会'],
  [/(?<=[省市县区州盟旗])委员会$/u, '委'],
  [/工作委员会$/u, '工委'],
];

/** 中共临屏县委员会 and 临屏县委, 临屏县人民政府 and 临屏县政府. */
export const plainBody = (name: string): string =>
  FORMAL.reduce((plain, [pattern, short]) => plain.replace(pattern, short), plainName(name));
