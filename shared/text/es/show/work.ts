import type { work as english } from '../../en/show/work.ts'
import { numbersIn } from '../../numbers.ts'
import { terms } from '../figures/terms.ts'

const { accuracy, fixed, percent } = numbersIn('es')

const times = (factor: number) => `${fixed(factor, factor < 1.95 ? 1 : 0)} veces`

export const work: typeof english = {
  progress: 'Avance por equipo',
  row: (track, bot, progress) => `${track}${bot}: ${progress}`,

  estimates: {
    idle: 'Di cuánto ahorra y mira cuánto baja.',
    over: (stage, factor) => `${stage}: la clase dice ${times(factor)} lo que ahorra`,
    under: (stage, factor) => `${stage}: ahorra ${times(factor)} lo que dice la clase`,
    ofSteps: (goal) => `de ${goal} jugadas`,
    doneTeams: (done, all) => `${done} de ${terms.teams(all)} entregaron`,
    tag: 'entregó',
    said: 'horas que dijo el equipo',
    saves: 'horas que ahorra por ciclo, aprox.',
    less: 'ahorra menos de lo que dijeron',
    more: 'ahorra más de lo que dijeron',
    perfect: 'una estimación perfecta',
    key: (stage) => `estrategias: ${stage}`,
    caption: 'Estimaciones comparadas con la realidad',
    heads: ['categoría', 'estimaciones', `a ${percent(0.15)}`, `a ${percent(0.35)}`, 'de más', 'de menos'],
  },

  calls: {
    idle: 'Predice, prueba y pregunta por qué.',
    headline: (share) => `La clase acierta ${percent(share)}; una moneda, ${percent(0.5)}.`,
    ofSteps: (goal) => `de ${goal} ensayos`,
    doneTeams: (done, all) => (done === 0 ? 'aún sin banderas' : `${done} de ${all} banderas`),
    tag: 'bandera',
    right: 'predicciones acertadas hasta ahora',
    trial: 'ensayo',
    coin: 'una moneda',
    theClass: 'La clase',
    share: (share) => `acierta ${percent(share)}`,
    caption: 'Predicciones acertadas hasta ahora',
    heads: ['línea', 'ensayos', 'aciertos'],
  },

  talks: {
    idle: 'Cada rechazo cuesta paciencia.',
    headline: (refused, offers) => `El PM rechazó ${refused} de ${offers} ${offers === 1 ? 'oferta' : 'ofertas'}.`,
    ofTeams: (all) => `de ${terms.teams(all)} con acuerdo`,
    offers: (count) => (count === 1 ? '1 oferta hasta ahora' : `${count} ofertas hasta ahora`),
    checks: 'lo que revisa el PM y cuántas ofertas fallaron ahí',
    reasons: {
      wrongConclusion: 'La conclusión se sigue',
      lost: '1. Horas perdidas en controles y restricciones',
      available: '2. Iteraciones que caben en el calendario',
      required: `3. Iteraciones que exige ${accuracy(99, 0)}`,
      impossible: 'El plan alcanza el objetivo',
      couldAskMore: 'El plan no alcanza más que eso',
    },
    agreed: 'acuerdo',
    held: 'sin acuerdo',
  },
}
