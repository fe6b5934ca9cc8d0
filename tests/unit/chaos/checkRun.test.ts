import { describe, expect, it } from 'vitest'
import { journalTo } from '../../../shared/session/journal.ts'
import { Session } from '../../../shared/session/Session.ts'
import { stateHash } from '../../../shared/session/stateHash.ts'
import { checkRun, continues } from '../../chaos/checkRun.ts'
import type { Player, Told } from '../../chaos/Player.ts'

const OPTIONS = {
  code: 'CDFGH',
  title: 'A class',
  seed: 7,
  preset: 'demo',
  teams: 2,
  tracks: ['cloud'],
  bots: [],
  speed: 1,
  solo: false,
} as const
const ADA = { kind: 'seat', seat: 's1' } as const

/** A session in which Ada tried two strategies, and its journal. */
const played = () => {
  const lines: string[] = []
  const journal = journalTo((written) => void lines.push(...written.map(({ line }) => line)))
  const session = new Session(OPTIONS, journal)
  session.submit({ kind: 'server' }, { type: 'takeSeat', seat: 's1', name: 'Ada', team: 't1', keyHash: 'k' })
  for (let i = 0; i < 2; i++) session.submit({ kind: 'host' }, { type: 'goOn' }, `h-${i}`)
  for (const strategy of ['moreGpus', 'judgeModel'])
    session.submit(ADA, { type: 'tryStrategy', strategy, estimate: 10 }, strategy)
  return { lines, hash: stateHash(session.state) }
}

const exported = ({ lines, hash }: ReturnType<typeof played>) => ({
  journal: `${[JSON.stringify({ format: 1, title: '', created: '', options: OPTIONS }), ...lines].join('\n')}\n`,
  results: JSON.stringify({ stateHash: hash }),
})
const told = (...answers: readonly (readonly [string, string])[]): readonly Told[] =>
  answers.map(([id, answer]) => ({ player: 'Ada', id, type: 'tryStrategy', answer }))
const ada = (...answers: readonly (readonly [string, string])[]) =>
  ({ name: 'Ada', seat: 's1', told: told(...answers) }) as unknown as Player

const findingsOf = (run: ReturnType<typeof played>, ...players: readonly Player[]) => {
  const findings: string[] = []
  return { counts: checkRun(exported(run), players, findings), findings }
}

describe('the checker of the chaos test', () => {
  it('[LOS24] the checker finds nothing if everything is as acknowledged', () => {
    const { counts, findings } = findingsOf(
      played(),
      ada(['moreGpus', 'ok'], ['judgeModel', 'disconnected'], ['x', 'noFiling']),
    )
    expect(findings).toEqual([])
    expect(counts).toEqual({ acknowledged: 1, refused: 1, unanswered: 1, lost: 0, doubled: 0 })
  })

  it('[LOS25] the checker finds what was acknowledged but is missing, and what was refused but happened', () => {
    const { counts, findings } = findingsOf(played(), ada(['regionalCache', 'ok'], ['judgeModel', 'notStored']))
    expect(findings).toEqual([expect.stringMatching(/^lost: .*regionalCache/), expect.stringMatching(/^undead/)])
    expect(counts.lost).toBe(1)
  })

  it('[LOS26] the checker finds a command done twice, a journal entry that does not follow, and a state that differs', () => {
    const run = played()
    const again = (run.lines.at(-1) ?? '').replace(/"seq":\d+/, `"seq":${run.lines.length + 1}`)
    expect(findingsOf({ ...run, lines: [...run.lines, again] }, ada()).findings).toEqual([
      expect.stringMatching(/^journal: line 6/),
      expect.stringMatching(/^doubled: s1 judgeModel/),
    ])
    expect(findingsOf({ ...run, lines: run.lines.slice(0, -1) }, ada()).findings).toEqual([
      expect.stringMatching(/^hash/),
    ])
  })

  it('[LOS27] the checker finds a lost seat, and one too many', () => {
    const grace = { name: 'Grace', seat: 's2', told: [] } as unknown as Player
    expect(findingsOf(played(), ada(), grace).findings).toHaveLength(2)
    expect(findingsOf(played()).findings).toEqual([expect.stringMatching(/^seat: 0 students hold 1/)])
  })

  it('[LOS28] the checker tells a journal that continues from one that does not', () => {
    const run = played()
    const { journal } = exported(run)
    const shorter = exported({ ...run, lines: run.lines.slice(0, -1) }).journal
    expect(continues(journal, shorter)).toBe(true)
    expect(continues(shorter, journal)).toBe(false)
    expect(continues(journal.replace('moreGpus', 'moreGpu5'), journal)).toBe(false)
  })
})
