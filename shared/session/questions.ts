import { LANGUAGES, type Language } from '../content/language.ts'
import { STANDARD_DOCUMENT } from '../content/standardDocument.ts'
import type { SessionInfo } from '../protocol/newSession.ts'
import { seatsOf } from '../sim/match/lookup.ts'
import type { MatchState } from '../sim/match/matchState.ts'
import { playedTicks } from '../sim/match/playedTicks.ts'
import { isFinished } from '../views/resultsOf.ts'
import type { Session } from './Session.ts'

const sessionInfo = (state: MatchState): SessionInfo => ({
  code: state.code,
  title: state.title,
  phase: state.phase,
  doorLocked: state.settings.doorLocked,
  drawnNames: state.settings.drawnNames ?? false,
  studentIds: state.settings.studentIds ?? null,
  solo: state.settings.solo,
  ownScenario: state.scenario.source !== null,
  language: state.settings.language,
  rehearsal: state.settings.rehearsal,
  teams: state.teams.map(({ id, name, track, bot }) => ({ id, name, track, seats: seatsOf(state, id).length, bot })),
})

/** Makes a session's results as JSON; whoever asks says how, because finding them takes long. */
export type MakeResults = (session: Session, language: Language) => Promise<string>

/** The results in each language, as JSON; a question is a name, since it may have to travel to another process. */
const RESULTS_IN = Object.fromEntries(
  LANGUAGES.map((language) => [
    `results.${language}`,
    (session: Session, makeResults: MakeResults) => makeResults(session, language),
  ]),
) as Record<`results.${Language}`, (session: Session, makeResults: MakeResults) => Promise<string>>

/** The questions that HTTP routes may ask about a session; answers travel between processes as JSON. */
const ANSWERS = {
  info: ({ state }: Session) => sessionInfo(state),
  results: (session: Session, makeResults: MakeResults) => makeResults(session, LANGUAGES[0]),
  ...RESULTS_IN,
  scenario: ({ state }: Session) => state.scenario.source ?? STANDARD_DOCUMENT,
  /**
   * Whether anyone may get the recording without names, and the tick at which it ends. What the host does in the
   * debrief is not part of it, so a finished recording changes only when somebody withdraws.
   */
  sharing: ({ state }: Session) => {
    const { replayShared, replayMoment } = state.settings
    return {
      // The projector has no key and uses the same route.
      isShared: isFinished(state) && (replayShared || replayMoment !== null),
      end: playedTicks(state),
      /** The seats that no recording holds. */
      withdrawn: state.withdrawn ?? [],
    }
  },
  /** Resolves once everything that has happened is stored. */
  checkpoint: async (session: Session): Promise<true> => {
    await session.checkpoint()
    return true
  },
}

export type Question = keyof typeof ANSWERS
export type Answer<Q extends Question> = Awaited<ReturnType<(typeof ANSWERS)[Q]>>

export const answer = async <Q extends Question>(
  session: Session,
  question: Q,
  makeResults: MakeResults,
): Promise<Answer<Q>> => (await ANSWERS[question](session, makeResults)) as Answer<Q>
