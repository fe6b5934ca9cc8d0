import { MAX_SEATS_PER_TEAM } from '../../../shared/sim/match/matchState.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../state/scenario.ts'
import { joinAddress, joinHost } from './Corner.tsx'
import { QrCode } from './QrCode.tsx'
import { laneFill } from './StageDefs.tsx'
import { StageMark } from './StageMark.tsx'
import './lobby.css'

/** Up to this many teams have a lane of full height; more stand in two columns. */
const TALL_LANES = 8

const Seats = ({ team }: { readonly team: TeamSnapshot }) => (
  <span class="lane-seats">
    <svg class="lane-ground" aria-hidden="true">
      <rect width="100%" height="100%" fill={laneFill(team.track)} />
    </svg>
    {Array.from({ length: MAX_SEATS_PER_TEAM }, (_, i) => {
      const taken = i >= MAX_SEATS_PER_TEAM - team.seats
      return (
        <span key={i} class={taken ? 'seat seat-taken' : 'seat'}>
          {taken ? <StageMark track={team.track} /> : <span class="seat-ring" />}
        </span>
      )
    })}
  </span>
)

const seatsText = ({ bot, seats }: TeamSnapshot): string =>
  bot ? 'a bot' : `${seats} of ${MAX_SEATS_PER_TEAM} seats taken`

const Lane = ({ team, brief }: { readonly team: TeamSnapshot; readonly brief: boolean }) => (
  <li class="lane">
    <StageMark track={team.track} />
    <span class="lane-names">
      <span class="lane-team">{team.name}</span>
      {!brief && (
        <span class="lane-track">
          {trackName(team.track)}
          {team.bot ? ', a bot' : ''}
        </span>
      )}
    </span>
    <Seats team={team} />
    <span class="visually-hidden">{seatsText(team)}</span>
  </li>
)

/** Code, QR and the starting grid that fills up. */
export const LobbyView = ({ match }: { readonly match: MatchSnapshot }) => {
  const brief = match.teams.length > TALL_LANES
  return (
    <div class="lobby">
      <section class="lobby-join" aria-label="How to join">
        <p class="lobby-quiet">Go to</p>
        <p class="lobby-address">{joinHost()}</p>
        <p class="lobby-quiet">and type</p>
        <p class="lobby-code">{match.code}</p>
        <div class="lobby-scan">
          <QrCode address={joinAddress(match.code)} />
          <div>
            <p class="lobby-quiet">or scan, then</p>
            <ol class="lobby-steps">
              <li>Keep your name or redraw it</li>
              <li>Pick a team</li>
              <li>Look up here</li>
            </ol>
            <p class="lobby-note">No account, nothing to install.</p>
            <p class="lobby-note">Late? The code stays on screen.</p>
          </div>
        </div>
      </section>
      <ul class={brief ? 'grid grid-brief' : 'grid'} aria-label="Teams">
        {match.teams.map((team) => (
          <Lane key={team.id} team={team} brief={brief} />
        ))}
      </ul>
    </div>
  )
}
