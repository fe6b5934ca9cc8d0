import { HOURS_PER_WEEK, WEEKS } from '../../../content/constants.ts'
import type { remarks as english } from '../../en/figures/remarks.ts'
import { numbersIn } from '../../numbers.ts'
import { terms } from './terms.ts'

const { accuracy, fixed, parameters, percent } = numbersIn('es')
const pace = (iterations: number) => `${fixed(iterations / WEEKS)} iteraciones por semana`
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)

const reasons: (typeof english)['reasons'] = {
  delivered: 'Cumplieron su objetivo',
  shippedPace: (iterations, stalledHours, field) =>
    `Hicieron ${pace(iterations)}, perdieron ${weeks(stalledHours)} en paradas y cumplieron con ${accuracy(field)} en uso real`,
  passedRival: (week, field) => `Superaron a Big Model Inc. en la semana ${week} y terminaron con ${accuracy(field)}`,
  finishedRace: (field) => `Terminaron la carrera con ${accuracy(field)}`,
  proved: (round, right, of) =>
    `Demostraron en la ronda ${round} que ${accuracy(99, 0)} es inalcanzable, con ${right < of ? `${right} de ${of}` : 'todos los'} términos correctos`,
  leverage: (stage) =>
    `Encontraron lo que más rinde: primero ${terms.stages[stage]}, que ahorra más horas por cada mil USD`,
  bottleneck: (stage) => `Señalaron ${terms.stages[stage]}, el verdadero cuello de botella`,
  knee: (count) => `Plantaron la bandera en el codo, en ${parameters(count)}`,
  kept: (pace) => `Mantuvieron el ritmo que firmaron: ${fixed(pace)} iteraciones por semana`,
  estimated: (count) => `Estimaron bien ${count} estrategias antes de ver cuánto ahorran`,
  called: (count) => `Predijeron bien ${count} ensayos antes de probarlos`,
  predicted: 'Hicieron las mejores predicciones',
}

const lessons: (typeof english)['lessons'] = {
  promise: (field, target) =>
    `Tu equipo llegó a ${accuracy(field)} y tenía que llegar a ${accuracy(target)}. Acuerda un objetivo que tu plan alcance con margen.`,
  constraints: (lostHours, gatedHours) =>
    `Las restricciones te costaron ${weeks(lostHours)}. Los controles 1, 3 y 4 las encuentran todas por ${weeks(gatedHours)}.`,
  taxStage: (stage, share) =>
    `La etapa ${terms.stages[stage]} es el ${percent(share)} de tu ciclo. Cada hora que ahorres ahí puede usarse para iterar.`,
  race: (iterations) =>
    `En la carrera hiciste ${pace(iterations)}. Cada una fue una oportunidad de aprender, siempre que trajera señal.`,
  proof: 'Toma cada término de la demostración de tu propio plan. Un solo número de otro plan arruina el argumento.',
  leverage: (stage) =>
    `Lo que más rinde es lo que ahorra más horas por cada mil USD. En tu categoría, eso es ${terms.stages[stage]}.`,
  bottleneck: (stage, share, tax) =>
    `La etapa ${terms.stages[stage]} se lleva el ${percent(share)} de tu ciclo. ${tax}.`,
  knee: 'Después del codo, un modelo más pequeño hace más iteraciones, pero aprende de menos.',
  compound: (behind, week) =>
    `Un equipo que sale ${terms.percentagePoints(behind)} atrás lidera más o menos desde la semana ${week}, porque las ganancias pequeñas se acumulan.`,
  commitment: (signed, run) =>
    signed === null
      ? `Nadie firmó un ritmo. En la carrera final hicieron ${fixed(run)} iteraciones por semana.`
      : `Firmaron ${fixed(signed)} iteraciones por semana e hicieron ${fixed(run)}: hay que prometer lo que cabe en el calendario.`,
  estimates: (stage) =>
    `El ahorro se lee en la cascada: las horas de la etapa por la parte que desaparece. ${terms.stages[stage]} es la que más horas tiene.`,
  calls:
    'Antes de probar un plan, compara lo que ganan más experimentos con lo que cuestan un inicio más bajo, más ruido y un techo más bajo.',
  confidence: 'La confianza también cuenta: lo que más cuesta es estar seguro y equivocarse.',
}

export const remarks: typeof english = { reasons, lessons }
