import { deriveRandom } from '../random.ts'
import { playedTeams } from './lookup.ts'
import {
  ARENA_PHASES,
  type Arena,
  type ArenaPhase,
  type MatchState,
  type Seat,
  type Sentence,
  type SentenceId,
  type SentencePair,
} from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import type { Phase } from './phases.ts'

/** With fewer sentences than this, students are not asked to compare them. */
export const SENTENCES_TO_COMPARE = 4
/** Sentences that the projector shows at most. */
export const MOST_SHOWN = 3

export type Written = Pick<Sentence, 'text' | 'team' | 'seat' | 'bot' | 'choices'>

const reflections = ({ seats }: MatchState, answer: 'auditReflection' | 'frontierReflection'): readonly Written[] =>
  seats.flatMap((seat: Seat) => {
    const written = seat[answer]
    return written
      ? [{ text: written.sentence, team: seat.team, seat: seat.id, bot: seat.bot, choices: written.choices }]
      : []
  })

const WRITTEN: Readonly<Record<ArenaPhase, (state: MatchState) => readonly Written[]>> = {
  auditReveal: (state) => reflections(state, 'auditReflection'),
  frontierReveal: (state) => reflections(state, 'frontierReflection'),
  podium: (state) =>
    playedTeams(state).flatMap(({ id, bot, ledger }) =>
      ledger ? [{ text: ledger.sentence, team: id, seat: null, bot: bot !== null, choices: [] }] : [],
    ),
}

const isArenaPhase = (phase: Phase): phase is ArenaPhase => ARENA_PHASES.some((one) => one === phase)

/** Everything that was written about the question of an arena, sentences that are still empty included. */
export const writtenFor = (state: MatchState, phase: ArenaPhase): readonly Written[] => WRITTEN[phase](state)

/** Bots' sentences take part in a rehearsal, and where students alone have not written enough to be compared. */
const takingPart = (state: MatchState, written: readonly Written[]): readonly Written[] => {
  const byStudents = written.filter(({ bot }) => !bot)
  return state.settings.rehearsal || byStudents.length < SENTENCES_TO_COMPARE ? written : byStudents
}

/** The state with the arena of the phase that begins, if it has one and anybody has written a sentence. */
export const withArena = (state: MatchState): MatchState => {
  const { phase, seed, arenas } = state
  if (!isArenaPhase(phase)) return state
  const written = writtenFor(state, phase).filter(({ text }) => text !== '')
  const sentences = takingPart(state, written).map(
    (one, i): Sentence => ({ ...one, id: `${phase}-${i + 1}`, status: 'held', head: 0, aired: false }),
  )
  if (sentences.length === 0) return state
  const random = deriveRandom(seed, `arena ${phase}`)
  const arena: Arena = { phase, sentences, checked: false, pairs: [], nextPair: 1, random, shown: [] }
  return { ...state, arenas: [...arenas, arena] }
}

/** The latest arena: the host may look at it and show it until the next one. */
export const latestArena = ({ arenas }: Pick<MatchState, 'arenas'>): Arena | null => arenas.at(-1) ?? null

/** The arena in which students vote now. */
export const openArena = (state: Pick<MatchState, 'arenas' | 'phase'>): Arena | null => {
  const arena = latestArena(state)
  return arena?.checked && arena.phase === state.phase ? arena : null
}

/** The latest arena, if its sentences wait for the word filter. */
export const uncheckedArena = (state: Pick<MatchState, 'arenas'>): Arena | null => {
  const arena = latestArena(state)
  return arena && !arena.checked ? arena : null
}

/** Replaces the latest arena, which is the only one that changes. */
export const replaceArena = (state: MatchState, arena: Arena): MatchState => ({
  ...state,
  arenas: [...state.arenas.slice(0, -1), arena],
})

/** Counts a pair that was dealt. */
export const expose = (seen: Map<SentenceId, number>, { left, right }: Pick<SentencePair, 'left' | 'right'>): void => {
  seen.set(left, (seen.get(left) ?? 0) + 1)
  seen.set(right, (seen.get(right) ?? 0) + 1)
}

/** The pairs each sentence has been dealt in, and those it counts as seen in beyond them. */
export const exposures = ({ sentences, pairs }: Arena): Map<SentenceId, number> => {
  const seen = new Map(sentences.map(({ id, head }) => [id, head]))
  for (const pair of pairs) expose(seen, pair)
  return seen
}

const updated = (arena: Arena, id: SentenceId, change: Partial<Sentence>): Arena => ({
  ...arena,
  sentences: arena.sentences.map((sentence) => (sentence.id === id ? { ...sentence, ...change } : sentence)),
})

/** The arena with a sentence that phones may be dealt from now on. */
const opened = (arena: Arena, sentence: Sentence): Arena => {
  const seen = exposures(arena)
  const others = arena.sentences.filter(({ status }) => status === 'open').map(({ id }) => seen.get(id) ?? 0)
  const behind = Math.max(0, Math.min(...others) - (seen.get(sentence.id) ?? 0))
  return updated(arena, sentence.id, { status: 'open', head: sentence.head + (others.length > 0 ? behind : 0) })
}

/** The arena with a sentence gone from the projector and from the pairs that wait for a vote. */
const hidden = (arena: Arena, { id }: Sentence): Arena => {
  const pairs = arena.pairs.filter(({ left, right, choice }) => choice !== null || (left !== id && right !== id))
  const shown = arena.shown.filter((one) => one !== id)
  return { ...updated(arena, id, { status: 'hidden', aired: false }), pairs, shown }
}

const changedSentence = (
  state: MatchState,
  id: SentenceId,
  change: (arena: Arena, sentence: Sentence) => Arena,
): Outcome => {
  const arena = latestArena(state)
  const sentence = arena?.sentences.find((one) => one.id === id)
  return arena && sentence
    ? accept(replaceArena(state, change(arena, sentence)), { type: 'settingsChanged' })
    : reject('unknownSentence')
}

/** Takes a sentence away from every phone and from the projector, or gives it back. */
export const hideSentence = (state: MatchState, id: SentenceId, hide: boolean): Outcome =>
  changedSentence(state, id, (arena, sentence) => {
    if (hide) return hidden(arena, sentence)
    return sentence.status === 'hidden' ? opened(arena, sentence) : arena
  })

/** Lets the phones have a sentence that the word filter has held back. */
export const allowSentence = (state: MatchState, id: SentenceId): Outcome =>
  changedSentence(state, id, (arena, sentence) => (sentence.status === 'held' ? opened(arena, sentence) : arena))

/** Puts sentences on the projector, in place of those there; none takes all of them down. */
export const showSentences = (state: MatchState, ids: readonly SentenceId[]): Outcome => {
  const arena = latestArena(state)
  if (!arena) return reject('unknownSentence')
  if (ids.length > MOST_SHOWN || new Set(ids).size < ids.length) return reject('outOfRange')
  const isOpen = (id: SentenceId) => arena.sentences.some((one) => one.id === id && one.status === 'open')
  if (!ids.every(isOpen)) return reject('unknownSentence')
  const sentences = arena.sentences.map((one) => (ids.includes(one.id) ? { ...one, aired: true } : one))
  const shown = replaceArena(state, { ...arena, sentences, shown: ids })
  return accept(withScene(shown, ids.length > 0), { type: 'settingsChanged' })
}

/** The projector turns to the sentences when the host shows some, and back to what the phase shows afterwards. */
const withScene = (state: MatchState, shows: boolean): MatchState => {
  const { settings } = state
  if (!shows && settings.screen.scene !== 'arguments') return state
  return { ...state, settings: { ...settings, screen: { scene: shows ? 'arguments' : 'auto', team: null } } }
}

/** The state with nothing of the arena left on the projector: another phase begins. */
export const withoutShown = (state: MatchState): MatchState => {
  const arena = latestArena(state)
  return arena && arena.shown.length > 0 ? withScene(replaceArena(state, { ...arena, shown: [] }), false) : state
}

/** The arena of the phase from its beginning: no vote, nothing shown. What the host has hidden stays hidden. */
export const restartedArena = (state: MatchState): MatchState => {
  const arena = latestArena(state)
  if (arena?.phase !== state.phase) return state
  const sentences = arena.sentences.map((sentence) => ({ ...sentence, head: 0 }))
  return withoutShown(replaceArena(state, { ...arena, sentences, pairs: [] }))
}

/** The word filter has read the sentences: those it marked wait for the host, the others are dealt. */
export const checkSentences = (state: MatchState, flagged: readonly SentenceId[]): Outcome => {
  const arena = uncheckedArena(state)
  if (!arena) return reject('wrongPhase')
  const sentences = arena.sentences.map((sentence) =>
    sentence.status === 'held' && !flagged.includes(sentence.id) ? { ...sentence, status: 'open' as const } : sentence,
  )
  return accept(replaceArena(state, { ...arena, sentences, checked: true }))
}
