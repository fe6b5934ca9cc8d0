import { ARENA_PHASES } from '../../../shared/sim/match/matchState.ts'
import type { MatchResults } from '../../../shared/views/resultsOf.ts'
import type { WrittenArgument } from '../../../shared/views/writtenArguments.ts'
import { words } from '../../text/words.ts'

type ArgumentProps = {
  readonly argument: WrittenArgument
  readonly team: string
  readonly withNames: boolean
}

const Argument = ({ argument, team, withNames }: ArgumentProps) => {
  const { name, text: sentence, of, won, facts } = argument
  const text = words().print
  const said = [
    withNames && name !== '' ? text.byStudent(name, team) : team,
    ...(of > 0 ? [text.pairsWon(won, of)] : []),
    ...(facts.length > 0 ? [text.factsProve(facts.filter(({ proves }) => proves).length, facts.length)] : []),
  ]
  return (
    <li>
      <blockquote dir="auto">{sentence}</blockquote>
      <p class="soft">{said.join(', ')}</p>
    </li>
  )
}

/** What the class wrote, question by question, the best first. Sentences that the host hid, or the filter holds, are left out. */
export const ArgumentsSection = ({ results, withNames }: { results: MatchResults; withNames: boolean }) => {
  const text = words().print
  const teamOf = new Map(results.teams.map(({ id, name }) => [id, name]))
  const shown = results.arguments.filter(({ text: sentence, status }) => sentence !== '' && status === 'open')
  if (shown.length === 0) return null
  return (
    <section class="paper-arguments" aria-labelledby="arguments">
      <h2 id="arguments">{text.arguments}</h2>
      {ARENA_PHASES.map((phase) => {
        const answers = shown.filter((argument) => argument.phase === phase)
        return (
          answers.length > 0 && (
            <div key={phase}>
              <h3>{text.questions[phase]}</h3>
              <ol>
                {answers.map((argument, i) => (
                  <Argument key={i} argument={argument} team={teamOf.get(argument.team) ?? ''} withNames={withNames} />
                ))}
              </ol>
            </div>
          )
        )
      })}
    </section>
  )
}
