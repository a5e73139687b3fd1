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
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = normal[unit] ||= normalUnit(unit);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** The normal form of each unit that was met, 0 where it was not. */
const normal = new Uint16Array(0x10000);

function normalUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  const mark = marks[char];
  if (mark !== undefined) return mark.charCodeAt(0);
  if (char >= '\uff01' && char <= '\uff5e') return unit - 0xfee0;
  return traditional.test(char) ? simplify(char).charCodeAt(0) : unit;
}
