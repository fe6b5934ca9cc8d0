import { describe, expect, it } from 'vitest'
import {
  accuracyText,
  fixed,
  moneyText,
  ordinal,
  percentText,
  signed,
  termText,
} from '../../../../client/text/numbers.ts'
import { words } from '../../../../client/text/words.ts'
import { numbersIn } from '../../../../shared/text/numbers.ts'

describe('numbers as a student reads them', () => {
  it.each([
    [fixed(1123.06), '1,123.1'],
    [fixed(1234567, 0), '1,234,567'],
    [fixed(-36.4, 0), '−36'],
    [fixed(-0.001), '0.0'],
    [signed(0.9), '+0.9'],
    [signed(-5, 0), '−5'],
    [signed(0), '0.0'],
    [accuracyText(95), '95.0%'],
    [percentText(0.456), '46%'],
    [moneyText(2450), '$2.45M'],
    [moneyText(40), '$40k'],
    [moneyText(-12.4), '−$12.4k'],
    [moneyText(2.27e-13), '$0'],
    [numbersIn('es').accuracy(95.4), '95,4\u00a0%'],
    [numbersIn('es').money(40), '40\u00a0mil\u00a0USD'],
    [numbersIn('es').money(1450), '1,45\u00a0millones\u00a0de\u00a0USD'],
    [words().terms.weeks(1, 1), '1.0\u00a0week'],
    [words().terms.weeks(3.6, 1), '3.6\u00a0weeks'],
    [words().terms.changes(4), '4\u00a0changes'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })

  it('gives a term of a proof three digits, whatever its size', () => {
    expect([525.2, 29.24, 3.507, 0.06239, 0].map(termText)).toEqual(['525', '29.2', '3.51', '0.0624', '0.00'])
  })

  it('counts places', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
    ])
  })
})
