import { Nothing } from '../parts/answered.tsx';
import { Entities, Entity } from '../parts/entity.tsx';
import { useSay } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';

/** What it is part of, its posts with all who held them, and its parts with theirs; to be printed as well. */
export function BodyChart({ body }: { readonly body: KnownOrganization }) {
  const say = useSay();
  const { ancestors, parts, posts } = body;
  const isEmpty = ancestors.length + parts.nodes.length + posts.nodes.length === 0;
  const own = (
    <li>
      <b lang="zh-Hans">{body.name}</b>
      <ul>
        <Posts posts={posts.nodes} />
        {parts.nodes.map((part) => (
          <li key={part.id}>
            <Entity page="organization" of={part} />
            {part.posts.nodes.length > 0 && (
              <ul>
                <Posts posts={part.posts.nodes} />
              </ul>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
  // the nearest first: each stands within the one above it
  const whole = ancestors.reduce(
    (within, above) => (
      <li key={above.id}>
        <Entity page="organization" of={above} />
        <ul>{within}</ul>
      </li>
    ),
    own,
  );
  return (
    <section class="card" aria-labelledby="chart">
      <h2 id="chart">
        {say('chart.title')}{' '}
        <button type="button" class="no-print" onClick={() => window.print()}>
          {say('chart.print')}
        </button>
      </h2>
      {isEmpty ? <Nothing>{say('chart.none')}</Nothing> : <ul class="tree">{whole}</ul>}
    </section>
  );
}

interface KnownPost {
  readonly id: string;
  readonly title: string;
  readonly tenures: readonly { readonly person: { readonly id: string; readonly name: string } }[];
}

const Posts = ({ posts }: { readonly posts: readonly KnownPost[] }) => (
  <>
    {posts.map(({ id, title, tenures }) => (
      <li key={id}>
        <span class="told" lang="zh-Hans">
          {title}
        </span>{' '}
        <Entities page="person" of={onceEach(tenures.map(({ person }) => person))} />
      </li>
    ))}
  </>
);

const onceEach = <Named extends { readonly id: string }>(all: readonly Named[]): readonly Named[] =>
  all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
