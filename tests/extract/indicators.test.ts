import { readIndicators } from './figures.ts';

describe('figures of a report', () => {
  test.each([
    [
      'in a row, each with its growth',
      '预计一季度完成规上工业产值84亿元,同比增长12.8%;工业开票销售95亿元,同比下降5.2%;工业入库税收1.7亿元。',
      '规上工业产值/84亿元/12.8%; 工业开票销售/95亿元/-5.2%; 工业入库税收/1.7亿元/-',
    ],
    [
      'that share a verb',
      '财政总收入、一般公共预算收入分别完成31.5亿元和18.2亿元,分别增长6.4%和7.8%。',
      '财政总收入/31.5亿元/6.4%; 一般公共预算收入/18.2亿元/7.8%',
    ],
    [
      'with 其中 and a part of them',
      '完成固定资产投资146.2亿元,增长5.1%,其中工业投资68.4亿元,增长12.7%。',
      '固定资产投资/146.2亿元/5.1%; 工业投资/68.4亿元/12.7%',
    ],
    [
      'of towns and villages',
      '城乡居民人均可支配收入分别达到4.86万元、2.75万元,同比分别增长5.2%、7.1%。',
      '城镇居民人均可支配收入/4.86万元/5.2%; 农村居民人均可支配收入/2.75万元/7.1%',
    ],
    [
      'with nothing but growth',
      '地区生产总值增长6.8%,规模以上工业增加值增长9.2%,技改投资增长3.1倍。',
      '地区生产总值/6.8%/6.8%; 规模以上工业增加值/9.2%/9.2%; 技改投资/3.1倍/3.1倍',
    ],
    [
      'with other comparisons between value and growth',
      '全镇完成财政总收入9863万元,占年初预算的46.2%,同比减收512万元,下降4.9%。',
      '财政总收入/9863万元/-4.9%',
    ],
    [
      'with a growth that leaves something out',
      '一般公共预算收入完成21.08亿元,扣除留抵退税因素后增长6.2%。',
      '一般公共预算收入/21.08亿元/6.2%',
    ],
    [
      'of counted projects as a whole',
      '开工项目21个、完成投资8.6亿元,总投资158亿元。',
      '开工项目/21个/-; 开工项目完成投资/8.6亿元/-; 开工项目总投资/158亿元/-',
    ],
    [
      'that are a ratio',
      '高新技术产业产值占规上工业总产值比重达58.3%。',
      '高新技术产业产值占规上工业总产值比重/58.3%/-',
    ],
    ['of a count with growth', '生猪出栏86.2万头,同比增长4.5%。', '生猪出栏/86.2万头/4.5%'],
  ])('%s', (_, text, expected) => {
    expect(readIndicators(text)).toBe(expected);
  });
});

describe('no indicator', () => {
  test.each([
    '由两家公司各按50%以现金方式出资。',
    '该项目总投资15亿元,占地260亩,年产5000台设备。',
    '项目达产后,年开票销售10亿元。',
    '新增3000万元以上的工业企业。',
    '存款比年初增加41亿元。',
    '市长一行12人抵达,会期3天。',
  ])('is in %s', (text) => {
    expect(readIndicators(text)).toBe('');
  });
});

test('a line of ten thousand figures is read to its end', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `全县完成税收${i + 1}万元,增长${i + 1}%`).join(',');
  expect(readIndicators(text).split('; ')).toHaveLength(10_000);
});
