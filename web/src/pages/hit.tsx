import type { SearchEverywhereQuery } from '../api/generated.ts';
import { useDates } from '../parts/dates.ts';
import { href, hrefWith } from '../router.ts';
import { type Say, useSay, wordOf } from '../texts/index.ts';

type Hit = SearchEverywhereQuery['search'][number];

/** Where the hit is looked at: its page, or the sentence that says so. */
export function addressOfHit({ kind, id, name, node }: Hit): string {
  if (kind === 'PERSON') return href(['person', id]);
  if (kind === 'ORGANIZATION') return href(['organization', id]);
  if (kind === 'EVENT') return href(['event', id]);
  if (kind === 'PROJECT') return href(['project', id]);
  if (kind === 'DOCUMENT') return href(['documents', id]);
  if (node && 'document' in node) return href(['documents', node.document.id], { article: id });
  if (kind === 'POST' && node && 'organization' in node && node.organization && 'id' in node.organization)
    return href(['organization', node.organization.id]);
  if (node && 'evidence' in node && node.evidence[0]) return hrefWith({ source: node.evidence[0].id });
  return href([], { q: name });
}

/** Name, what distinguishes it from another of the name, and by what it was found where that is not the name. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const say = useSay();
  const { day } = useDates();
  const told = distinctions(hit, say, day);
  const isNamed = hit.field === 'NAME' || hit.field === 'TITLE';
  return (
    <>
      <b lang="zh-Hans">{hit.name}</b>
      {told.length > 0 && <span class="told"> {told.join(' · ')}</span>}
      {!isNamed && <small> {say('search.matched', { matched: cutOf(hit.matched) })}</small>}
    </>
  );
}

const cutOf = (text: string): string => (text.length > 48 ? `${text.slice(0, 48)}…` : text);

type Day = (date: string | null) => string;

function distinctions({ node }: Hit, say: Say, day: Day): readonly string[] {
  if (!node) return [];
  const told = toldOf(node, say, day);
  return told.filter((text): text is string => typeof text === 'string' && text !== '');
}

function toldOf(node: NonNullable<Hit['node']>, say: Say, day: Day): readonly (string | null | undefined)[] {
  if ('tenures' in node)
    return [
      ...node.tenures.slice(0, 2).map(({ title, organization }) => `${organization?.name ?? ''}${title}`),
      yearsOf(node.tenures),
      node.byline ? say('person.byline') : null,
    ];
  if ('organizationKind' in node)
    return [
      wordOf(say, 'organization', node.organizationKind),
      node.level && wordOf(say, 'level', node.level),
      node.parent?.name,
      node.place?.name,
    ];
  if ('type' in node) return [day(node.date), wordOf(say, 'type', node.type), node.place?.name];
  if ('stage' in node)
    return [node.stage && wordOf(say, 'stage', node.stage), node.site, node.investment?.text];
  if ('period' in node) return [node.text, node.period && day(node.period), node.organization?.name];
  if ('citation' in node) return [node.citation];
  if ('document' in node) return [node.document.citation];
  if ('code' in node) return [node.parent?.name];
  if ('organization' in node) return [node.organization?.name];
  return [];
}

function yearsOf(
  tenures: readonly { readonly attestedFrom: string | null; readonly attestedTo: string | null }[],
): string | null {
  const years = tenures
    .flatMap(({ attestedFrom, attestedTo }) => [attestedFrom, attestedTo])
    .filter((date) => date !== null)
    .map((date) => date.slice(0, 4))
    .toSorted();
  const [first] = years;
  const last = years.at(-1);
  if (!first) return null;
  return first === last ? first : `${first}–${last}`;
}
