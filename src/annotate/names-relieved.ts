import { hanAt, type Scan } from './scan.ts';

/** The longest body and title between a name and 职务. */
const LONGEST = 48;
const relieving = /(?:免去|免除|撤销)$/u;

/**
 * Where the name ends in 免去陈良县水务局局长职务, which no mark and no word sets apart from the body behind it: a
 * surname and one or two characters, then what a body's name begins with.
 *
 * @param at where the name would begin
 * @returns null where none is told so
 */
export function relievedNameEnd({ norm, lexicon }: Scan, at: number): number | null {
  if (!relieving.test(norm.slice(Math.max(0, at - 2), at)) || !hanAt(norm, at)) return null;
  const clause = /^[^,;。、\n]{4,60}?(?:职务|一职)/u.exec(norm.slice(at, at + LONGEST + 4))?.[0];
  const surname = lexicon.surnameAt(norm, at);
  if (clause === undefined || surname === 0 || /同志|的/u.test(clause)) return null;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    if (opensBody(norm, lexicon, end) || isAddressed(norm, norm.slice(at, end))) return end;
  }
  return null;
}

const opensBody = (norm: string, lexicon: Scan['lexicon'], at: number): boolean =>
  /^(?:中共|共青团|[省市县区旗盟州](?!长|委员))/u.test(norm.slice(at, at + 3)) ||
  lexicon.divisions.at(norm, at) !== null;

/** 关于陈良等同志职务任免的通知: the text calls somebody so elsewhere. */
const isAddressed = (norm: string, name: string): boolean =>
  norm.includes(`${name}同志`) || norm.includes(`${name}等`);
