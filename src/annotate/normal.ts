import { Converter } from 'opencc-js';

const simplified = new Map<string, string>();
let made: ((text: string) => string) | undefined;
const converter = () => (made ??= Converter({ from: 't', to: 'cn' }));

/** One character in simplified form, or itself where the simplified form is not one unit long. */
function simplify(char: string): string {
  let known = simplified.get(char);
  if (known === undefined) {
    const converted = converter()(char);
    known = converted.length === char.length ? converted : char;
    simplified.set(char, known);
  }
  return known;
}

/** Marks whose full-width form NFKC leaves alone or turns into something longer. */
const marks: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '，': ',',
  '；': ';',
  '：': ':',
  '﹔': ';',
  '﹑': '、',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '●': '●',
  '〔': '(',
  '〕': ')',
  '【': '[',
  '】': ']',
  '―': '—',
  '－': '-',
  '～': '~',
  '〜': '~',
};

const traditional = /[\u4e00-\u9fff]/u;

/**
 * The text in simplified characters and half-width forms, unit for unit: the result has the same length, so that one
 * span serves both.
 *
 * Characters are converted one by one: conversion by phrases would shift offsets. 。、and quotation marks stay.
 */
export function normalize(text: string): string {
  const out: string[] = [];
  for (const char of text) {
    const mark = marks[char];
    if (mark !== undefined) out.push(mark);
    else if (char >= '\uff01' && char <= '\uff5e') out.push(String.fromCharCode(char.charCodeAt(0) - 0xfee0));
    else if (traditional.test(char)) out.push(simplify(char));
    else out.push(char);
  }
  return out.join('');
}
