import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { MOST_WITH_LEGEND, racingTeams, racingTracks } from '../../net/raceTeams.ts'
import { earlierInChart, earlierShown } from '../view/earlierShown.ts'
import { type Motion, moveTo, patchInterval, resting, valueAt } from '../view/raceMotion.ts'
import { racePanels } from '../view/racePanels.ts'
import { shownHour } from '../view/shownHour.ts'
import { RaceChart } from './RaceChart.ts'
import { ghostOf, RaceLane } from './RaceLane.ts'
import { type StageFeed, StageScene } from './StageScene.ts'

/** Identifies who races: when it changes, as when an earlier class's lanes appear, the scene is rebuilt. */
const castOf = (match: MatchSnapshot): string => {
  const teams = racingTeams(match.teams)
  const earlier = earlierShown(match, racingTracks(match))
  return `${teams.map(({ id, track }) => `${id}:${track}`).join()}/${earlier.length}`
}

/** The iteration race: every team's line against the rival's ghost, live. */
export class RaceScene extends StageScene {
  #charts: RaceChart[] = []
  #hour: Motion = resting(0)
  #interval = 100
  #lastPatch = 0
  #cast = ''

  constructor(feed: StageFeed) {
    super('race', feed)
  }

  protected build(): void {
    const match = this.feed.match.peek()
    const teams = match ? racingTeams(match.teams) : []
    this.#cast = match ? castOf(match) : ''
    this.#hour = resting(match ? shownHour(match) : 0)
    this.#charts = racePanels(this.shell, match ? racingTracks(match) : []).map((panel) => {
      const chart = new RaceChart(this, panel)
      const mine = teams.filter(({ track }) => panel.track === null || track === panel.track)
      const tracks = mine.map(({ track }) => track)
      chart.takeEarlier(match ? earlierInChart(match, tracks, panel.small) : [], teams.length > MOST_WITH_LEGEND)
      // Ghosts first, so that every team is drawn over them.
      for (const ghost of new Set(tracks)) chart.lanes.push(new RaceLane(ghostOf(ghost), 'rival'))
      for (const team of mine) chart.lanes.push(new RaceLane(team.id, team.track))
      return chart
    })
    this.watch(() => {
      if (this.feed.match.value) this.#take(this.feed.match.value)
    })
    this.watch(() => {
      for (const chart of this.#charts) chart.decorate(this.feed.step.value < 2)
    })
    this.watch(() => {
      const team = this.feed.spotlight.value
      for (const chart of this.#charts) chart.light(team, performance.now())
    })
  }

  override update(_time: number, delta: number): void {
    const now = performance.now()
    const hour = valueAt(this.#hour, now)
    const still = this.feed.stillness || this.feed.step.peek() === 2
    for (const chart of this.#charts) chart.show(hour, now, delta, still)
  }

  #take(match: MatchSnapshot): void {
    if (castOf(match) !== this.#cast) {
      this.scene.restart()
      return
    }
    const now = performance.now()
    const hour = shownHour(match)
    this.#interval = patchInterval(this.#interval, now - this.#lastPatch)
    this.#lastPatch = now
    this.#hour = hour < this.#hour.to ? resting(hour) : moveTo(this.#hour, hour, now, this.#interval)
    for (const chart of this.#charts) {
      let anew = false
      for (const lane of chart.lanes) {
        const view =
          match.teams.find(({ id }) => id === lane.id) ?? match.rivals.find(({ track }) => ghostOf(track) === lane.id)
        if (view) anew = lane.take(view, now, this.#interval) || anew
      }
      chart.earlier = { ...chart.earlier, hour }
      chart.paint(anew)
    }
  }
}
