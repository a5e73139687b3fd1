import type { BodyKind, BodyLevel } from '../model/index.ts';
import { ALONE, featuresOf, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainBody } from './names.ts';

export interface NamedBody {
  readonly name: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** GB/T 2260 code of the division that it governs or is seated in. */
  readonly place?: string | null;
}

/** 高邮 for 321084: what names of its bodies start with. */
export type ShortName = (code: string) => string | null;

/** No two companies of the country are registered under one name of this form. */
const REGISTERED = /.{4,}(?:有限公司|有限责任公司|股份公司|合伙企业\(有限合伙\))$/u;

/**
 * A body is known by its canonical name and its jurisdiction: 市教育局 of one city and 市教育局 of another are two,
 * 市政府 and 市政府办公室 too. Where the jurisdiction is unknown, and the name is not one that the whole country
 * knows, it stays among the bulletins of its publisher.
 */
export function organizationMarks(body: NamedBody, publishing: Publishing, shortName: ShortName): Marks {
  const key = organizationKey(body, publishing, shortName);
  return key === null ? ALONE : { block: key, features: featuresOf([key]) };
}

/** What two members that are one body have in common; null where nothing tells. */
export function organizationKey(
  body: NamedBody,
  publishing: Publishing,
  shortName: ShortName,
): string | null {
  const name = plainBody(body.name);
  if (body.kind === 'company' && REGISTERED.test(name)) return `${name} registered`;
  if (body.level === 'country') return `${name} country`;
  if (body.place) return `${withoutPlace(name, body, shortName)} place ${body.place}`;
  const publisher = publisherFeature(publishing);
  return publisher && `${name} ${publisher}`;
}

/** 临屏市教育局 and 市教育局, both of 临屏. A company's name is whole: 临屏 is part of it. */
function withoutPlace(name: string, body: NamedBody, shortName: ShortName): string {
  const short = body.kind === 'company' ? null : shortName(body.place!);
  return short && name.startsWith(short) && name.length > short.length + 1 ? name.slice(short.length) : name;
}
