import { plainBody } from './names.ts';
import { organizationKey, type NamedBody, type ShortName } from './organizations.ts';
import { type Publishing, publisherFeature } from './marks.ts';

/**
 * Where a post ties someone to: the body, with those that one office holder heads beside it taken for one (党工委 and
 * 管委会 of a zone, 党组 and 局, 党委, 政府 and 人大 of a town).
 */
export interface Station {
  /** Equal for two posts in one body or in bodies beside one another. */
  readonly unit: string;
  /** GB/T 2260 code of the jurisdiction, else whose bulletins know it, else empty. */
  readonly scope: string;
  /** Party, government, congress or conference of the jurisdiction itself: posts there go with posts in its bodies. */
  readonly leading: boolean;
  readonly company: boolean;
}

/** Organs beside one another: what is left without them is what they are the organs of. */
const ORGANS =
  /(?:人大常委会|人民代表大会常务委员会|人大主席团|人民代表大会|人大|政协|人民政府|政府|党工委|党委|党组|纪工委|纪委监委|纪检监察工委|纪委|监委|工委|管委会|办事处|村委会|居委会|党支部|党总支|委员会|委)$/u;

/** What is left of the organs of a jurisdiction itself once its name is gone too: 市 of 市委. */
const JURISDICTION = /^(?:省|市|县|区|旗|州|盟|自治区|自治州|自治县|自治旗|)$/u;

/** @returns null where nothing tells which body of that name it is */
export function stationOf(body: NamedBody, publishing: Publishing, shortName: ShortName): Station | null {
  const name = withoutOrgans(plainBody(body.name));
  const key = organizationKey({ ...body, name }, publishing, shortName);
  if (key === null) return null;
  const [own = ''] = key.split(' ');
  const scope = body.place ?? publisherFeature(publishing) ?? '';
  const company = body.kind === 'company';
  return { unit: key, scope, leading: !company && JURISDICTION.test(own), company };
}

function withoutOrgans(name: string): string {
  const rest = name.replace(ORGANS, '');
  return rest === name || rest === '' ? rest : withoutOrgans(rest);
}

/**
 * Whether nobody is in both at one time: two bodies of one jurisdiction, neither of which is its leadership, or
 * bodies of jurisdictions neither of which is part of the other.
 */
export function exclusive(a: Station, b: Station): boolean {
  if (a.unit === b.unit || (a.company && b.company)) return false;
  if (!a.scope || !b.scope) return false;
  if (!a.company && !b.company && apart(a.scope, b.scope)) return true;
  return !a.leading && !b.leading && !akin(a.unit, b.unit);
}

const CODE = /^\d{6}$/u;

/** Two jurisdictions by code, neither of them part of the other. */
export const apart = (a: string, b: string): boolean =>
  CODE.test(a) && CODE.test(b) && !within(a, b) && !within(b, a);

const within = (inner: string, outer: string): boolean =>
  inner.startsWith(outer.replace(/(?:00){1,2}$/u, ''));

/** One name is the other with characters left out: 教体局 of 教育体育局. */
function akin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
