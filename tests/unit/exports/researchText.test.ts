import { describe, expect, it } from 'vitest'
import { codebookText, researchText } from '../../../server/exports/researchText.ts'
import { RIGHT_OPTIONS } from '../../../shared/content/learningIds.ts'
import { JOURNAL_FORMAT, type Recording } from '../../../shared/replay/recording.ts'
import { researchEvents } from '../../../shared/replay/researchEvents.ts'
import type { Command } from '../../../shared/sim/match/command.ts'
import { hostCommand, seatCommand, takeSeat } from '../../support/matchBuilder.ts'
import { readCsv } from '../../support/readCsv.ts'

const withId = (command: Command, studentId: string): Command => Object.assign({}, command, { studentId })
const commands: readonly Command[] = [
  withId(takeSeat('s1', 't1', 'Ada Lovelace'), '1234567'),
  withId(takeSeat('s2', 't1', 'Ben'), '7654321'),
  seatCommand('s1', { type: 'answerQuestion', question: 'tax', option: RIGHT_OPTIONS.tax }),
  hostCommand({ type: 'goOn' }),
  seatCommand('s1', { type: 'lockPrediction', prediction: { kind: 'bottleneck', stage: 'labeling', confidence: 0.5 } }),
  hostCommand({ type: 'goOn' }),
  hostCommand({ type: 'goOn' }),
  seatCommand('s2', { type: 'reflect', choices: ['labeling'], sentence: 'Ada said so' }),
]
const recording: Recording = {
  format: JOURNAL_FORMAT,
  created: '2026-11-30T00:00:00.000Z',
  options: {
    ...{ code: 'TEST2', title: 'A class', seed: 7, preset: 'full', teams: 2, tracks: ['tiny', 'edge'], bots: [] },
    ...{ speed: 1, solo: false, learning: true },
    studentIds: { kind: 'digits', least: 7, most: 7, label: 'ID', privacy: '' },
  },
  entries: commands.map((command, i) => ({ seq: i + 1, tick: i, command })),
}
const text = researchText(researchEvents(recording, () => 0))

describe('the export for research', () => {
  it('[LRN8] has one row for each thing a student did, with who, team, phase, ticks, command and values', () => {
    const [heads, ...rows] = readCsv(text)
    expect(heads?.slice(0, 9)).toEqual([
      'who',
      'bot',
      'team',
      'track',
      'phase',
      'tick',
      'phase ticks',
      'command',
      'values',
    ])
    expect(rows.map((row) => [row[2], row[4], row[5], row[7], JSON.parse(row[8] ?? '')])).toEqual([
      ['t1', 'lobby', '2', 'answerQuestion', { question: 'tax', option: 'c' }],
      [
        't1',
        'auditLock',
        '4',
        'lockPrediction',
        { prediction: { kind: 'bottleneck', stage: 'labeling', confidence: 0.5 } },
      ],
      ['t1', 'auditReflect', '7', 'reflect', { choices: ['labeling'], sentence: 'Sentence' }],
    ])
    const [first, second, third] = rows.map(([who]) => who)
    expect([first === second, first === third]).toEqual([true, false])
  })

  it('[LRN9] holds no name, no ID and nothing that anybody wrote, under pseudonyms that are drawn', () => {
    expect(text).not.toMatch(/Ada|Lovelace|Ben\b|1234567|7654321|said so|hash of/)
    const pseudonyms = [0, 1].map((drawn) => researchEvents(recording, (n) => Math.min(drawn, n - 1))[0]?.who)
    expect(new Set(pseudonyms)).toEqual(new Set(['p1', 'p2']))
  })

  it('[LRN10] comes with a codebook that lists every column, and every field of every command by its schema', () => {
    const rows = readCsv(codebookText())
    const about = (command: string, field: string) => rows.find((row) => row[0] === command && row[1] === field)?.[2]
    expect(rows.filter(([command]) => command === 'column')).toHaveLength(9)
    expect(about('answerQuestion', 'option')).toContain('"enum":["a","b","c","d"]')
    expect(about('lockPrediction', 'prediction.confidence')).toContain('"maximum":1')
    expect(about('setLevers', 'levers.verification')).toContain('"minimum":0')
  })
})
