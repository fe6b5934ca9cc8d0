import { h } from 'preact'
import { expect, it } from 'vitest'
import { PodiumPhase } from '../../../../client/player/phases/PodiumPhase.tsx'
import { createPlay, PlayProvider } from '../../../../client/player/state/play.ts'
import { type LocalConnection, localConnection } from '../../../support/localConnection.ts'
import { type Rendered, rendered } from '../../../support/renderedPage.ts'

const at = (phase: 'podium' | 'debrief'): LocalConnection => {
  const local = localConnection({ preset: 'demo', bots: ['average'] })
  while (local.state().phase !== phase) local.asHost({ type: 'goOn' })
  return local
}
const podiumOf = ({ connection }: LocalConnection): Rendered =>
  rendered(h(PlayProvider, { value: createPlay(connection), children: h(PodiumPhase, {}) }))

it('[BOT15] the podium on a phone marks the teams that bots play', () => {
  const local = at('podium')
  const page = podiumOf(local)
  const names = local.state().teams.map(({ name, bot }) => (bot ? `${name} bot` : name))
  expect(
    page
      .texts('grow')
      .filter((text) => text !== '')
      .toSorted(),
  ).toEqual(names.toSorted())
  page.remove()
})

it("[DEB28] once the host has shared the replay, a button on the students' pages opens it", () => {
  const local = at('debrief')
  const page = podiumOf(local)
  expect(page.text).not.toContain('Open the replay')
  local.asHost({ type: 'shareReplay', shared: true })
  expect(page.text).toContain('Open the replay')
  expect(page.attributes('href')).toContain(`/replay/${local.state().code}`)
  local.asHost({ type: 'shareReplay', shared: false })
  expect(page.text).not.toContain('Open the replay')
  page.remove()
})
