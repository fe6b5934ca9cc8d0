import type { TimedPhase } from '../../../content/presets.ts'
import type { LeverName } from '../../../sim/match/matchState.ts'
import { terms } from '../terms.ts'

const LEVERS: Readonly<Record<LeverName, string>> = {
  shrinkDecades: 'model size',
  iterations: 'iterations',
  changesPerRelease: 'release size',
  verification: 'verification',
  automation: 'automation',
  gates: 'gates',
}

/** The console of a running session. */
export const desk = {
  say: 'Say this now',

  ruler: {
    label: 'The lesson',
    part: (part: number, length: string) => `Part ${part}, plan ${length}`,
    partTook: (part: number, length: string, change: string) => `Part ${part} took ${length}, ${change}`,
    now: (time: string) => `now ${time}`,
    bell: (time: string) => `bell, ${time}`,
    onTime: 'You will end with the bell.',
    late: (time: string) => `You will end ${time} after the bell.`,
    early: (time: string) => `You will end ${time} before the bell.`,
    over: 'The lesson is over.',
    overHow: 'Talk about it as long as you like.',
    endsAt: (time: string) => `At this pace that is ${time}.`,
    startedNow: (time: string) => `Started now, it ends at ${time}.`,
    paused: 'Paused: the end moves away.',
    notNow: 'Not now',
    endsOnTime: (phase: TimedPhase, length: string, plan: string) =>
      `${length} for ${PHASES[phase]} instead of ${plan} ends on time.`,
    endsLate: (phase: TimedPhase, length: string, plan: string, late: string) =>
      `${length} for ${PHASES[phase]} instead of ${plan}: then it is ${late}.`,
    fillsTime: (phase: TimedPhase, length: string, plan: string) =>
      `${length} for ${PHASES[phase]} instead of ${plan} uses the time.`,
    trim: (phase: TimedPhase) => `Trim ${PHASES[phase]}`,
    extend: (phase: TimedPhase) => `Extend ${PHASES[phase]}`,
  },

  message: {
    toAll: 'Message all',
    toTeam: (team: string) => `Hint to ${team}`,
    text: 'What they read, on one line',
    left: (characters: number) => `${characters} characters left`,
    send: 'Send to everybody',
    sendTo: (team: string) => `Send to ${team}`,
    where: 'It stands on every student’s page and on the projector for 30 seconds.',
    whereTeam: 'Only this team sees it, for 30 seconds.',
    shownToAll: 'Everybody reads',
    shownTo: (team: string) => `${team} reads`,
    takeBack: 'Take it back',
    ready: 'Ready to send',
    readyForAll: [
      'Eyes on the big screen, please.',
      'One minute left. File what you have.',
      'Talk to your team before you move a lever.',
    ],
    readyForTeam: [
      'Which bar is longest?',
      'What does a much smaller model do to the signal?',
      'Move one lever at a time and log it.',
    ],
  },

  peek: {
    look: 'Look in',
    title: (team: string) => `${team}: their workbench`,
    only: 'You see what they see. Nothing you do here reaches the team.',
    waiting: 'Opening their bench…',
    nobody: 'Nobody is at this bench yet.',
    alone: 'They answer alone; you see who has, not what.',
    answered: 'has answered',
    thinking: 'is thinking',
    refused: 'You are only looking. That stays with the team.',
  },

  needs: {
    title: 'Needs you',
    allAway: (team: string, count: number) => `${team}: ${count === 1 ? 'the only one is away' : `all ${count} away`}`,
    allAwayWhy: (time: string) => `For ${time}. Their seats are kept.`,
    behind: (team: string, done: number, of: number) => `${team}: ${done} of ${of}`,
    behindWhy: (usual: number) => `Half of the teams have ${usual} or more.`,
    returned: (team: string) => `${team}: back again`,
    returnedWhy: 'A bot plays while they watch.',
    timeUp: 'The time is up',
    timeUpWhy: 'The clock does not go on by itself.',
    moreTime: 'One more minute',
    handToBot: 'Hand to a bot',
    handBack: 'Hand it back',
    hint: 'Send a hint',
    wait: 'Wait',
    seen: 'Seen',
  },

  roster: {
    label: 'Teams',
    team: 'Team',
    here: 'Who is here',
    last: 'Last action',
    manageHead: 'Manage',
    manage: (team: string) => `Manage ${team}`,
    botBadge: 'bot',
    nobody: 'nobody yet',
    seatsOf: (seats: number) => `${seats} of 8`,
    progress: (done: number, of: number) => `${done} of ${of}`,
    away: 'away, seat kept',
    flag: 'done',
    hint: 'open ••• to look into a workbench, send a hint, move or remove',
    awayFor: (name: string, time: string) => `${name}, away for ${time}`,
    allAway: 'All away',
    forTime: (time: string) => `for ${time}`,
    botFor: (count: number) => `for ${count} away`,
    someone: 'Someone',
    bot: 'Bot',
    secondsAgo: (seconds: number) => `${seconds} s ago`,
    minutesAgo: (minutes: number) => `${minutes} min ago`,
    actions: {
      setLevers: (lever: LeverName | null) => (lever ? LEVERS[lever] : 'a lever'),
      draftAudit: 'chose for the audit',
      tryStrategy: (count: number) => `move ${count}`,
      logTrial: (count: number) => `trial ${count}`,
      nameTrial: 'named a trial',
      audit: 'filed the audit',
      flag: 'planted the flag',
      proposal: (count: number) => `offer ${count}`,
      ledger: 'filed the ledger',
      lockPrediction: 'locked',
      reflect: 'reflected',
    },
    did: (who: string, what: string) => `${who}: ${what}`,
  },

  predictions: {
    title: 'What the class predicted',
    onlyYou: 'only you see this',
    none: 'Nothing yet in this part.',
    questions: {
      bottleneck: 'Which stage takes most of the time?',
      leader: 'Who leads in month 6?',
      reach: 'How far can they get?',
    },
    leaders: { fast: 'their own team', rival: terms.rival },
    of: (count: number, all: number, label: string) => `<b>${count}</b> of ${all}: ${label}`,
  },

  rehearsal: {
    badge: 'Rehearsal',
    banner: 'Bots play, no class is here.',
    speed: 'Speed',
    skip: 'Skip to',
    skipTo: 'Skip',
    skipping: 'The bots play up to it…',
  },
}

/** Phases in the middle of a sentence. */
const PHASES: Readonly<Record<TimedPhase, string>> = {
  auditLock: 'the first prediction',
  auditWork: 'the audit',
  auditReflect: 'the first reflection',
  auditReveal: 'the first reveal',
  frontierLock: 'the second prediction',
  frontierWork: 'the workbench',
  frontierRace: 'the race',
  frontierReflect: 'the second reflection',
  frontierReveal: 'the second reveal',
  reviewLock: 'the third prediction',
  reviewWork: 'the PM',
  finalRun: 'the final run',
  ledger: 'the ledger',
  podium: 'the podium',
}
