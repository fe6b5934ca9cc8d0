import type { Phase } from '../../../sim/match/phases.ts'

/** The sentence that each phase opens with, and what the words of the game mean, in one line each. */
export const glossary = {
  help: 'What to do now',
  /** What to do now and what earns points; a term in tags is explained by a tap. */
  openings: {
    lobby: 'You play one product as a team. See what slows your team down while you wait.',
    auditLock: 'Predict on your own. A right answer earns points.',
    auditAgain: 'Talk it over, then vote again. The second vote counts.',
    auditWork:
      'Choose a change, estimate the hours it saves, and log it: good estimates earn points. After five, file the best one.',
    auditReflect: 'Answer on your own. No points here: the class compares its answers.',
    auditReveal: 'Compare what you said with the answer. Then look at the screen.',
    frontierLock: 'Predict on your own. The right leader and week earn points.',
    frontierAgain: 'Talk it over, then vote again. The second vote counts.',
    frontierWork: 'Set up a plan and run it. From the second on, call each first: right calls earn points.',
    frontierRace: 'Beat Big Model Inc.: your final accuracy earns points.',
    frontierReflect: 'Make your case on your own. No points here: the best case goes to the CFO.',
    frontierReveal: 'Compare what you said with what happened. Then look at the screen.',
    reviewLock: 'Predict on your own. A narrow range that holds the truth earns the most points.',
    reviewAgain: 'Talk it over, then vote again. The second vote counts.',
    reviewWork: 'Find a plan, then prove to the PM that 99% is out of reach. Plan and proof earn points.',
    ledger: 'Promise a pace for the final run. You earn points if you keep it.',
    finalRun: 'Your plan runs for 26 weeks without you. You earn points if it reaches your target.',
    podium: 'See where your points came from and what to learn.',
    debrief: 'See where your points came from and what to learn.',
  } satisfies Record<Phase, string>,
  terms: {
    ceiling: 'The ceiling is the highest accuracy that a model of this size can ever reach.',
    constraint:
      'A constraint is a limit of the product, such as memory or power. The later you find it, the more rework it costs.',
    gate: 'A gate is a check after a stage. It costs hours and finds constraints before the next stage makes them more expensive.',
    gap: 'The Verification Gap is how far the accuracy that users see lies below what your tests say, because defects slip through.',
    knee: 'The knee is the model size at which smaller stops paying off: below it, you iterate faster but learn less.',
    par: 'Par is the accuracy of the best plan there is for your track.',
    signal: 'Signal is the share of what an experiment shows that is real learning. The rest is noise.',
    stall:
      'A stall is time in which no iteration can run: an escaped defect, a hidden constraint, or a new model size.',
    taxStage:
      'The tax stage is the stage that takes most of each cycle. You pay it for every release, however small the model is.',
  },
}
