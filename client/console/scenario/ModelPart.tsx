import { words } from '../../text/words.ts'
import { FieldGroup } from './Field.tsx'

/** The constants that all tracks share, in the order in which they are shown. */
const GROUPS = [
  ['accuracy', ['startAccuracy', 'startLossPerDecade', 'ceiling', 'ceilingFall']],
  [
    'learning',
    ['gainPerDecade', 'noisePerDecade', 'noisePerBatchedChange', 'noiseDivisor', 'stageQuality', 'causeShares'],
  ],
  ['time', ['handsOnBase', 'stageTimeLeft', 'taxTimeLeft']],
  ['defects', ['driftPerWeek', 'defectPerChange', 'defectsCaught', 'reworkBase']],
  ['money', ['stageCapexK', 'taxCapexK', 'burnPerLostHourK']],
  ['constraints', ['constraintBaseHours', 'gateHours']],
  ['score', ['score']],
] as const

/** The constants of the model. */
export const ModelPart = () => {
  const { model, groups } = words().scenario.fields
  return (
    <>
      {GROUPS.map(([group, fields]) => (
        <FieldGroup key={group} title={groups[group]} path={['model']} fields={fields} labels={model} />
      ))}
    </>
  )
}
