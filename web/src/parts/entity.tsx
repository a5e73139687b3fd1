import { href } from '../router.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Page of a kind of entity. */
export type EntityPage = 'person' | 'organization' | 'event' | 'project';

/** A name that leads to its page. */
export const Entity = ({ page, of }: { readonly page: EntityPage; readonly of: Named }) => (
  <a href={href([page, of.id])} lang="zh-Hans">
    {of.name}
  </a>
);

/** Names one behind the other. */
export function Entities({ page, of }: { readonly page: EntityPage; readonly of: readonly Named[] }) {
  return (
    <>
      {of.map((one, place) => (
        <span key={one.id}>
          {place > 0 && '、'}
          <Entity page={page} of={one} />
        </span>
      ))}
    </>
  );
}
