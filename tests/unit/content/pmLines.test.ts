import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/content/language.ts'
import { type PmContext, type PmVerdict, pmHeldLine, pmLine } from '../../../shared/content/pmLine.ts'
import { PM_LINES } from '../../../shared/content/pmLines.ts'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { PROOF_SOURCES } from '../../../shared/sim/match/matchState.ts'

const CONTEXT: PmContext = {
  target: 95.4,
  reach: 96.1,
  ceiling: 99.2,
  plan: {
    shrinkDecades: 0.5,
    changesPerRelease: 4,
    verification: 0.6,
    automation: [1, 0, 0, 2, 0, 1],
    gates: [1, 3, 4],
  },
  picked: null,
  conclusion: 'calendar',
}
const say = (answer: PmVerdict, context: Partial<PmContext> = {}, language: Language = 'en'): string =>
  pmLine(PM_LINES, answer, { ...CONTEXT, ...context }, language)
const wrong = (
  term: (typeof PROOF_TERMS)[number],
  source: string,
  value: number | null,
  language: Language = 'en',
): string => say({ type: 'wrongTerm', term }, { picked: { source, value } }, language)

describe('the product manager', () => {
  it('[CON9] the PM names the wrong term, its value, the situation it belongs to, and what the plan says instead', () => {
    expect(wrong('available', 'single', 22.47)).toBe(
      'Your number of iterations that fit is wrong. 22.5 is for 1 change per release. You ship 4 in each.',
    )
    expect(wrong('lost', 'ungated', 3225.6)).toBe(
      'Your number of lost hours is wrong. 3,230 is for a plan without gates. You open 3.',
    )
    expect(wrong('required', 'bare', 364)).toBe(
      'Your number of iterations 99% needs is wrong. 364 is for a pipeline without automation. You automate 3 stages.',
    )
    expect(wrong('lost', 'ungated', 3225.6, 'es')).toBe(
      'Te equivocaste en la cuenta de horas perdidas. 3230 es de un plan sin controles. Tú abriste 3.',
    )
    expect(wrong('available', 'unverified', 61.92)).toContain(
      '61.9 is for a plan without verification. Yours verifies 60%.',
    )
    expect(wrong('required', 'heavy', null)).toContain('“No number” is for the full-size model. Yours is 3.2x smaller.')
  })
  it('[CON10] the PM has a line for every term read from any wrong plan, short enough to be read aloud', () => {
    for (const term of PROOF_TERMS) {
      for (const source of PROOF_SOURCES) {
        const line = wrong(term, source, 1234.5678)
        expect(line).toContain('is wrong. 1,230')
        for (const said of [line, wrong(term, source, 1234.5678, 'es')]) {
          expect(said.length).toBeLessThanOrEqual(120)
          expect(said).not.toMatch(/[{}]/)
        }
      }
    }
  })
  it("[CON11] every other answer uses the team's own numbers", () => {
    expect(say({ type: 'wrongConclusion' }, { conclusion: 'ceiling' })).toContain('99.2%')
    expect(say({ type: 'wrongConclusion' }, { ceiling: 98.72 })).toContain('98.72%')
    expect(say({ type: 'wrongConclusion' }, { conclusion: 'reachable' })).toMatch(/^If 99% is within reach/)
    expect(say({ type: 'couldAskMore', target: 96.1 })).toMatch(/^95\.4%\?.*96\.1/)
    expect(say({ type: 'impossible' }, { target: 97.5 })).toMatch(/^97\.5%\?.*stops at 96\.1/)
    expect(say({ type: 'accepted' })).toContain('95.4%')
    expect(pmHeldLine(PM_LINES, 99, 'en')).toContain('99%')
  })
})
