import { href } from '../router.ts';

interface CitedDocument {
  readonly id: string;
  readonly citation: string;
}

/** Documents as one cites them, each leading to its page. */
export const Citations = ({ of }: { readonly of: readonly CitedDocument[] }) => (
  <ul class="plain-list">
    {of.map(({ id, citation }) => (
      <li key={id}>
        <a href={href(['documents', id])} lang="zh-Hans">
          {citation}
        </a>
      </li>
    ))}
  </ul>
);
