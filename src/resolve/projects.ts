import { ALONE, featuresOf, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainName } from './names.ts';

/** Shorter names (一期项目) are shared by projects that have nothing else in common. */
const TELLING_NAME = 4;

/** One project: same name, and the same investor or publisher. */
export function projectMarks(
  project: { readonly name: string; readonly investors: readonly (string | null)[] },
  publishing: Publishing,
): Marks {
  const block = plainName(project.name);
  if (Array.from(block).length < TELLING_NAME) return ALONE;
  const investors = project.investors.map((key) => key && `investor ${key}`);
  return { block, features: featuresOf([...investors, publisherFeature(publishing)]) };
}
