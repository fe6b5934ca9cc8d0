import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../client/net/connection.ts'
import { type Keepsake, keepsakePage } from '../../../../client/player/keepsake/keepsakePage.tsx'
import { keepsakeOf } from '../../../../client/player/state/keepsakeOf.ts'
import { createPlay } from '../../../../client/player/state/play.ts'
import { accuracyText, fixed, moneyText } from '../../../../client/text/numbers.ts'
import { lessonText } from '../../../../client/text/saidText.ts'
import { localConnection } from '../../../support/localConnection.ts'

const NAME = `<b>"Kit" & 'Co'</b>`
const ESCAPED = `&lt;b>&quot;Kit&quot; &amp; 'Co'&lt;/b>`

/** A session from the locks to the debrief, advanced by the host, with a student who makes predictions and writes. */
const playedRun = (): Keepsake => {
  const { connection, asSeat, asHost, command, me } = localConnection({ preset: 'demo' })
  for (const seat of ['wren', 'gecko']) {
    command({ type: 'setConnected', seat, connected: false, by: { kind: 'server' } })
  }
  const on = (times: number) => {
    for (let i = 0; i < times; i++) asHost({ type: 'goOn' })
  }
  const act = (action: Action) => expect(asSeat(me, action)).toEqual({ ok: true })
  on(1)
  act({ type: 'lockPrediction', prediction: { kind: 'bottleneck', stage: 'training', confidence: 0.7 } })
  on(4)
  act({ type: 'lockPrediction', prediction: { kind: 'crossover', leader: 'fast', week: 11, confidence: 0.8 } })
  on(1)
  act({ type: 'setLevers', levers: { shrinkDecades: 0.8, verification: 0.6 } })
  on(4)
  act({ type: 'lockPrediction', prediction: { kind: 'reach', accuracy: 96, low: 95.5, high: 96.5 } })
  on(2)
  act({ type: 'fileLedger', pace: 2.4, reason: 'riskBought', sentence: 'Fast <and> careful.' })
  on(3)
  return keepsakeOf(createPlay(connection))
}

const texts = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page that a student keeps', () => {
  const run = playedRun()
  const page = keepsakePage(run)
  const { standing, team } = run

  it('[INS13] a saved run shows the numbers of its session', () => {
    expect(standing).not.toBeNull()
    const text = texts(page)
    for (const shown of [
      accuracyText(standing?.fieldAccuracy ?? Number.NaN),
      `${fixed(standing?.points ?? Number.NaN)} points`,
      ...(standing?.parts ?? []).map((points, i) => `Part ${i + 1} ${fixed(points)}`),
      lessonText(standing?.lesson ?? null) || 'no lesson',
      'Training, 70',
      'from week 11, 80',
      '95.5 to 96.5',
      accuracyText(run.reach ?? Number.NaN),
      moneyText(run.spendK),
      `${fixed(team.ledger?.pace ?? Number.NaN)} iterations per week`,
      'We pay to lower the risk',
      accuracyText(team.negotiation.pmTarget),
    ]) {
      expect(text).toContain(shown.replace(/\s+/g, ' '))
    }
  })

  it('[INS14] a saved run draws both races of its team, point by point', () => {
    const drawn = page.match(/<svg/g)
    expect(drawn).toHaveLength(2)
    expect(run.race.own.length).toBeGreaterThan(300)
    expect(run.finalRun.own.length).toBeGreaterThan(300)
    const lines = [...page.matchAll(/<path d="(M[^"]+)" fill="none" stroke="var\(--team\)"/g)].map(([, d = '']) => d)
    expect(lines.map((d) => d.split('L').length)).toEqual([run.race.own.length, run.finalRun.own.length])
    expect(page).toContain(`you ${accuracyText(run.race.own.at(-1)?.accuracy ?? Number.NaN)}`)
    expect(page).toContain('you predicted week 11')
  })

  it('[INS15] a saved run escapes names and sentences, and loads nothing from other sites', () => {
    const named = keepsakePage({ ...run, teamName: NAME, student: { ...run.student, name: NAME } })
    expect(named).not.toContain(NAME)
    expect(named.split(ESCAPED).length).toBeGreaterThanOrEqual(4)
    expect(page).toContain('Fast &lt;and> careful.')
    expect(named).not.toMatch(/(?:src|href|url)\s*[=(]|https?:|<script|@import/)
  })

  it('[INS16] a saved run names only the student and the team', () => {
    expect(page).toContain(run.student.name)
    expect(page).not.toMatch(/Wren|Gecko|Rival t/)
  })

  it('is complete before the final run is scored, and without predictions', () => {
    const bare = { ...run.student, auditLock: null, frontierLock: null, reviewLock: null }
    const early = keepsakePage({ ...run, student: bare, standing: null, reach: null, team: { ...team, ledger: null } })
    expect(texts(early)).toContain('no prediction')
    expect(early).not.toMatch(/undefined|NaN|null/)
  })
})
