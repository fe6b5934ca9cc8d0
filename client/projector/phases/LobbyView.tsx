import { MAX_SEATS_PER_TEAM } from '../../../shared/sim/match/matchState.ts'
import { QrCode } from '../../charts/QrCode.tsx'
import { typedAddress } from '../../net/basePath.ts'
import { hasServer } from '../../net/edition.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { BotTag } from '../BotTag.tsx'
import { joinAddress } from '../Corner.tsx'
import { laneFill } from '../StageDefs.tsx'
import { StageMark } from '../StageMark.tsx'
import { botNote } from '../view/botNote.ts'
import './lobbyView.css'

/** Up to this many teams get a lane of full height; more are shown in two columns. */
const TALL_LANES = 8

const Seats = ({ team }: { readonly team: TeamSnapshot }) => (
  <span class="lane-seats in-row">
    <svg class="ground" aria-hidden="true">
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
  bot ? words().show.bot : words().show.seatsTaken(seats, MAX_SEATS_PER_TEAM)

const Lane = ({ team, brief }: { readonly team: TeamSnapshot; readonly brief: boolean }) => (
  <li class="lane in-row">
    <StageMark track={team.track} />
    <span class="lane-names">
      <span class="lane-team cut">{team.name}</span>
      {!brief && (
        <span class="lane-track cut soft">
          {trackName(team.track)}
          {botNote(team)}
        </span>
      )}
    </span>
    {brief && team.bot !== '' && <BotTag />}
    <Seats team={team} />
    <span class="visually-hidden">{seatsText(team)}</span>
  </li>
)

/** Code, QR and the starting grid, which fills up. */
export const LobbyView = ({ match }: { readonly match: MatchSnapshot }) => {
  const brief = match.teams.length > TALL_LANES
  const text = words().show
  return (
    <div class="lobby">
      <section class="lobby-join" aria-label={text.howToJoin}>
        {hasServer ? (
          <>
            <p class="lobby-quiet soft">{text.goTo}</p>
            <p class="lobby-address cut">{typedAddress()}</p>
            <p class="lobby-quiet soft">{text.andType}</p>
          </>
        ) : (
          <p class="lobby-quiet soft">{text.thisBrowserOnly}</p>
        )}
        <p class="lobby-code">{match.code}</p>
        {hasServer && (
          <div class="lobby-scan">
            <QrCode address={joinAddress(match.code)} label={words().show.qr(joinAddress(match.code))} />
            <div>
              <p class="lobby-quiet soft">{text.orScan}</p>
              <ol class="lobby-steps">
                {text.joinSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p class="lobby-note soft">{text.noAccount}</p>
              <p class="lobby-note soft">{text.late}</p>
            </div>
          </div>
        )}
      </section>
      <ul class={brief ? 'grid grid-brief' : 'grid'} aria-label={text.teams}>
        {match.teams.map((team) => (
          <Lane key={team.id} team={team} brief={brief} />
        ))}
      </ul>
    </div>
  )
}
