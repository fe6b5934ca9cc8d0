import { beforeAll, describe, expect, it } from 'vitest'
import { leadSteps, wrapped } from '../../../../client/charts/lead/leadSteps.ts'
import { leadOn, leadSentence, leadTitles, leadTrack } from '../../../../client/projector/view/boardLead.ts'
import { loadWords } from '../../../../client/text/words.ts'
import type { TrackId } from '../../../../shared/content/tracks.ts'
import type { Board } from '../../../../shared/views/board.ts'
import { showOf } from '../../../../shared/views/phaseTable.ts'

const board = (tracks: readonly TrackId[]): Board => ({
  type: 'frontierReveal',
  secondVote: null,
  saidRival: 0,
  saidFast: 0,
  weeks: [],
  truth: tracks.map((track) => ({ track, crossoverWeek: 12, kneeShrink: 1 })),
  knees: [],
  standings: [],
})
const ALL = board(['cloud', 'edge', 'mobile', 'tiny'])
const reveal = (secondsLeft: number, scene: 'auto' | 'reveal' | 'lead' = 'auto') =>
  ({
    phase: 'frontierReveal',
    scene,
    replayTick: -1,
    secondsLeft,
    phaseSeconds: 120,
    arguments: { shown: [] },
  }) as const

beforeAll(() => loadWords(['lead', 'show', 'terms']))

describe('why the fast team won', () => {
  it('[PRO23] the second half of the reveal shows why the fast team won, each track for an equal share of it', () => {
    expect(showOf(reveal(61), ALL, true)).toBe('frontierReveal')
    expect(showOf(reveal(60), ALL, true)).toBe('lead')
    expect([60, 46, 45, 30, 15, 1, 0].map((left) => leadTrack(reveal(left), ALL))).toEqual([
      'cloud',
      'cloud',
      'edge',
      'mobile',
      'tiny',
      'tiny',
      'tiny',
    ])
    expect(leadTrack(reveal(10), board(['tiny']))).toBe('tiny')
  })

  it('[PRO23] the second half of the reveal shows why the fast team won, each track for an equal share of it: the host can show either at any time', () => {
    expect(showOf(reveal(119, 'lead'), ALL, true)).toBe('lead')
    expect(showOf(reveal(5, 'reveal'), ALL, true)).toBe('frontierReveal')
    expect(showOf({ ...reveal(5, 'lead'), phase: 'frontierWork' }, { type: 'none' }, true)).toBe('work')
  })

  it('names and explains each part of the lead, from the rival to the fast team', () => {
    expect(leadTitles('cloud')).toEqual({ title: 'Why the fast team won', sub: 'Cloud Titan' })
    const steps = leadSteps(leadOn('cloud'), 'the fast team')
    expect(steps.map(({ name, value }) => [name, value])).toEqual([
      ['Big Model Inc.', '94.8%'],
      ['more experiments', '+4.1'],
      ['smaller model', '\u22122.7'],
      ['more changes per release', '\u22120.5'],
      ['drift outrun', '+0.8'],
      ['the fast team', '96.5%'],
    ])
    for (const [i, { from }] of steps.entries()) expect(from).toBe(i === 0 ? from : steps[i - 1]?.to)
    expect(leadSentence('cloud').text).toBe('Nine times the experiments beat a head start of 5 percentage points.')
  })

  it('says of a team that lost what it lost by', () => {
    const { parts, ...lead } = leadOn('cloud')
    const worse = { ...lead, parts: { ...parts, driftOutrun: -0.4 }, iterations: 6, fieldAccuracy: 93.1 }
    const names = leadSteps(worse, 'Tiny Otters').map(({ name }) => name)
    expect(names).toContain('fewer experiments')
    expect(names).toContain('drift not outrun')
  })
})

describe('wrapped', () => {
  it('breaks a text into lines about as long as one another', () => {
    expect(wrapped('week 26, in the field', 16)).toEqual(['week 26, in', 'the field'])
    expect(wrapped('drift outrun', 12)).toEqual(['drift', 'outrun'])
    expect(wrapped('tied', 12)).toEqual(['tied'])
  })
})
