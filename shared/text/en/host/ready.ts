import type { Phase } from '../../../sim/match/phases.ts'

const EYES = 'Eyes on the big screen, please.'
const BE_READY = 'Be ready to explain your plan to the class.'
const TALK_FIRST = [
  'Talk to your neighbors, then vote again.',
  'Give a reason before you give an answer.',
  'Your second answer counts.',
]
const ASK_AGAIN = [
  'What would change your mind?',
  'Whose reason convinced you most?',
  'Keep your answer or change it: both are fine.',
]
const STILL_TIME = 'You can change your answer until time runs out.'

/** Messages that the instructor can send with one tap, for each phase; those to everybody fit on the projector. */
export const ready = {
  forAll: {
    lobby: ['Pick a team and wait for the start.', 'Keep this page open. Your seat stays yours.', EYES],
    auditLock: [
      'Answer on your own. Please do not talk yet.',
      'Being sure and wrong costs the most.',
      'Time is almost up. What you have chosen counts.',
    ],
    auditAgain: TALK_FIRST,
    auditWork: [
      'Talk to your team before you log a move.',
      'Estimate first: how many hours can that bar give up?',
      'One minute left. File your audit.',
    ],
    auditReflect: [
      'Point at the stage first, then write one sentence.',
      'Write for someone who has not played.',
      'Time is almost up. What you have written counts.',
    ],
    auditReveal: [EYES, 'Compare your prediction with the answer.', 'Who can explain the tax of their track?'],
    frontierLock: [
      'Answer on your own. Please do not talk yet.',
      'How many experiments does each model get in 26 weeks?',
      'Time is almost up. What you have chosen counts.',
    ],
    frontierAgain: TALK_FIRST,
    frontierWork: [
      'Agree on a call before you run a trial.',
      'Try extremes: what does a model 100x smaller do?',
      'One minute left. Plant your flag.',
    ],
    frontierRace: [EYES, 'Move one lever at a time.', 'Watch who passes Big Model Inc.'],
    frontierReflect: [
      'Pick three facts, then write one sentence.',
      'A fact that only sounds good proves nothing.',
      'Time is almost up. What you have written counts.',
    ],
    frontierReveal: [EYES, 'Compare your prediction with the answer.', 'Who backed the big model, and why?'],
    reviewLock: [
      'Answer on your own. Please do not talk yet.',
      'Give a range that is right four times out of five.',
      'Time is almost up. What you have set counts.',
    ],
    reviewAgain: TALK_FIRST,
    reviewWork: [
      'Talk to your team before you send an offer.',
      'Every term of the proof is on your workbench.',
      'One minute left. Send the PM an offer.',
    ],
    ledger: [
      'Sign a pace that you can keep.',
      'Say in one sentence why it is worth it.',
      'Time is almost up. Sign the ledger.',
    ],
    finalRun: [EYES, 'Hands off. The plans are fixed now.', 'Compare your pace with the one you signed.'],
    podium: [EYES, 'Read the reasons, not just the names.', 'Your page names one thing to learn.'],
    debrief: [EYES, 'Answer with a number from your own run.', 'What would you do differently next time?'],
  } satisfies Record<Phase, readonly string[]>,

  forTeam: {
    lobby: ['Welcome. Who is on your team?', 'Read what your track pays its tax for.', 'We start in a moment.'],
    auditLock: ['What does every release have to wait for?', 'Say how sure you really are.', STILL_TIME],
    auditAgain: ASK_AGAIN,
    auditWork: [
      'Which bar is the longest?',
      'No strategy saves more hours than its bar has.',
      'Compare hours saved per dollar, not hours alone.',
    ],
    auditReflect: ['Which bar did not get shorter?', 'One sentence is enough.', STILL_TIME],
    auditReveal: ['Does the answer surprise you?', 'Which of your estimates was furthest off?', BE_READY],
    frontierLock: ['What happens to the tax if the model is smaller?', 'Say how sure you really are.', STILL_TIME],
    frontierAgain: ASK_AGAIN,
    frontierWork: [
      'What does a much smaller model do to the signal?',
      'Move one lever at a time and compare the trials.',
      'Which was the first trial where smaller was lower?',
    ],
    frontierRace: [
      'Are you landing iterations, or waiting for releases?',
      'What stalled you last, and which lever prevents it?',
      'Move one lever at a time.',
    ],
    frontierReflect: [
      'Which numbers convince someone who only sees day one?',
      'A fact that only sounds good proves nothing.',
      STILL_TIME,
    ],
    frontierReveal: ['How far is your flag from your best trial?', 'What gave you the lead, or cost you it?', BE_READY],
    reviewLock: [
      'What holds you back: start, ceiling or noise?',
      'A range that is too narrow costs the most.',
      STILL_TIME,
    ],
    reviewAgain: ASK_AGAIN,
    reviewWork: [
      'How many hours do your late constraints cost?',
      'One gate may be worth more than two.',
      'Go step by step: hours lost, iterations left, iterations needed.',
    ],
    ledger: [
      'Take off the hours that constraints and gates cost.',
      'A pace you keep earns more than a pace that sounds good.',
      'Does everyone on your team agree?',
    ],
    finalRun: ['Are you keeping the pace you signed?', 'Which constraint cost you most?', BE_READY],
    podium: ['Which part won you the most points?', 'Read your one thing to learn.', BE_READY],
    debrief: ['Which of your numbers would you show the class?', 'Which term could a company change?', BE_READY],
  } satisfies Record<Phase, readonly string[]>,
}
