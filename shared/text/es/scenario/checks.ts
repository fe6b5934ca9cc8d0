import type { checks as english } from '../../en/scenario/checks.ts'
import { numbersIn } from '../../numbers.ts'

const { fixed, percent } = numbersIn('es')

export const checks: typeof english = {
  title: '¿Se sostiene la lección?',
  what: 'El juego estándar cumple estas siete. Un escenario que no las cumple se puede jugar, pero dice otra cosa.',
  waiting: 'Corrige los campos marcados y se calculará de nuevo.',
  working: 'Calculando\u2026',
  yes: 'se cumple',
  no: 'no se cumple',
  tax: {
    holds: 'Una etapa se lleva más del 60 % del tiempo: la parte 1 tiene respuesta.',
    fails: 'Ninguna etapa se lleva más del 60 % en todas las categorías: la parte 1 pregunta por una.',
  },
  leverage: {
    holds: 'Lo que más horas ahorra por k$ es automatizar la etapa del impuesto: a ella apunta la auditoría.',
    fails: 'Lo que más horas ahorra por k$ no siempre está en la etapa del impuesto: la auditoría apunta a otra.',
  },
  velocity: {
    holds: 'El modelo ligero sale detrás, pasa al pesado entre las semanas 6 y 16 y sigue delante.',
    fails: 'El ligero debería salir detrás, pasar entre las semanas 6 y 16 y acabar un punto por delante.',
  },
  knee: {
    holds: 'Hay un codo: el tamaño completo y el de 100 veces menor acaban al menos 2 puntos peor.',
    fails: 'No hay un codo claro: el mejor tamaño debería estar dentro, y ambos extremos 2 puntos por debajo.',
  },
  reach: {
    holds: '99 % no se alcanza: ningún plan pasa de 98, y la prueba vale para todos.',
    fails: '99 % no queda fuera de alcance: un plan pasa de 98, o la prueba falla para alguno.',
  },
  skill: {
    holds: 'La destreza se nota: SOTA primero, medio, bueno y mejor distan al menos 8 puntos de nota.',
    fails: 'La destreza no se nota: SOTA primero, medio, bueno y mejor deberían distar 8 puntos de nota.',
  },
  fair: {
    holds: (spread) => `Las categorías son justas: sus mejores notas distan ${fixed(spread)} %.`,
    fails: (spread) => `Las categorías no son justas: sus mejores notas distan ${fixed(spread)} %; 2 sería lo máximo.`,
  },
  figures: {
    tax: (stage, share) => `${stage} ${percent(share)}`,
    leverage: (strategy) => strategy,
    velocity: (week) => (week === null ? 'nunca' : `semana ${fixed(week)}`),
    knee: (times) => `${fixed(times, times < 10 ? 1 : 0)} veces menor`,
    reach: (highest) => `${fixed(highest)} %`,
    skill: (scores) => scores.map((score) => fixed(score, 0)).join(', '),
    fair: (par) => fixed(par),
  },
}
