import type { problems as english } from '../../en/scenario/problems.ts'

export const problems: typeof english = {
  number: (least, most) => `Un número de ${least} a ${most}.`,
  text: (most) => `Una línea de 1 a ${most} caracteres.`,
  id: 'Una letra de la a a la z, luego letras y cifras, 40 como mucho.',
  count: (least, most) => `De ${least} a ${most}.`,
  other: 'Esto no está como debe.',
  between: {
    notOne: 'Estas fracciones tienen que sumar 1.',
    taxTooSmall: 'La etapa del impuesto necesita al menos 0,4 de la versión.',
    mustFall: 'Los tres números tienen que bajar: automatizar ayuda.',
    mustRise: 'Los tres números tienen que subir.',
    startAboveCeiling: 'A algún tamaño, el primer día no está medio punto bajo el techo.',
    gateTooDear: 'Un control puede costar como mucho tres restricciones halladas en la etapa 1.',
    reworkTooDear: 'Reparar cuesta tanto que agrupar cambios dejaría de convenir en alguna categoría.',
    tooFast: 'Calendario y dinero dan para más de 6000 iteraciones: más horas de impuesto, o menos dinero.',
    budgetTooSmall: 'El presupuesto tiene que pagar la estrategia más cara.',
    sameId: 'Otra estrategia tiene este id.',
    strategyMissing: 'Cada etapa necesita una estrategia propia en los niveles 1 y 2.',
    setsNothing: 'Una estrategia tiene que fijar una etapa.',
    runTooLong: 'Las 26 semanas tienen que acabar antes que la fase.',
    unknownBlank: 'Esta frase lleva un hueco que nadie rellena.',
  },
}
