import type { Strategy } from '../strategy.ts'

/** Mobile Nomad: AR translation at 60 frames a second, and a week of store review for each firmware update. */
export const MOBILE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'captureFilter',
    name: 'capture filter',
    sentence: 'The glasses blur faces and drop repeated street signs before anything is uploaded.',
    levels: { dataPrep: 1 },
  },
  {
    id: 'syntheticSigns',
    name: 'synthetic signs',
    sentence: 'Render signs in every script, font and light; nobody travels to collect them.',
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftTranslations',
    name: 'draft translations',
    sentence: 'A large model drafts each translation; linguists correct the draft.',
    levels: { labeling: 1 },
  },
  {
    id: 'backTranslation',
    name: 'back-translation',
    sentence: 'Translate there and back; people see only what returns with another meaning.',
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: 'more GPUs',
    sentence: 'Rent GPUs by the hour, so that a fine-tune of the translator ends the same day.',
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: 'GPU cluster',
    sentence: 'Buy a cluster and train every language at once, in less than half the hours.',
    levels: { training: 2 },
  },
  {
    id: 'deviceShelf',
    name: 'device shelf',
    sentence: 'Run each build on a shelf of glasses: frame time, heat, translation quality.',
    levels: { evaluation: 1 },
  },
  {
    id: 'frameTimeCheck',
    name: 'frame-time check',
    sentence: 'Every commit is timed on real glasses and refused above 16.7 ms a frame.',
    levels: { evaluation: 2 },
  },
  {
    id: 'preReviewChecks',
    name: 'pre-review checks',
    sentence: "Run the store's own checklist before you submit: fewer updates come back rejected.",
    levels: { deployment: 1 },
  },
  {
    id: 'weightsAsData',
    name: 'weights as data',
    sentence: 'Weights download as data files; only code changes wait for the firmware review.',
    levels: { deployment: 2 },
  },
  {
    id: 'heatReports',
    name: 'heat reports',
    sentence: 'Glasses report dropped frames, skin temperature and crashes once a day.',
    levels: { monitoring: 1 },
  },
  {
    id: 'confidenceCounters',
    name: 'confidence counters',
    sentence: 'Glasses count unsure translations by language and send the totals, never the text.',
    levels: { monitoring: 2 },
  },
  {
    id: 'shelfAndField',
    name: 'shelf and field',
    sentence: "The shelf replays what the field reports: yesterday's dropped frames, today's test.",
    levels: { evaluation: 1, monitoring: 1 },
  },
  {
    id: 'readyToReview',
    name: 'ready to review',
    sentence: 'Shelf results go along with the submission, so the reviewer has less to ask.',
    levels: { evaluation: 1, deployment: 1 },
  },
]
