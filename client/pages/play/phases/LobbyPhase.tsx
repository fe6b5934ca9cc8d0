import { Button } from '../../../components/Button.tsx'
import { usePlay } from '../../../state/play.ts'
import { Mark } from '../../../theme/marks.tsx'
import { TextureSwatch } from '../../../theme/textures.tsx'
import { Form } from '../Form.tsx'

/** In the lobby: who sits here, what the team builds, what its tax is. */
export const LobbyPhase = () => {
  const { match, team, seat, track, act } = usePlay()
  const { solo, teams, code } = match.value
  const { name, persona, product, northStar, tax, id } = track.value
  const me = seat.value
  const rivals = teams.filter(({ seats, id: other }) => seats > 0 && other !== team.value.team)
  return (
    <Form
      foot={
        solo ? (
          <Button onClick={() => act('goOn', {})}>Start</Button>
        ) : (
          <p class="caption form-note">Your instructor starts the session. Code {code} for those who come late.</p>
        )
      }
    >
      <h2>You are in, {me.name}.</h2>
      <section class="card card-tint track-card">
        <TextureSwatch track={id}>
          <Mark track={id} x={22} y={id === 'edge' ? 24 : 22} radius={9} />
        </TextureSwatch>
        <div>
          <h3>
            {name}: {product}
          </h3>
          <p>{northStar}.</p>
          <p class="caption">You play the {persona}.</p>
        </div>
      </section>
      <section class="card">
        <h3>Your iteration tax</h3>
        <p>{tax}. You pay it for every release, whatever the size of the model.</p>
      </section>
      <section class="card">
        <h3>At your bench</h3>
        <ul class="rows">
          {team.value.mates.map((mate) => (
            <li key={mate.seat}>
              <span class="grow">{mate.name}</span>
              <span class="caption">{mate.seat === me.seat ? 'you' : mate.connected ? 'here' : 'away'}</span>
            </li>
          ))}
        </ul>
      </section>
      {rivals.length > 0 && (
        <section class="card">
          <h3>Against you</h3>
          <ul class="rows">
            {rivals.map((other) => (
              <li key={other.id}>
                <span class="grow">{other.name}</span>
                <span class="caption">
                  {other.bot ? 'a bot' : `${other.seats} ${other.seats === 1 ? 'student' : 'students'}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Form>
  )
}
