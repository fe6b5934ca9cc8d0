import { describe, expect, it } from 'vitest'
import { bestLine, callLines, sharesSoFar } from '../../../../client/projector/view/callLines.ts'
import {
  estimateDots,
  estimateRange,
  estimateTalk,
  stepsWithin,
} from '../../../../client/projector/view/estimateDots.ts'
import { workRowMark, workRowsLayout } from '../../../../client/projector/view/workLayout.ts'
import { shellOf } from '../../../../client/ui/boardShell.ts'
import { TRACKS } from '../../../../shared/content/tracks.ts'
import { stepRange } from '../../../../shared/views/hourSteps.ts'

const estimator = (
  joined: number,
  ...estimates: readonly { hours: number; ratio: number; stage: 'training' | '' }[]
) => ({
  id: `t${joined}`,
  track: 'tiny' as const,
  joined,
  estimates,
})
const wrong = (ratio: number) => ({ hours: 20, ratio, stage: 'training' as const })

describe('estimateDots', () => {
  it('puts every dot within its step and as far from the truth as it was', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      hours: [5, 20, 500][i % 3] ?? 5,
      ratio: 1 + i / 4,
      stage: '' as const,
    }))
    for (const [i, dot] of estimateDots([estimator(3, ...many)]).entries()) {
      const [low, high] = stepRange(many[i]?.hours ?? 0)
      expect(dot.hours).toBeGreaterThan(low)
      expect(dot.hours).toBeLessThan(high)
      expect(dot.said / dot.hours).toBeCloseTo(many[i]?.ratio ?? 0, 9)
    }
  })
  it('leaves a dot where it is when others follow', () => {
    const [alone] = estimateDots([estimator(1, wrong(2))])
    const [first] = estimateDots([estimator(1, wrong(2), wrong(3)), estimator(2, wrong(1))])
    expect(first).toEqual(alone)
  })
  it('fits all strategies of the tracks in play', () => {
    expect(stepsWithin(estimateRange([TRACKS.mobile]))).toEqual([5, 10, 20, 50, 100])
    expect(stepsWithin(estimateRange(Object.values(TRACKS)))).toEqual([5, 10, 20, 50, 100, 200, 500])
  })
})

describe('estimateTalk', () => {
  it('is about the stage with the largest geometric mean error', () => {
    const talk = estimateTalk(estimateDots([estimator(1, wrong(2), wrong(8)), estimator(2, wrong(4))]))
    expect(talk?.stage).toBe('training')
    expect(talk?.factor).toBeCloseTo(4, 9)
  })
  it('says nothing of stages that are not told, or that the class estimates well', () => {
    expect(estimateTalk(estimateDots([estimator(1, { ...wrong(9), stage: '' })]))).toBeNull()
    expect(estimateTalk(estimateDots([estimator(1, wrong(2), wrong(0.5))]))).toBeNull()
  })
})

const caller = (id: string, ...calls: readonly number[]) => ({ id, name: id, track: 'cloud' as const, calls })

describe('callLines', () => {
  it('starts at trial 5, and a team with fewer trials has no line', () => {
    const lines = callLines([caller('a', 1, 1, 0, 1, 1), caller('b', 1, 1, 1)])
    expect(lines.map(({ id, shares }) => [id, shares])).toEqual([['a', [0.75, 0.8]]])
  })
  it('counts the calls of all teams up to a trial, also of teams that have run fewer', () => {
    expect(sharesSoFar([[1, 1, 1, 1, 0], [0]])).toEqual([0.8, 4 / 6])
    expect(sharesSoFar([])).toEqual([])
  })
  it('draws tracks instead of teams in a large class', () => {
    const nine = Array.from({ length: 9 }, (_, i) => caller(`t${i}`, 1, 0, 1, 0))
    expect(callLines(nine).map(({ id, shares }) => [id, shares])).toEqual([['cloud', [0.5]]])
  })
  it('names the line that ends highest', () => {
    const lines = callLines([caller('a', 1, 1, 1, 0), caller('b', 0, 1, 1, 1, 1), caller('c', 0, 0, 0, 1)])
    expect(bestLine(lines)?.id).toBe('b')
    expect(bestLine([])).toBeNull()
  })
})

describe('workRowsLayout', () => {
  it.each([
    [4, 'rows'],
    [8, 'rows'],
    [9, 'columns'],
    [16, 'columns'],
    [24, 'tracks'],
  ])('lists %i teams in %s', (teams, kind) => {
    expect(workRowsLayout(teams).kind).toBe(kind)
  })
  it('finds the mark of a row in the second column', () => {
    const shell = shellOf(1280, 720)
    const layout = workRowsLayout(12)
    const [first, seventh] = [workRowMark(shell, layout, 0), workRowMark(shell, layout, 6)]
    expect(seventh.y).toBe(first.y)
    expect((seventh.x - first.x) * shell.unit).toBeCloseTo(shell.column.width / 2, 6)
  })
})
