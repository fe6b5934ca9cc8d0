import { type ComponentType, h } from 'preact'
import { expect, it } from 'vitest'
import { FromInstructor } from '../../../../client/player/FromInstructor.tsx'
import { createPlay, PlayProvider } from '../../../../client/player/state/play.ts'
import { type LocalConnection, localConnection } from '../../../support/localConnection.ts'
import { type Rendered, rendered } from '../../../support/renderedPage.ts'

const onBench = ({ connection }: LocalConnection, part: ComponentType): Rendered =>
  rendered(h(PlayProvider, { value: createPlay(connection), children: h(part, {}) }))

it('[BOT13] students whose team is handed to a bot are told at their workbench, until they have read it or the bot has left', () => {
  const local = localConnection()
  const team = local.state().teams[0]?.id ?? ''
  const page = onBench(local, FromInstructor)
  expect(page.text).toBe('')
  local.asHost({ type: 'setTeamBot', team, persona: 'average' })
  expect(page.text).toContain('A bot is playing on your team now.')
  local.asHost({ type: 'setTeamBot', team, persona: null })
  expect(page.text).toBe('')
  local.asHost({ type: 'setTeamBot', team, persona: 'average' })
  page.click('type', /button/)
  expect(page.text).toBe('')
  page.remove()
})
