import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PRESET_IDS, PRESETS, TIMED_PHASES } from '../../shared/content/presets.ts'
import { TRACK_IDS, TRACKS, type Track } from '../../shared/content/tracks.ts'
import { crossoverWeek } from '../../shared/sim/crossover.ts'
import { releaseTrainHours } from '../../shared/sim/cycle.ts'
import { lightLead, withoutDrift } from '../../shared/sim/lesson/leadParts.ts'
import { HEAVY_PLAN, LIGHT_PLAN } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { bestPlan } from '../../shared/sim/solver.ts'

const lines = (file: string): string[] => readFileSync(join(import.meta.dirname, '../..', file), 'utf8').split('\n')

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
