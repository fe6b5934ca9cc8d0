import type { argued as english } from '../../en/show/argued.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, counted } = numbersIn('es')

export const argued: typeof english = {
  best: 'Los mejores argumentos',
  bestOne: 'El mejor argumento',
  some: 'Argumentos de la clase',
  count: (votes, sentences) =>
    `${counted(votes, { one: 'voto', other: 'votos' })}, ${counted(sentences, { one: 'frase', other: 'frases' })}`,
  quoted: (text) => `\u00ab${text}\u00bb`,
  won: (won, of) => `ganó ${won} de ${of} ${of === 1 ? 'par' : 'pares'}`,
  notCompared: 'aún sin comparar',
  proves: 'prueba el caso',
  provesNothing: 'solo suena bien',
  cfo: 'El CFO',
  cfoColon: 'El CFO:',
  cfoSays: (line) => `El CFO: \u00ab${line}\u00bb`,
  wanted: 'quería el mejor primer día',
  dayOne: (rival, own) => `${accuracy(rival, 0)} > ${accuracy(own, 0)} el primer día`,
  asked: 'La pregunta',
  questions: {
    auditReveal: 'Se automatizó el entrenamiento y el ciclo casi no bajó. ¿Por qué?',
    frontierReveal: '¿Por qué el CFO debería comprar el modelo que aprende más rápido?',
    podium: '¿Por qué tu ritmo vale su riesgo?',
  },
}
