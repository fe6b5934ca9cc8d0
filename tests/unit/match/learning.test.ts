import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/content/language.ts'
import { FORMS, OPTION_IDS, type OptionId, QUESTION_IDS, RIGHT_OPTIONS } from '../../../shared/content/learningIds.ts'
import { LEARNING_QUESTIONS } from '../../../shared/content/learningQuestions.ts'
import { findSeat } from '../../../shared/sim/match/lookup.ts'
import type { MatchState } from '../../../shared/sim/match/matchState.ts'
import { hostViewOf } from '../../../shared/views/hostViewOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { resultsOf } from '../../../shared/views/resultsOf.ts'
import { seatViewOf } from '../../../shared/views/seatViewOf.ts'
import { resultSheets } from '../../../shared/views/sheets/resultSheets.ts'
import { applyAll, inPhase, match, refusal, seatCommand, seated, takeSeat } from '../../support/matchBuilder.ts'

const asking = (): MatchState =>
  applyAll(match({ learning: true }), takeSeat('s1', 't1', 'Ada'), takeSeat('s2', 't1', 'Ben'))
const answer = (seat: string, question: (typeof QUESTION_IDS)[number], option: OptionId) =>
  seatCommand(seat, { type: 'answerQuestion', question, option })
const wrong = (question: (typeof QUESTION_IDS)[number]): OptionId => (RIGHT_OPTIONS[question] === 'a' ? 'b' : 'a')
/** Answers everything, the first so many of the questions right. */
const all = (seat: string, right: number) =>
  QUESTION_IDS.map((id, i) => answer(seat, id, i < right ? RIGHT_OPTIONS[id] : wrong(id)))

describe('questions before and after', () => {
  it('[LRN3] are answered in the lobby and in the debrief only, can be changed there, and earn nothing', () => {
    const before = applyAll(asking(), answer('s1', 'tax', 'a'), answer('s1', 'tax', 'c'))
    expect(findSeat(before, 's1')?.learning).toEqual({ before: { tax: 'c' }, after: {} })
    const played = inPhase('auditWork', before)
    expect(refusal(played, answer('s1', 'tax', 'a'))).toBe('wrongPhase')
    const debrief = applyAll(inPhase('debrief', played), answer('s1', 'tax', 'b'))
    expect(findSeat(debrief, 's1')?.learning).toEqual({ before: { tax: 'c' }, after: { tax: 'b' } })
    const points = ({ teams }: ReturnType<typeof resultsOf>) => teams.map((team) => team.points)
    expect(points(resultsOf(debrief))).toEqual(points(resultsOf(inPhase('debrief', inPhase('auditWork', asking())))))
  })

  it('[LRN4] are in no session that does not ask them', () => {
    const state = seated()
    expect(refusal(state, answer('s1', 'tax', 'a'))).toBe('wrongPhase')
    expect(JSON.stringify([state, seatViewOf(state, 's1'), hostViewOf(state), resultsOf(state)])).not.toContain(
      'learning"',
    )
    expect(resultSheets(resultsOf(state)).map(({ name }) => name)).not.toContain('Learning')
  })

  it('[LRN5] are seen by whoever answered them and by the host, who sees the gain of those who did both; nobody else sees anything', () => {
    const lobby = applyAll(asking(), ...all('s1', 2), ...all('s2', 0).slice(1))
    expect(hostViewOf(lobby).learning).toMatchObject({ before: 1, after: 0, both: 0, classGain: null })
    const debrief = applyAll(inPhase('debrief', lobby), ...all('s1', 4), ...all('s2', 6))
    expect(hostViewOf(debrief).learning).toMatchObject({ before: 1, after: 2, both: 1, shareBefore: 2 / 6 })
    expect(seatViewOf(debrief, 's1')?.learning?.after).toEqual(findSeat(debrief, 's1')?.learning?.after)
    const without = inPhase('debrief', asking())
    expect(publicMatchOf(debrief, [])).toEqual(publicMatchOf(without, []))
  })

  it('[LRN6] are in the results with the idea behind each wrong answer', () => {
    const debrief = applyAll(inPhase('debrief', applyAll(asking(), ...all('s1', 2))), ...all('s1', 4))
    const sheet = resultSheets(resultsOf(debrief)).find(({ name }) => name === 'Learning')
    const at = (head: string): number => sheet?.columns.findIndex((column) => column.head === head) ?? -1
    const rows = sheet?.rows ?? []
    expect(rows.map((row) => row[at('Right before')])).toEqual([true, true, false, false, false, false])
    expect(rows.map((row) => row[at('Right after')])).toEqual([true, true, true, true, false, false])
    expect(rows.map((row) => row[at('Idea after')] === null)).toEqual([true, true, true, true, false, false])
    expect(rows.map((row) => row[at('Gain, of 1')])).toEqual(Array(6).fill(0.5))
  })

  it('[LRN7] have one right option and an idea behind each other one, in two forms and every language', () => {
    for (const id of QUESTION_IDS) {
      const { ideas, forms } = LEARNING_QUESTIONS[id]
      const right = RIGHT_OPTIONS[id]
      expect(Object.keys(ideas).sort()).toEqual(OPTION_IDS.filter((option) => option !== right))
      const asked = FORMS.flatMap((form) => LANGUAGES.map((language) => forms[form][language]))
      expect(new Set(asked.map(({ ask }) => ask)).size).toBe(asked.length)
      for (const { options } of asked) expect(new Set(Object.values(options)).size).toBe(OPTION_IDS.length)
    }
    const places = QUESTION_IDS.map((id) => RIGHT_OPTIONS[id])
    expect(new Set(places).size).toBe(OPTION_IDS.length)
  })
})
