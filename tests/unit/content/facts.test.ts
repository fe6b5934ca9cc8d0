import { describe, expect, it } from 'vitest'
import { cfoAnswer, cfoVerdict } from '../../../shared/content/cfoAnswers.ts'
import { DISRUPTION_KINDS, DISRUPTIONS } from '../../../shared/content/disruptions.ts'
import { FACTS, GOOD_FACTS, type RaceNumbers, raceFacts } from '../../../shared/content/facts.ts'
import { figure, tenths } from '../../../shared/content/figure.ts'
import { LANGUAGES, type Language, textIn } from '../../../shared/content/language.ts'

const RACE: RaceNumbers = {
  iterations: 126,
  rivalIterations: 12.4,
  startAccuracy: 90.5,
  rivalStartAccuracy: 95,
  endAccuracy: 95.6,
  rivalEndAccuracy: 93.3,
  passedWeek: 8.2,
  releases: 13,
  rivalReleases: 13,
  taxHours: 2888.6,
  stalledHours: 328,
  spendK: 1862,
  rivalSpendK: 1814,
  budgetK: 2450,
}
const texts = (race: Partial<RaceNumbers> = {}, language: Language = 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(raceFacts({ ...RACE, ...race }).map(({ id, text }) => [id, text[language]]))

describe('the facts of a race', () => {
  it('[CON12] a race has at least six facts, and three of them make the case', () => {
    const ids = raceFacts(RACE).map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(6)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([...GOOD_FACTS]))
    expect(GOOD_FACTS).toHaveLength(3)
  })
  it("[CON13] a fact states the team's own numbers", () => {
    expect(texts()).toEqual({
      firstDay: 'On day one, Big Model Inc. was 4.5 percentage points ahead.',
      iterationsRun: 'We ran 126 iterations, Big Model Inc. ran 12.',
      moneySpent: 'We spent $1.86M of $2.45M.',
      pointsLearned: 'In 26 weeks, our accuracy rose by 5.1 percentage points; that of Big Model Inc. fell by 1.7.',
      taxPaid: 'We paid the tax for 13 releases, 2,889 h in total.',
      leadChange: 'We passed Big Model Inc. in week 9 and ended 2.3 percentage points ahead.',
      reworkStalls: 'We were stalled for 328 h.',
      costPerIteration: 'One iteration cost us $14.8k on average.',
    })
    expect(texts({}, 'es')).toEqual({
      firstDay: 'El primer día, Big Model Inc. tenía 4,5 puntos porcentuales de ventaja.',
      iterationsRun: 'Hicimos 126 iteraciones; Big Model Inc., 12.',
      moneySpent: 'Gastamos 1,86\u00a0millones\u00a0de\u00a0USD de 2,45\u00a0millones\u00a0de\u00a0USD.',
      pointsLearned: 'En 26 semanas nuestra precisión subió 5,1 puntos porcentuales; la de Big Model Inc. bajó 1,7.',
      taxPaid: 'Pagamos el impuesto por 13 versiones: 2889 h en total.',
      leadChange: 'Superamos a Big Model Inc. en la semana 9 y terminamos con 2,3 puntos porcentuales de ventaja.',
      reworkStalls: 'Estuvimos detenidos 328 h.',
      costPerIteration: 'Cada iteración nos costó 14,8\u00a0mil\u00a0USD en promedio.',
    })
  })
  it('[CON14] facts stay true for a team that never passed, never stalled or never iterated', () => {
    const slow = texts({ iterations: 0, passedWeek: null, endAccuracy: 92, stalledHours: 0, startAccuracy: 95 })
    expect(slow.leadChange).toBe('We never passed Big Model Inc. for good and ended 1.3 percentage points behind.')
    expect(slow.reworkStalls).toBe('We were never stalled.')
    expect(slow.firstDay).toBe('On day one, we were as accurate as Big Model Inc.')
    expect(slow.pointsLearned).toContain('our accuracy fell by 3.0 percentage points')
    expect(Object.values(slow).join(' ')).not.toMatch(/NaN|Infinity|null|undefined/)
  })
  it('[CON15] every kind of disruption has its own sentence for its announcement and for its start', () => {
    expect(Object.keys(DISRUPTIONS).toSorted()).toEqual([...DISRUPTION_KINDS].toSorted())
    for (const language of LANGUAGES) {
      const sentences = Object.values(DISRUPTIONS).flatMap(({ announced, began }) =>
        [announced, began].map((text) => textIn(text, language)),
      )
      expect(new Set(sentences).size).toBe(6)
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,100}\.$/)
    }
  })
  it('[CON16] numbers in sentences have thousands separators and no digits without meaning', () => {
    expect([figure(1234567.89), figure(22.46), figure(95), figure(-0.04), figure(0.0405, 4)]).toEqual([
      '1,234,567.9',
      '22.5',
      '95',
      '0',
      '0.0405',
    ])
    expect([tenths(96), tenths(-0.04), tenths(5.06)]).toEqual(['96.0', '0.0', '5.1'])
    expect([figure(12345.6, 1, 'es'), tenths(95.5, 'es')]).toEqual(['12.345,6', '95,5'])
  })
})

describe('the CFO', () => {
  const weighed = (race: Partial<RaceNumbers> = {}) =>
    FACTS.map((id) => ({ id, ...cfoAnswer(id, { ...RACE, ...race }) }))
  const proving = (race: Partial<RaceNumbers> = {}) =>
    weighed(race)
      .filter(({ proves }) => proves)
      .map(({ id }) => id)

  it("[CON17] the CFO weighs each fact by the team's own race: it proves the case or only sounds good, with the reason", () => {
    expect(proving()).toEqual([...GOOD_FACTS])
    // A team that never passed the rival proves nothing by saying so, nor does one that ran many experiments and learned less.
    expect(proving({ passedWeek: null, endAccuracy: 92 })).toEqual(['iterationsRun', 'pointsLearned'])
    expect(proving({ endAccuracy: 88 })).toEqual([])
    expect(proving({ iterations: 12 })).toEqual(['pointsLearned', 'leadChange'])
    for (const { text } of weighed()) for (const language of LANGUAGES) expect(text[language]).not.toBe('')
  })

  it('sums up a case in one sentence, with the weeks that were left when the team passed', () => {
    expect(cfoVerdict(3, RACE).en).toBe('You passed it with 17 weeks to go. Sold.')
    expect(cfoVerdict(2, { ...RACE, passedWeek: 24.5 }).es).toBe(
      'Lo superaron cuando faltaba 1 semana. Me convencieron.',
    )
    expect(cfoVerdict(2, { ...RACE, passedWeek: null }).en).toBe(
      'You learned faster. Show me that it pays, and I am sold.',
    )
    expect(cfoVerdict(1, RACE).en).toBe('One good fact. The others only sound good.')
    expect(cfoVerdict(0, RACE).en).toBe('None of this beats a better first day.')
  })
})
