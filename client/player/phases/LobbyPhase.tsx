import { seenPhase } from '../../net/seenPhase.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/theme/marks.tsx'
import { TextureSwatch } from '../../ui/theme/textures.tsx'
import { Consent } from '../consent/Consent.tsx'
import { Form } from '../Form.tsx'
import { Learning } from '../learning/Learning.tsx'
import { usePlay } from '../state/play.ts'

/** Lobby: the team's members, its product, and its tax. */
export const LobbyPhase = () => {
  const { match, team, seat, track, act } = usePlay()
  const { solo, teams, code } = match.value
  const { name, persona, product, northStar, tax, id } = track.value
  const me = seat.value
  const text = words().play.lobby
  const rivals = teams.filter(({ seats, id: other }) => seats > 0 && other !== team.value.team)
  return (
    <Form
      foot={
        solo ? (
          <Button onClick={() => act('goOn', { seen: seenPhase(match.value) })}>{text.start}</Button>
        ) : (
          <p class="caption form-note">{text.wait(code)}</p>
        )
      }
    >
      <h2>{text.youAreIn(me.name)}</h2>
      {me.studentId !== undefined && <p class="caption">{text.yourId(me.studentId)}</p>}
      <Consent />
      <Learning />
      <section class="card card-tint track-card">
        <TextureSwatch track={id}>
          <Mark track={id} x={22} y={id === 'edge' ? 24 : 22} radius={9} />
        </TextureSwatch>
        <div>
          <h3>{text.trackTitle(inPageLanguage(name), inPageLanguage(product))}</h3>
          <p>{inPageLanguage(northStar)}.</p>
          <p class="caption">{text.youPlay(inPageLanguage(persona))}</p>
        </div>
      </section>
      <section class="card">
        <h3>{text.yourTax}</h3>
        <p>{text.taxWhat(inPageLanguage(tax))}</p>
      </section>
      <section class="card">
        <h3>{text.atYourBench}</h3>
        <ul class="rows">
          {team.value.mates.map((mate) => (
            <li key={mate.seat}>
              <span class="grow">{mate.name}</span>
              <span class="caption">{mate.seat === me.seat ? text.you : mate.connected ? text.here : text.away}</span>
            </li>
          ))}
        </ul>
      </section>
      {rivals.length > 0 && (
        <section class="card">
          <h3>{text.against}</h3>
          <ul class="rows">
            {rivals.map((other) => (
              <li key={other.id}>
                <span class="grow">{other.name}</span>
                <span class="caption">{other.bot ? text.bot : text.students(other.seats)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Form>
  )
}
