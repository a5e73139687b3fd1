import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';

interface NextPageProps {
  readonly of: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** What of the address says where a page begins. */
  readonly by?: string;
}

/** To the next page of a list, where there is one. */
export function NextPage({ of: { hasNextPage, endCursor }, by = 'after' }: NextPageProps) {
  const say = useSay();
  if (!hasNextPage) return null;
  return (
    <a class="button" href={hrefWith({ [by]: endCursor })}>
      {say('documents.next')}
    </a>
  );
}
