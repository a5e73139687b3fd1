import { type Article, firstAfter, type Span } from '../model/index.ts';
import { type Home, holderIn, paperPlace, unitOf, zoneOfPaper } from './jurisdiction.ts';

/** An article that is taken from the paper of another place, where 市, 县, 区 mean what they mean there. */
export interface Reprint extends Span {
  readonly home: Home;
}

/** From where an article is taken, at its end: （来源：青石日报）. */
const SOURCE =
  /(?:来源|稿源|原载|转载自|转自|摘自|据)(?:[:]|于)? *[《“]?(\p{Script=Han}{3,16})[》”]?(?:报道)?[)。]?\s*$/u;
const LONGEST = 40;

/** The articles of a bulletin that name the paper of another place as their source, in the order of the text. */
export function findReprints(norm: string, articles: readonly Article[], home: Home): Reprint[] {
  return articles.flatMap(({ span }) => {
    const source = SOURCE.exec(norm.slice(Math.max(span.start, span.end - LONGEST), span.end))?.[1];
    const there = source === undefined ? null : homeOf(source, norm.slice(span.start, span.end), home);
    return there === null || there.name === home.name ? [] : [{ ...span, home: there }];
  });
}

/** What the deictic words of a paper mean, by its name. */
function homeOf(paper: string, text: string, { people, places }: Home): Home | null {
  const zone = zoneOfPaper(paper, text);
  if (zone !== null) return { places, zone: true, zoneName: zone, name: zone, people };
  const name = holderIn(paper) ?? paperPlace(text, paper, 1);
  const unit = name === null ? null : unitOf(name);
  if (name === null || unit === null) return null;
  const known = [...places.values()].find((place) => place.name === name);
  return {
    places: new Map([[unit, { name, code: known?.code ?? null }]]),
    zone: false,
    zoneName: null,
    name,
    people,
  };
}

/** What deictic words mean at an offset. */
export function homeAt(home: Home, reprints: readonly Reprint[], at: number): Home {
  const reprint = reprints[firstAfter(reprints, at)];
  return reprint && reprint.start <= at ? reprint.home : home;
}
