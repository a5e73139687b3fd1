import type { AnnotatedBulletin, Body } from '../model/index.ts';
import type { Company } from './projects-investors.ts';

/** The bulletin with the companies that only its projects tell of behind its bodies, so that their indices hold. */
export function withCompanies(
  annotated: AnnotatedBulletin,
  companies: readonly Company[],
): AnnotatedBulletin {
  if (companies.length === 0) return annotated;
  const first = annotated.bodies.length;
  return {
    ...annotated,
    bodies: [...annotated.bodies, ...companies.map(bodyOf)],
    bodyMentions: [
      ...annotated.bodyMentions,
      ...companies.flatMap(({ mentions }, i) =>
        mentions.map(({ start, end }) => ({ start, end, body: first + i })),
      ),
    ].sort((a, b) => a.start - b.start),
  };
}

const bodyOf = ({ name }: Company): Body => ({
  name,
  aliases: [],
  kind: 'company',
  level: null,
  parent: null,
  place: null,
  isPlace: false,
});
