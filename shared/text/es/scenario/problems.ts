import type { problems as english } from '../../en/scenario/problems.ts'

export const problems: typeof english = {
  number: (least, most) => `Escribe un número de ${least} a ${most}.`,
  text: (most) => `Escribe una línea de 1 a ${most} caracteres.`,
  id: 'Empieza con una letra de la a a la z y sigue con letras y números, hasta 40 en total.',
  count: (least, most) => `Debe haber de ${least} a ${most}.`,
  other: 'Este valor no es válido.',
  between: {
    notOne: 'Estas fracciones deben sumar 1.',
    taxTooSmall: 'La etapa del impuesto debe llevarse al menos 0,4 de una versión.',
    mustFall: 'Los tres números deben bajar, porque automatizar ayuda.',
    mustRise: 'Los tres números deben subir.',
    startAboveCeiling: 'Con algún tamaño, la precisión del primer día está a menos de medio punto del techo.',
    gateTooDear: 'Un control puede costar como máximo lo mismo que tres restricciones encontradas en la etapa 1.',
    reworkTooDear: 'El retrabajo cuesta tanto que en alguna categoría ya no conviene agrupar cambios.',
    tooFast:
      'El calendario y el presupuesto permiten más de 6000 iteraciones. Sube las horas de impuesto o baja el presupuesto.',
    budgetTooSmall: 'El presupuesto debe alcanzar para la estrategia más cara.',
    sameId: 'Otra estrategia ya tiene este id.',
    strategyMissing: 'Cada etapa necesita su propia estrategia en el nivel 1 y en el nivel 2.',
    setsNothing: 'Una estrategia debe definir al menos una etapa.',
    runTooLong: 'Las 26 semanas deben terminar antes que la fase.',
    unknownBlank: 'Esta frase contiene un marcador desconocido.',
  },
}
