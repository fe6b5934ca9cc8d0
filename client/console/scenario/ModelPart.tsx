import { words } from '../../text/words.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { Group } from './Group.tsx'
import { LevelFields } from './LevelFields.tsx'
import { NumberField } from './NumberField.tsx'

/** The constants that all tracks share. */
export const ModelPart = () => {
  const { model, groups } = words().scenario.fields
  const one = (field: keyof typeof model) => {
    const label = model[field]
    return typeof label === 'string' ? (
      <NumberField path={['model', field]} label={label} />
    ) : (
      <fieldset class="scenario-row">
        {Object.entries(label).map(([key, name]) => (
          <NumberField key={key} path={['model', field, key]} label={name} />
        ))}
        <FieldProblem path={['model', field]} />
      </fieldset>
    )
  }
  const levels = (
    field: 'stageTimeLeft' | 'taxTimeLeft' | 'stageQuality' | 'driftPerWeek' | 'stageCapexK' | 'taxCapexK',
  ) => <LevelFields path={['model', field]} label={model[field]} />
  return (
    <>
      <Group title={groups.accuracy}>
        {one('startAccuracy')}
        {one('startLossPerDecade')}
        {one('ceiling')}
        {one('ceilingFall')}
      </Group>
      <Group title={groups.learning}>
        {one('gainPerDecade')}
        {one('noisePerDecade')}
        {one('noisePerBatchedChange')}
        {one('noiseDivisor')}
        {levels('stageQuality')}
        {one('causeShares')}
      </Group>
      <Group title={groups.time}>
        {one('handsOnBase')}
        {levels('stageTimeLeft')}
        {levels('taxTimeLeft')}
      </Group>
      <Group title={groups.defects}>
        {levels('driftPerWeek')}
        {one('defectPerChange')}
        {one('defectsCaught')}
        {one('reworkBase')}
      </Group>
      <Group title={groups.money}>
        {levels('stageCapexK')}
        {levels('taxCapexK')}
        {one('burnPerLostHourK')}
      </Group>
      <Group title={groups.constraints}>
        {one('constraintBaseHours')}
        {one('gateHours')}
      </Group>
      <Group title={groups.score}>{one('score')}</Group>
    </>
  )
}
