import { DISRUPTION_KINDS } from '../../../shared/content/disruptions.ts'
import { PM_BLANKS, PM_SOURCE_BLANKS, PM_SOURCES, PM_TERMS, type PmSentence } from '../../../shared/content/pmLines.ts'
import { words } from '../../text/words.ts'
import { Group } from './Group.tsx'
import { TextField } from './TextField.tsx'

/** What the product manager says. */
export const PmPart = () => {
  const { pm, groups } = words().scenario.fields
  return (
    <>
      <Group title={groups.sentences}>
        {(Object.keys(PM_BLANKS) as PmSentence[]).map((sentence) => (
          <TextField key={sentence} path={['pm', sentence]} label={pm[sentence]} blanks={PM_BLANKS[sentence]} />
        ))}
      </Group>
      <Group title={groups.terms}>
        {PM_TERMS.map((term) => (
          <TextField key={term} path={['pm', 'terms', term]} label={pm.terms[term]} />
        ))}
      </Group>
      <Group title={groups.sources}>
        {PM_SOURCES.map((source) => (
          <TextField
            key={source}
            path={['pm', 'sources', source]}
            label={pm.sources[source]}
            blanks={source === 'other' ? [] : PM_SOURCE_BLANKS}
          />
        ))}
      </Group>
    </>
  )
}

/** What happens to every team's world in a race. */
export const WorldPart = () => {
  const { disruption, disruptions } = words().scenario.fields
  return (
    <>
      {DISRUPTION_KINDS.map((kind) => (
        <Group key={kind} title={disruptions[kind]}>
          {(['name', 'announced', 'began'] as const).map((field) => (
            <TextField key={field} path={['disruptions', kind, field]} label={disruption[field]} />
          ))}
        </Group>
      ))}
    </>
  )
}
