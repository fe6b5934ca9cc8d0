import { HOURS_PER_WEEK, WEEKS } from '../../content/constants.ts'
import type { remarks as english } from '../en/remarks.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './terms.ts'

const { accuracy, fixed, parameters, percent } = numbersIn('es')
const pace = (iterations: number) => `${fixed(iterations / WEEKS)} iteraciones por semana`
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)

const reasons: (typeof english)['reasons'] = {
  delivered: 'Entregaron lo acordado',
  shippedPace: (iterations, stalledHours, field) =>
    `A ${pace(iterations)}, con ${weeks(stalledHours)} de paradas. En campo: ${accuracy(field)}`,
  passedRival: (week, field) => `Pasaron a Big Model Inc. en la semana ${week} y terminaron con ${accuracy(field)}`,
  finishedRace: (field) => `Terminaron la carrera con ${accuracy(field)}`,
  proved: (round) => `Probaron en la ronda ${round} que 99 % es inalcanzable, con todos los términos bien`,
  leverage: (stage) => `Hallaron la palanca: primero ${terms.stages[stage]}, más horas ahorradas por k$`,
  bottleneck: (stage) => `Señalaron ${terms.stages[stage]}, el verdadero cuello de botella`,
  knee: (count) => `Plantaron la bandera en el codo, en ${parameters(count)}`,
  predicted: 'Sabían lo que sabían: las mejores predicciones',
}

const lessons: (typeof english)['lessons'] = {
  promise: (field, target) =>
    `Tu equipo entregó ${accuracy(field)} y tenía que llegar a ${accuracy(target)}: acuerda lo que tu plan alcanza, con margen.`,
  constraints: (lostHours, gatedHours) =>
    `Las restricciones te costaron ${weeks(lostHours)}. Los controles 1, 3 y 4 hallan las tres por ${weeks(gatedHours)}.`,
  taxStage: (stage, share) =>
    `La etapa ${terms.stages[stage]} es el ${percent(share)} de tu ciclo: las horas que devuelve se vuelven iteraciones.`,
  race: (iterations) =>
    `En la carrera fuiste a ${pace(iterations)}: cada una fue una ocasión de aprender, mientras trajera señal.`,
  proof: 'Lee cada término de la prueba en tu propio plan: con un solo número prestado, el argumento cae.',
  leverage: (stage) => `La mayor palanca son las horas ahorradas por k$, y está en ${terms.stages[stage]}.`,
  bottleneck: (stage, share, tax) =>
    `La etapa ${terms.stages[stage]} se lleva el ${percent(share)} de tu ciclo: ${tax}.`,
  knee: 'Pasado el codo, un modelo más pequeño hace más iteraciones y aprende de menos.',
  compound: (behind, week) =>
    `El equipo que sale ${terms.points(behind)} atrás va primero desde la semana ${week}: las ganancias pequeñas se acumulan.`,
  confidence: 'La confianza también es una afirmación: una predicción segura y errada es la que más cuesta.',
}

export const remarks: typeof english = { reasons, lessons }
