import type { checks as english } from '../../en/scenario/checks.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('es')

export const checks: typeof english = {
  title: '¿La lección sigue funcionando?',
  what: 'El juego estándar pasa estas siete comprobaciones. Puedes jugar un escenario que no pase alguna, pero enseña otra cosa.',
  waiting: 'Corrige los campos marcados y se comprobará de nuevo.',
  working: 'Comprobando\u2026',
  yes: 'se cumple',
  no: 'no se cumple',
  tax: {
    holds: `En todas las categorías, una etapa se lleva más del ${percent(0.6)} del tiempo: la parte 1 tiene respuesta.`,
    fails: `La parte 1 pregunta por una etapa que se lleva más del ${percent(0.6)} del tiempo, pero no todas las categorías la tienen.`,
  },
  leverage: {
    holds: 'Automatizar la etapa del impuesto ahorra más horas por cada mil USD: a ella apunta la auditoría.',
    fails:
      'En alguna categoría, la etapa del impuesto no es la que ahorra más horas por cada mil USD: la auditoría apunta a otra.',
  },
  velocity: {
    holds: 'El modelo más pequeño sale atrás, supera al completo entre las semanas 6 y 16 y sigue al frente.',
    fails:
      'El modelo más pequeño debería salir atrás, superar al completo entre las semanas 6 y 16 y terminar con un punto porcentual de ventaja.',
  },
  knee: {
    holds: 'Hay un codo: el tamaño completo y el 100 veces más chico terminan al menos 2 puntos porcentuales peor.',
    fails:
      'No hay un codo claro: el mejor tamaño debería estar entre los extremos y superar a ambos por 2 puntos porcentuales.',
  },
  reach: {
    holds: `${percent(0.99)} es inalcanzable: ningún plan pasa de ${percent(0.98)}, y la demostración vale para todos.`,
    fails: `${percent(0.99)} no es claramente inalcanzable: un plan pasa de ${percent(0.98)}, o la demostración falla para alguno.`,
  },
  skill: {
    holds: 'La habilidad cuenta: los planes SOTA primero, promedio, bueno y mejor se separan al menos 8 puntos.',
    fails:
      'La habilidad no cuenta lo suficiente: los planes SOTA primero, promedio, bueno y mejor deberían separarse 8 puntos.',
  },
  fair: {
    holds: (spread) =>
      `Las categorías son justas: entre sus mejores puntajes hay una diferencia de ${accuracy(spread)}.`,
    fails: (spread) =>
      `Las categorías no son justas: entre sus mejores puntajes hay una diferencia de ${accuracy(spread)}. El máximo es ${percent(0.02)}.`,
  },
  figures: {
    tax: (stage, share) => `${stage} ${percent(share)}`,
    leverage: (strategy) => strategy,
    velocity: (week) => (week === null ? 'nunca' : `semana ${fixed(week)}`),
    knee: (times) => `${fixed(times, times < 10 ? 1 : 0)} veces más chico`,
    reach: (highest) => accuracy(highest),
    skill: (scores) => scores.map((score) => fixed(score, 0)).join(', '),
    fair: (par) => fixed(par),
  },
}
