import { CORRECTION_BLANKS, ERROR_KINDS, ERRORS, type ErrorKind } from '../../../shared/content/corrections.ts'
import { DISRUPTION_KINDS } from '../../../shared/content/disruptions.ts'
import { PM_BLANKS, PM_SOURCE_BLANKS, PM_SOURCES, type PmSentence } from '../../../shared/content/pmLines.ts'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { words } from '../../text/words.ts'
import { FieldGroup } from './Field.tsx'

/** What the product manager says. */
export const PmPart = () => {
  const { pm, groups } = words().scenario.fields
  return (
    <>
      <FieldGroup
        title={groups.sentences}
        path={['pm']}
        fields={Object.keys(PM_BLANKS) as PmSentence[]}
        labels={pm}
        blanksOf={(sentence) => PM_BLANKS[sentence]}
      />
      <FieldGroup title={groups.terms} path={['pm', 'terms']} fields={PROOF_TERMS} labels={pm.terms} />
      <FieldGroup
        title={groups.sources}
        path={['pm', 'sources']}
        fields={PM_SOURCES}
        labels={pm.sources}
        blanksOf={(source) => (source === 'other' ? [] : PM_SOURCE_BLANKS)}
      />
    </>
  )
}

/** What students read who made a tempting error, by what it is about. */
export const CorrectionsPart = () => {
  const { terms, scenario } = words()
  const { corrections } = scenario.fields
  const { titles, ...errors } = corrections
  const labels: Readonly<Record<ErrorKind, Readonly<Record<string, string>>>> = {
    ...errors,
    stages: terms.stages,
    lost: scenario.fields.pm.sources,
    available: scenario.fields.pm.sources,
    required: scenario.fields.pm.sources,
  }
  return (
    <>
      {ERROR_KINDS.map((kind) => (
        <FieldGroup
          key={kind}
          title={titles[kind]}
          path={['corrections', kind]}
          fields={ERRORS[kind] as readonly string[]}
          labels={labels[kind]}
          blanksOf={() => CORRECTION_BLANKS[kind]}
        />
      ))}
    </>
  )
}

/** What happens to every team's world in a race. */
export const WorldPart = () => {
  const { disruption, disruptions } = words().scenario.fields
  return (
    <>
      {DISRUPTION_KINDS.map((kind) => (
        <FieldGroup
          key={kind}
          title={disruptions[kind]}
          path={['disruptions', kind]}
          fields={['name', 'announced', 'began']}
          labels={disruption}
        />
      ))}
    </>
  )
}
