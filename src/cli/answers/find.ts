import type { GraphStore, NodeKind, OrganizationRow, PersonRow, SearchHit } from '../../graph/index.ts';

const most = 200;

/** People whose name, alias, pinyin or initials are just what is asked for. */
export async function findPeople(store: GraphStore, question: string): Promise<readonly PersonRow[]> {
  const { rows } = await store.listPeople({ text: question.trim() }, { first: most });
  return rows.filter((row) => isCalled(row, question));
}

/** Bodies whose name, alias, pinyin or initials are just what is asked for. */
export async function findBodies(store: GraphStore, question: string): Promise<readonly OrganizationRow[]> {
  const { rows } = await store.listOrganizations({ text: question.trim() }, { first: most });
  return rows.filter((row) => isCalled(row, question));
}

type Named = Pick<PersonRow, 'name' | 'aliases' | 'pinyin' | 'initials'>;

function isCalled({ name, aliases, pinyin, initials }: Named, question: string): boolean {
  const asked = question.trim();
  if (name === asked || aliases.includes(asked)) return true;
  const letters = asked.toLowerCase().replaceAll(/\s/gu, '');
  return letters === pinyin.replaceAll(' ', '') || letters === initials;
}

/** What a name that leads to nothing may have meant: hits of it, else of ever shorter beginnings and ends of it. */
export async function suggest(
  store: GraphStore,
  question: string,
  kinds: readonly NodeKind[],
): Promise<readonly SearchHit[]> {
  const asked = Array.from(question.trim());
  for (let length = asked.length; length > 0; length--) {
    const pieces = new Set([asked.slice(0, length).join(''), asked.slice(asked.length - length).join('')]);
    for (const piece of pieces) {
      const hits = piece.trim() === '' ? [] : await store.search(piece, kinds, 5);
      if (hits.length > 0) return hits;
    }
  }
  return [];
}
