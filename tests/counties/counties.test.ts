import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/pipeline.ts';
import { differences } from './differences.ts';
import { expectedTexts } from './expected.ts';

describe('bulletins of counties nobody has heard of', () => {
  const texts = expectedTexts();

  it('are a hundred and twenty', () => {
    expect(texts).toHaveLength(120);
  });

  it.each(texts.map((expected) => [expected.id, expected] as const))('%s', (_, expected) => {
    const facts = readFacts(Buffer.from(expected.text), 'bulletin.txt');
    expect(differences(expected, facts)).toEqual(expected.known);
  });
});
