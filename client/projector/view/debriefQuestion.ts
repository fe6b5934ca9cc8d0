import { DEBRIEF_QUESTIONS } from '../../../shared/content/discussion.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { scenario } from '../../text/scenario.ts'
import { inPageLanguage } from '../../text/words.ts'

type Clocked = Pick<MatchSnapshot, 'phase' | 'preset' | 'secondsLeft'>

/** The question of this share of the debrief's clock; null where it has none. */
export const debriefQuestion = ({ phase, preset, secondsLeft }: Clocked): string | null => {
  const { debriefSeconds } = scenario().presets[preset]
  if (phase !== 'debrief' || secondsLeft < 0 || debriefSeconds === 0) return null
  const passed = Math.floor(((debriefSeconds - secondsLeft) * DEBRIEF_QUESTIONS.length) / debriefSeconds)
  const question = DEBRIEF_QUESTIONS[Math.min(Math.max(passed, 0), DEBRIEF_QUESTIONS.length - 1)]
  return question === undefined ? null : inPageLanguage(question)
}
