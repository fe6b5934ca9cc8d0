import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEBRIEF_QUESTIONS } from '../../shared/content/discussion.ts'
import { type Language, textIn } from '../../shared/content/language.ts'
import { PRESET_IDS, PRESETS } from '../../shared/content/presets.ts'
import { TIMED_PHASES } from '../../shared/content/timedPhases.ts'
import { TRACK_IDS, TRACKS, type Track } from '../../shared/content/tracks.ts'
import { keepStandardSolutions, STANDARD_SOLUTIONS } from '../../shared/session/standardSolutions.ts'
import { lostHours } from '../../shared/sim/constraints.ts'
import { crossoverWeek } from '../../shared/sim/crossover.ts'
import { cycleBreakdown, cycleHours, releaseTrainHours } from '../../shared/sim/cycle.ts'
import { ceilingAccuracy, gainPerIteration, noiseVariance } from '../../shared/sim/learning.ts'
import { lightLead, withoutDrift } from '../../shared/sim/lesson/leadParts.ts'
import { type Gate, HEAVY_PLAN, LIGHT_PLAN } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { proofTerms } from '../../shared/sim/proof.ts'
import { bestPlan } from '../../shared/sim/solver.ts'
import { ENGLISH_NUMBER, teachingInSpanish } from '../support/teachingInSpanish.ts'
import { DRONE, lessonClock, TEACHING_TABLES } from '../support/teachingTables.ts'

const ROOT = join(import.meta.dirname, '../..')
const lines = (file: string): string[] => readFileSync(join(ROOT, file), 'utf8').split('\n')

/** The cells of a table row after the first one, which begins with the label. */
const row = (file: string, label: string): string[] => {
  const found = lines(file).filter((line) => line.startsWith(`| ${label}`))
  if (found.length !== 1) throw new Error(`${found.length} rows of ${file} begin with "${label}"`)
  return (found[0] ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim())
}

const full = (t: Track) => bestPlan(t, { bare: false })
const bare = (t: Track) => bestPlan(t, { bare: true })
const share = (value: number): string => String(value).replace(/^0/, '')
const ended = (t: Track, plan: typeof HEAVY_PLAN) => project(t, plan)

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`

const MODEL_ROWS: readonly (readonly [string, (t: Track) => string])[] = [
  ['R, h', (t) => releaseTrainHours(t).toFixed(1)],
  ['shares of R', (t) => t.shares.map(share).join(' ')],
  ['gain g', (t) => t.gain.toFixed(4)],
  ['noise omega0', (t) => t.noise.toFixed(2)],
  ['drift multiplier', (t) => t.driftMultiplier.toFixed(2)],
  ['Verification Gap L', (t) => String(t.verificationGap)],
  ['cT, c, y', ({ costs }) => [costs.tax, costs.compute, costs.verification].join(', ')],
  ['budget B', (t) => String(t.budgetK)],
  ['light passes heavy in the field', (t) => crossoverWeek(t).toFixed(2)],
  [
    'heavy at week 26',
    (t) => `${ended(t, HEAVY_PLAN).iterations.toFixed(1)}, ${ended(t, HEAVY_PLAN).accuracy.toFixed(1)}`,
  ],
  [
    'light at week 26',
    (t) => {
      const { iterations, accuracy, fieldAccuracy } = ended(t, LIGHT_PLAN)
      return [iterations, accuracy, fieldAccuracy].map((value) => value.toFixed(1)).join(', ')
    },
  ],
  ['the lead: more experiments', (t) => signed(lightLead(t).parts.experiments)],
  ['the lead: the smaller model', (t) => signed(lightLead(t).parts.smallerModel)],
  ['the lead: batching', (t) => signed(lightLead(t).parts.batching)],
  ['the lead: drift outrun', (t) => signed(lightLead(t).parts.driftOutrun)],
  [
    'the lead at week 26',
    (t) => `${lightLead(t).parts.lead.toFixed(2)}, ${lightLead(withoutDrift(t)).parts.lead.toFixed(2)}`,
  ],
  ['top of the bare frontier', (t) => `${bare(t).plan.shrinkDecades.toFixed(2)}, ${bare(t).fieldAccuracy.toFixed(2)}`],
  [
    'best plan of all',
    (t) => {
      const { shrinkDecades, changesPerRelease, verification } = full(t).plan
      return `${shrinkDecades.toFixed(2)}, ${changesPerRelease}, ${verification.toFixed(2)}`
    },
  ],
  ['its automation', (t) => full(t).plan.automation.join(' ')],
  ['its field accuracy', (t) => full(t).fieldAccuracy.toFixed(2)],
]

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

describe('the figures in the documents', () => {
  it.each(MODEL_ROWS)('match the model: %s', (label, figure) => {
    expect(row('docs/simulation.md', label)).toEqual(TRACK_IDS.map((id) => figure(TRACKS[id])))
  })
  it('match the model: what causes the lead, as an instructor says it', () => {
    const { experiments, smallerModel, batching, driftOutrun, lead } = lightLead(TRACKS.cloud).parts
    const told = ['more experiments', 'the smaller model', 'batching', 'drift outrun', '**the lead'].map(
      (label) => row('docs/instructor.md', label)[0],
    )
    const parts = [experiments, smallerModel, batching, driftOutrun].map(signed)
    expect(told).toEqual([...parts, `**${lead.toFixed(2)}**`])
    const [cloud, edge, mobile, tiny] = TRACK_IDS.map((id) => Number(crossoverWeek(TRACKS[id]).toFixed(2)))
    const weeks = `week ${cloud} on Cloud, ${edge} on Edge, ${mobile} on Mobile and ${tiny} on Tiny`
    expect(lines('docs/instructor.md').join(' ')).toContain(weeks)
  })
  it.each(TIMED_PHASES)('match the presets: %s', (phase) => {
    const cells = row('RULES.md', `\`${phase}\``)
    expect(cells.slice(0, PRESET_IDS.length)).toEqual(PRESET_IDS.map((id) => clock(PRESETS[id].seconds[phase])))
  })
})

keepStandardSolutions()

const teaching = (page: string): string => lines(`docs/teaching/${page}.md`).join('\n')
/** A page's text without its line breaks. */
const prose = (page: string): string => teaching(page).replace(/\s+/g, ' ')

const { cloud } = TRACKS
const lead = lightLead(cloud).parts
const each = (figure: (t: Track) => string): readonly string[] => TRACK_IDS.map((id) => figure(TRACKS[id]))
const [weekCloud, weekEdge, weekMobile, weekTiny] = each((t) => crossoverWeek(t).toFixed(2))
const [cycleCloud, cycleEdge, cycleMobile, cycleTiny] = each((t) => cycleHours(t, LIGHT_PLAN).toFixed(1))
const still = each((t) => lightLead(withoutDrift(t)).parts.lead.toFixed(2)).toSorted()
const training = cycleBreakdown(cloud, HEAVY_PLAN).stages[2]
const best: readonly Gate[] = [1, 3, 4]
const proof = proofTerms(cloud, { ...HEAVY_PLAN, gates: best }, 99)
const reaches = Object.values(STANDARD_SOLUTIONS).flatMap((found) =>
  Object.values(found).flatMap(({ reach }) => Object.values(reach)),
)
const parts = [lead.experiments, lead.smallerModel, lead.batching, lead.driftOutrun].map((part) => part.toFixed(2))
const [experiments, smallerModel, batching, driftOutrun] = parts
const withoutOutrun = parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0)

/** Sentences of the teaching pack with figures in them. */
const TOLD: readonly (readonly [page: string, sentence: string])[] = [
  ['reveals', `week ${weekCloud} on Cloud, ${weekEdge} on Edge, ${weekMobile} on Mobile, ${weekTiny} on Tiny`],
  ['reveals', `Training takes ${training.toFixed(1)} of ${cycleHours(cloud, HEAVY_PLAN).toFixed(1)} hours on Cloud.`],
  ['reveals', `It saves ${(training * 0.6).toFixed(1)}`],
  ['reveals', `Yes, by ${still.at(0)} to ${still.at(-1)} percentage points.`],
  [
    'reveals',
    `More experiments are worth ${experiments} percentage points. The smaller model gives back ${smallerModel?.slice(1)}.`,
  ],
  [
    'reveals',
    `costs ${batching?.slice(1)}. Outrunning drift is worth ${driftOutrun}. In all: ${lead.lead.toFixed(2)}.`,
  ],
  ['reveals', `Its ceiling is ${ceilingAccuracy(cloud, 1).toFixed(1)}%.`],
  [
    'reveals',
    `it needs ${proof.required?.toFixed(0)} iterations for 99%, and the calendar holds ${proof.available.toFixed(1)}`,
  ],
  ['reveals', `Without gates, ${(lostHours(cloud, []) / 168).toFixed(1)} of the 26 weeks are gone`],
  ['slides', `${(lostHours(cloud, []) / 168).toFixed(1)} of 26 weeks are gone`],
  ['slides', `The lead changes in weeks ${Math.floor(Number(weekMobile))} to ${Math.round(Number(weekEdge))}`],
  [
    'answer-key',
    `between ${Math.min(...reaches).toFixed(1)}% and ${Math.max(...reaches).toFixed(1)}% for every strategy`,
  ],
  ['exam', `${cycleBreakdown(DRONE, HEAVY_PLAN).stages[2].toFixed(1)} h of these are Training`],
  ['exam', `cycle takes ${cycleHours(DRONE, HEAVY_PLAN).toFixed(0)} h`],
  [
    'exam',
    `a gain of ${gainPerIteration(DRONE, HEAVY_PLAN).toFixed(4)} and a noise of ${noiseVariance(DRONE, HEAVY_PLAN).toFixed(2)}.`,
  ],
  [
    'exam',
    `a gain of ${gainPerIteration(DRONE, LIGHT_PLAN).toFixed(4)} and, with ten changes per release, a noise of ${noiseVariance(DRONE, LIGHT_PLAN).toFixed(2)}.`,
  ],
  [
    'exam',
    `experiments +${experiments}, the smaller model ${smallerModel}, batching ${batching}, drift outrun +${driftOutrun}.`,
  ],
  ['exam-solutions', `= +${withoutOutrun.toFixed(2)} percentage points`],
  [
    'exam-solutions',
    `the lead of ${lead.lead.toFixed(2)}. (In a world without drift the model gives ${lightLead(withoutDrift(cloud)).parts.lead.toFixed(2)}`,
  ],
  [
    'homework-notes',
    `${cycleCloud} h on Cloud, ${cycleEdge} h on Edge, ${cycleMobile} h on Mobile and ${cycleTiny} h on Tiny`,
  ],
]

describe('the figures in the teaching pack', () => {
  const tables = Object.entries(TEACHING_TABLES).flatMap(([page, all]) =>
    Object.entries(all).map(([name, make]) => [page, name, make] as const),
  )
  it.each(tables)('match the model: %s, %s', (page, _name, make) => {
    expect(teaching(page)).toContain(make())
    expect(teaching(`es/${page}`)).toContain(teachingInSpanish(make()))
  })
  it.each(TOLD)('match the model: %s, "%s"', (page, sentence) => {
    expect(prose(page)).toContain(sentence)
  })
  it.each([
    ['lesson-25', 'short'],
    ['lesson-45', 'full'],
    ['lesson-75', 'long'],
  ] as const)('match the presets: %s', (page, preset) => {
    const rows = (document: string) =>
      [...teaching(document).matchAll(/^\| (\d+:\d\d) \| (\d+:\d\d|open|abierto) \|/gm)].map(([, at, length]) => [
        at,
        length?.replace('abierto', 'open'),
      ])
    const clock = lessonClock(preset).map(({ at, length }) => [at, length])
    expect(rows(page)).toEqual(clock)
    expect(rows(`es/${page}`)).toEqual(clock)
  })
  it('ask what the projector asks in the debrief', () => {
    const asked = (language: Language) =>
      DEBRIEF_QUESTIONS.map((question, i) => `${i + 1}. ${textIn(question, language)}`).join('\n')
    expect(teaching('lesson-75')).toContain(asked('en'))
    expect(teaching('es/lesson-75')).toContain(asked('es'))
  })
})

/** What a line of a document is, whatever its language: a heading, a row of so many cells, a step, a chart. */
const kindOf = (line: string): string => {
  if (line.startsWith('|')) return `row of ${line.split('|').length - 2}`
  return /^(#+|- |\d+\. |> |```.*| {4})/.exec(line)?.[0] ?? ''
}
const shapeOf = (page: string): string[] => lines(`docs/teaching/${page}.md`).map(kindOf).filter(Boolean)

/** The sections of a document, each with its numbers in rising order. What one thousand dollars buy has no number in Spanish. */
const numbersOf = (page: string, pattern: RegExp, read: (number: string) => string): number[][] =>
  teaching(page)
    .replaceAll('$1k', '')
    .split(/^#+ /m)
    .map((section) => [...section.matchAll(pattern)].map(([number]) => Number(read(number))).toSorted((a, b) => a - b))
const SPANISH_NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g

describe('[LAN11] the teaching pack in Spanish', () => {
  const pages = globSync('docs/teaching/*.md', { cwd: ROOT }).map((file) => basename(file, '.md'))
  it('has the pages of the English one', () => {
    expect(globSync('docs/teaching/es/*.md', { cwd: ROOT }).map((file) => basename(file, '.md'))).toEqual(pages)
  })
  it.each(pages)('has its headings, steps, rows and charts: %s', (page) => {
    expect(shapeOf(`es/${page}`)).toEqual(shapeOf(page))
  })
  it.each(pages)('has its numbers, section by section: %s', (page) => {
    expect(numbersOf(`es/${page}`, SPANISH_NUMBER, (number) => number.replaceAll('.', '').replace(',', '.'))).toEqual(
      numbersOf(page, ENGLISH_NUMBER, (number) => number.replaceAll(',', '')),
    )
  })
})
