import { describe, expect, it } from 'vitest'
import { auditHeadline, rightVotes, stageTotals, voteRows } from '../../../../client/projector/view/boardAudit.ts'
import { conclusionState, duelToShow, termStates } from '../../../../client/projector/view/boardDuel.ts'
import { termText } from '../../../../client/projector/view/boardEquation.ts'
import { flagStacks, frontierHeadline } from '../../../../client/projector/view/boardFrontier.ts'
import { podiumDoneMs, podiumSteps } from '../../../../client/projector/view/boardPodium.ts'
import { progressBlocks, rowColumns } from '../../../../client/projector/view/boardProgress.ts'
import { sentenceParts } from '../../../../client/projector/view/sentenceParts.ts'
import { shellOf } from '../../../../client/ui/boardShell.ts'
import type { Standing } from '../../../../shared/views/board.ts'

describe('auditHeadline', () => {
  const cloud = { track: 'cloud' as const, counts: [2, 0, 5, 1, 0, 0], truth: 'dataPrep' as const, share: 0.65 }
  const edge = { track: 'edge' as const, counts: [1, 1, 4, 1, 1, 0], truth: 'evaluation' as const, share: 0.65 }
  it('says what most students believed and that it is true on no track', () => {
    expect(auditHeadline([cloud, edge])).toEqual({
      title: '9 of 16 predicted Training',
      sub: 'It is not the bottleneck on any track.',
      stage: 'training',
    })
  })
  it('counts the tracks where it is true', () => {
    const votes = [{ ...cloud, counts: [9, 0, 1, 0, 0, 0] }, edge]
    expect(auditHeadline(votes).sub).toBe('They are right on 1 of 2 tracks.')
  })
  it('does not divide by zero votes', () => {
    expect(auditHeadline([{ ...cloud, counts: [0, 0, 0, 0, 0, 0] }]).stage).toBeNull()
  })
  it('adds up votes by stage and right votes by track', () => {
    expect(stageTotals([cloud, edge])).toEqual([3, 1, 9, 2, 1, 0])
    expect(rightVotes(edge)).toEqual({ right: 1, all: 8 })
  })
})

describe('voteRows', () => {
  it.each([
    [0, []],
    [1, [1]],
    [5, [3, 2]],
    [8, [4, 4]],
  ])('lays out %i marks', (count, rows) => {
    expect(voteRows(count)).toEqual(rows)
  })
  it('shows a number instead of more than two rows', () => {
    expect(voteRows(9)).toBeNull()
  })
})

describe('frontierHeadline', () => {
  const truth = [
    { track: 'cloud' as const, crossoverWeek: 8.4, kneeShrink: 0.9 },
    { track: 'mobile' as const, crossoverWeek: 7.05, kneeShrink: 0.65 },
  ]
  it('gives the larger side and the weeks of the crossover', () => {
    const board = {
      type: 'frontierReveal' as const,
      saidRival: 21,
      saidFast: 11,
      weeks: [],
      truth,
      knees: [],
      secondVote: null,
      standings: [],
    }
    expect(frontierHeadline(board)).toEqual({
      title: '21 of 32 predicted Big Model Inc.',
      sub: 'The fast team leads by week 8.',
    })
  })
})

describe('flagStacks', () => {
  it('stacks flags that would touch and reuses free levels', () => {
    const flags = [0.8, 0.1, 0.82, 1.6].map((shrinkDecades) => ({ shrinkDecades }))
    expect(flagStacks(flags, 0.2).map(({ flag, level }) => [flag.shrinkDecades, level])).toEqual([
      [0.1, 0],
      [0.8, 0],
      [0.82, 1],
      [1.6, 0],
    ])
  })
})

describe('podiumSteps', () => {
  const standing = (rank: number): Standing => ({
    rank,
    team: `t${rank}`,
    points: 90 - rank,
    parts: [20, 30, 38],
    fieldAccuracy: 96,
    outcome: 'shipped',
    target: 95.5,
    reason: null,
    lesson: null,
  })
  const shell = shellOf(1920, 1080)
  it('places 2-1-3 on one base line, with the first highest', () => {
    const steps = podiumSteps(shell, [1, 2, 3, 4].map(standing))
    expect(steps.map(({ place }) => place)).toEqual([2, 1, 3])
    expect(new Set(steps.map(({ box }) => Math.round(box.top + box.height))).size).toBe(1)
    const [second, first, third] = steps.map(({ box }) => box.top)
    expect(first).toBeLessThan(second ?? 0)
    expect(second).toBeLessThan(third ?? 0)
  })
  it('raises third, second and first place, each after the reason of the previous one', () => {
    const delays = new Map(podiumSteps(shell, [1, 2, 3].map(standing)).map(({ place, delayMs }) => [place, delayMs]))
    expect([delays.get(3), delays.get(2), delays.get(1)]).toEqual([0, 1800, 3600])
    expect(podiumDoneMs(3)).toBe(5400)
  })
  it('starts immediately with fewer than three teams', () => {
    const steps = podiumSteps(shell, [1, 2].map(standing))
    expect(steps.map(({ place, delayMs }) => [place, delayMs])).toEqual([
      [2, 0],
      [1, 1800],
    ])
  })
})

describe('termStates', () => {
  it('checks off the terms before the wrong one and leaves the later ones open', () => {
    expect(termStates({ type: 'wrongTerm', term: 'available' })).toEqual({
      lost: 'right',
      available: 'wrong',
      required: 'open',
    })
  })
  it('checks off all terms once the proof holds, and none before an offer', () => {
    expect(new Set(Object.values(termStates({ type: 'accepted' })))).toEqual(new Set(['right']))
    expect(new Set(Object.values(termStates(null)))).toEqual(new Set(['open']))
  })
})

describe('conclusionState', () => {
  it('is wrong if the PM refused the conclusion, and right once the PM talks about anything else', () => {
    expect(conclusionState(null)).toBe('open')
    expect(conclusionState({ type: 'wrongConclusion' })).toBe('wrong')
    expect(conclusionState({ type: 'wrongTerm', term: 'lost' })).toBe('right')
    expect(conclusionState({ type: 'accepted' })).toBe('right')
  })
})

describe('termText', () => {
  it('gives three digits with a unit, a question mark before an offer, and words where there is no number', () => {
    expect(termText('lost', 739.2).replace(/\s/, ' ')).toBe('739 h')
    expect([termText('available', 59.13), termText('required', 366.6)]).toEqual(['59.1', '367'])
    expect([termText('lost', undefined), termText('required', null)]).toEqual(['?', 'no number'])
  })
})

describe('duelToShow', () => {
  const duel = (team: string, round: number, agreed = false) => ({
    team,
    round,
    patience: 3 - round,
    pmTarget: 99,
    agreed,
    offered: null,
    answer: null,
    line: '',
  })
  it("follows the host's choice, or else the most advanced duel that is still open", () => {
    const duels = [duel('a', 1), duel('b', 2), duel('c', 3, true)]
    expect(duelToShow(duels, 'a')?.team).toBe('a')
    expect(duelToShow(duels, '')?.team).toBe('b')
    expect(duelToShow([], '')).toBeNull()
  })
})

describe('sentenceParts', () => {
  it('sets the longest matching names in bold', () => {
    expect(
      sentenceParts('Week 9: Tiny Otters pass Big Model Inc.', ['Otters', 'Tiny Otters', 'Big Model Inc.']),
    ).toEqual([
      { text: 'Week 9: ', strong: false },
      { text: 'Tiny Otters', strong: true },
      { text: ' pass ', strong: false },
      { text: 'Big Model Inc.', strong: true },
    ])
  })
})

describe('progressBlocks', () => {
  it('fills up to the goal and no further', () => {
    expect(progressBlocks(2, 3)).toEqual(['done', 'done', 'open'])
    expect(progressBlocks(9, 3)).toEqual(['done', 'done', 'done'])
    expect(progressBlocks(1, 0)).toEqual([])
  })
})

describe('rowColumns', () => {
  it('adds a second column only if the first is full', () => {
    expect([8, 12, 13, 24].map((rows) => rowColumns(rows, 600, 50))).toEqual([1, 1, 2, 2])
  })
})
