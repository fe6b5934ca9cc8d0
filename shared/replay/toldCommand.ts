import { PROOF_TERMS } from '../content/proof.ts'
import type { Actor, Command, SeenBench, SeenPhase } from '../sim/match/command.ts'
import type { LeverName, Levers, Prediction, Proof, SeatId, TeamId } from '../sim/match/matchState.ts'
import { DEFAULT_LEVERS } from '../sim/match/teamPlan.ts'
import type { Answer } from './dealtAnswers.ts'

const LEVER_NAMES = Object.keys(DEFAULT_LEVERS) as readonly LeverName[]

/** A prediction with the fields of its kind and no others. */
const toldPrediction = (prediction: Prediction): Prediction => {
  switch (prediction.kind) {
    case 'bottleneck':
      return { kind: prediction.kind, stage: prediction.stage, confidence: prediction.confidence }
    case 'crossover': {
      const { kind, leader, week, confidence } = prediction
      return { kind, leader, week, confidence }
    }
    case 'reach': {
      const { kind, accuracy, low, high } = prediction
      return { kind, accuracy, low, high }
    }
  }
}

/** The levers that are there, and nothing else. */
const toldLevers = <T extends Partial<Levers>>(levers: T): T =>
  Object.fromEntries(LEVER_NAMES.flatMap((name) => (name in levers ? [[name, levers[name]]] : []))) as T

const toldBench = ({ runs, levers }: SeenBench): SeenBench => ({ runs, levers: toldLevers(levers) })
const toldPhase = ({ phase, round }: SeenPhase): SeenPhase => ({ phase, round })

const toldProof = ({ conclusion, picks }: Proof): Proof => ({
  conclusion,
  picks: Object.fromEntries(PROOF_TERMS.flatMap((term) => (term in picks ? [[term, picks[term]]] : []))),
})

type Rewrite = {
  readonly seatOf: (seat: SeatId) => SeatId
  readonly answer: Answer | null
}

/** Where there is a sentence, and not what it says. */
export const placeholderOf = (sentence: string): string => (sentence.trim() === '' ? '' : 'Sentence')

const toldAnswer = (answer: Answer, own: Answer | null): Answer => {
  if (!('choices' in answer)) return toldPrediction(answer)
  const sentence = own && 'choices' in own ? own.sentence : ''
  return { choices: answer.choices, sentence: placeholderOf(sentence) }
}

/** A student under a number takes a seat. */
export const takenSeat = (by: Actor, seat: SeatId, team: TeamId | null): Command => ({
  ...{ type: 'takeSeat', by, seat, name: `Student ${seat.slice(1)}`, team, keyHash: '' },
})

/** What a shared recording says of a command: the fields listed here and no others. Null where it says nothing at all. */
export const toldCommand = (command: Command, rewrite: Rewrite): Command | null => {
  const { seatOf } = rewrite
  const by: Actor =
    command.by.kind === 'seat' ? { kind: 'seat', seat: seatOf(command.by.seat) } : { kind: command.by.kind }
  switch (command.type) {
    case 'lockPrediction': {
      const { answer } = rewrite
      const prediction = answer && !('choices' in answer) ? answer : command.prediction
      return { type: command.type, by, prediction: toldPrediction(prediction) }
    }
    case 'reflect': {
      const answer = toldAnswer(rewrite.answer ?? command, command)
      return 'choices' in answer ? { type: command.type, by, ...answer } : null
    }
    case 'draftAnswer': {
      const { answer } = rewrite
      return { type: command.type, by, answer: answer && command.answer && toldAnswer(answer, command.answer) }
    }
    case 'setLevers':
      return { type: command.type, by, levers: toldLevers(command.levers) }
    case 'draftAudit':
      return { type: command.type, by, bottleneck: command.bottleneck, strategy: command.strategy }
    case 'fileAudit':
      return { type: command.type, by, bottleneck: command.bottleneck, strategy: command.strategy }
    case 'tryStrategy':
      return { type: command.type, by, strategy: command.strategy, estimate: command.estimate }
    case 'logTrial':
    case 'dryRun':
      return { type: command.type, by, call: command.call, ...(command.seen && { seen: toldBench(command.seen) }) }
    case 'nameTrial':
      return { type: command.type, by, trial: command.trial, name: null }
    case 'draftFlag':
    case 'plantFlag':
      return { type: command.type, by, shrinkDecades: command.shrinkDecades }
    case 'offerProposal': {
      const { type, target, proof, round } = command
      return { type, by, target, proof: toldProof(proof), ...(round !== undefined && { round }) }
    }
    case 'draftLedger': {
      const { type, pace, reason, sentence } = command
      return { type, by, pace, reason, sentence: placeholderOf(sentence) }
    }
    case 'fileLedger': {
      const { type, pace, reason, sentence } = command
      return { type, by, pace, reason, sentence: placeholderOf(sentence) }
    }
    case 'agree':
    case 'object':
      return { type: command.type, by, ...(command.opened !== undefined && { opened: command.opened }) }
    case 'goOn':
    case 'backToPhaseStart':
      return { type: command.type, by, ...(command.seen && { seen: toldPhase(command.seen) }) }
    case 'pause':
    case 'resume':
      return { type: command.type, by }
    case 'addTime':
      return {
        type: command.type,
        by,
        seconds: command.seconds,
        ...(command.seen && { seen: toldPhase(command.seen) }),
      }
    case 'setPhaseLength':
      return { type: command.type, by, phase: command.phase, seconds: command.seconds }
    case 'setSecondVote':
      return { type: command.type, by, part: command.part, on: command.on }
    case 'setFlow':
      return { type: command.type, by, autoAdvance: command.autoAdvance, advanceWhenDone: command.advanceWhenDone }
    case 'setSpeed':
      return { type: command.type, by, speed: command.speed }
    case 'lockDoor':
      return { type: command.type, by, locked: command.locked }
    case 'removeSeat':
      return { type: command.type, by, seat: seatOf(command.seat) }
    case 'clearSeats':
      return { type: command.type, by, seats: command.seats.map(seatOf) }
    case 'moveSeat':
      return { type: command.type, by, seat: seatOf(command.seat), team: command.team }
    case 'setTeamBot':
      return { type: command.type, by, team: command.team, persona: command.persona }
    case 'takeSeat':
      return takenSeat(by, seatOf(command.seat), command.team)
    case 'setConnected':
      return { type: command.type, by, seat: seatOf(command.seat), connected: command.connected }
    case 'notePause':
      return { type: command.type, by, seconds: command.seconds }
    case 'setLanguage':
      return { type: command.type, by, language: command.language }
    case 'setScreen':
    case 'setSound':
    case 'setNames':
    case 'sendMessage':
    case 'takeBackMessage':
    case 'shareReplay':
    case 'showReplay':
    case 'renameSeat':
    case 'setStudentId':
    case 'answerQuestion':
    case 'answerConsent':
    case 'withdraw':
    case 'withdrawSeat':
    case 'handOverSeat':
    // Sentences are not in it, so there is nothing to compare; and pairs are dealt in the order of joining.
    case 'vote':
    case 'checkSentences':
    case 'hideSentence':
    case 'allowSentence':
    case 'showSentences':
      return null
  }
}
