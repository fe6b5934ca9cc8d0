import { expect, it } from 'vitest'
import { createPlay } from '../../../../client/player/state/play.ts'
import { localConnection } from '../../../support/localConnection.ts'

it('[LCL10] a second press of Next phase that finds the phase over says nothing, and does not skip another phase', async () => {
  const local = localConnection({ solo: true, teams: 1, tracks: ['tiny'] }, [])
  const { act, notices } = createPlay(local.connection)
  await act('goOn', {})
  const { phase } = local.state()
  const seen = { phase, round: 0 }
  expect(await Promise.all([act('goOn', { seen }), act('goOn', { seen })])).toEqual([true, false])
  expect(local.state().phase).not.toBe(phase)
  expect(notices.current.value).toBe('')
  await act('dryRun', { call: null })
  expect(notices.current.value).not.toBe('')
  notices.dismiss()
})
