import { expect, it } from 'vitest'
import { debriefQuestion } from '../../../../client/projector/view/debriefQuestion.ts'
import { DEBRIEF_QUESTIONS } from '../../../../shared/content/discussion.ts'
import { textIn } from '../../../../shared/content/language.ts'

it('[DEB29] a debrief with a clock asks its questions on the projector, one after the other', () => {
  const asked = [900, 751, 750, 600, 10, 0].map((secondsLeft) =>
    debriefQuestion({ phase: 'debrief', preset: 'long', secondsLeft }),
  )
  const questions = DEBRIEF_QUESTIONS.map((question) => textIn(question, 'en'))
  expect(asked).toEqual([0, 0, 1, 2, 5, 5].map((i) => questions[i]))
  expect(debriefQuestion({ phase: 'debrief', preset: 'full', secondsLeft: -1 })).toBeNull()
  expect(debriefQuestion({ phase: 'podium', preset: 'long', secondsLeft: 30 })).toBeNull()
})
