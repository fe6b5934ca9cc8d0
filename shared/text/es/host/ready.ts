import type { ready as english } from '../../en/host/ready.ts'

const EYES = 'Miren la pantalla grande, por favor.'
const BE_READY = 'Prepárense para explicar su plan a la clase.'
const TALK_FIRST = [
  'Hablen con quienes tienen cerca y voten otra vez.',
  'Den una razón antes de dar una respuesta.',
  'Cuenta la segunda respuesta.',
]
const ASK_AGAIN = [
  '¿Qué los haría cambiar de opinión?',
  '¿Qué razón los convenció más?',
  'Pueden mantener su respuesta o cambiarla.',
]
const STILL_TIME = 'Pueden cambiar su respuesta hasta que se acabe el tiempo.'

export const ready: typeof english = {
  forAll: {
    lobby: ['Elijan un equipo y esperen el inicio.', 'Dejen esta página abierta. Su lugar queda guardado.', EYES],
    auditLock: [
      'Respondan por su cuenta. Todavía no hablen.',
      'Lo que más cuesta es estar seguro y equivocarse.',
      'Casi no queda tiempo. Cuenta lo que hayan elegido.',
    ],
    auditAgain: TALK_FIRST,
    auditWork: [
      'Hablen en equipo antes de registrar una jugada.',
      'Primero estimen: ¿cuántas horas puede ceder esa barra?',
      'Queda un minuto. Entreguen su auditoría.',
    ],
    auditReflect: [
      'Primero señalen la etapa y después escriban una frase.',
      'Escriban para alguien que no ha jugado.',
      'Casi no queda tiempo. Cuenta lo que hayan escrito.',
    ],
    auditReveal: [
      EYES,
      'Comparen su predicción con la respuesta.',
      '¿Quién puede explicar el impuesto de su categoría?',
    ],
    frontierLock: [
      'Respondan por su cuenta. Todavía no hablen.',
      '¿Cuántos experimentos hace cada modelo en 26 semanas?',
      'Casi no queda tiempo. Cuenta lo que hayan elegido.',
    ],
    frontierAgain: TALK_FIRST,
    frontierWork: [
      'Pónganse de acuerdo antes de correr un ensayo.',
      'Prueben extremos: ¿qué hace un modelo 100 veces más pequeño?',
      'Queda un minuto. Planten su bandera.',
    ],
    frontierRace: [EYES, 'Muevan una palanca a la vez.', 'Miren quién supera a Big Model Inc.'],
    frontierReflect: [
      'Elijan tres datos y después escriban una frase.',
      'Un dato que solo suena bien no prueba nada.',
      'Casi no queda tiempo. Cuenta lo que hayan escrito.',
    ],
    frontierReveal: [
      EYES,
      'Comparen su predicción con la respuesta.',
      '¿Quién apostó por el modelo grande, y por qué?',
    ],
    reviewLock: [
      'Respondan por su cuenta. Todavía no hablen.',
      'Den un rango que acierte cuatro de cada cinco veces.',
      'Casi no queda tiempo. Cuenta lo que hayan puesto.',
    ],
    reviewAgain: TALK_FIRST,
    reviewWork: [
      'Hablen en equipo antes de enviar una oferta.',
      'Todos los términos de la demostración están en su mesa.',
      'Queda un minuto. Envíen una oferta al PM.',
    ],
    ledger: [
      'Firmen un ritmo que puedan mantener.',
      'Digan en una frase por qué vale la pena.',
      'Casi no queda tiempo. Firmen el balance.',
    ],
    finalRun: [EYES, 'Ya no se mueve nada. Los planes están fijos.', 'Comparen su ritmo con el que firmaron.'],
    podium: [EYES, 'Lean las razones, no solo los nombres.', 'Su página indica una lección.'],
    debrief: [EYES, 'Respondan con un número de su carrera.', '¿Qué harían distinto la próxima vez?'],
  },

  forTeam: {
    lobby: [
      'Hola. ¿Quiénes están en su equipo?',
      'Lean por qué paga impuesto su categoría.',
      'Empezamos en un momento.',
    ],
    auditLock: ['¿Qué tiene que esperar cada versión?', 'Digan cuánta confianza tienen de verdad.', STILL_TIME],
    auditAgain: ASK_AGAIN,
    auditWork: [
      '¿Cuál es la barra más larga?',
      'Ninguna estrategia ahorra más horas que las de su barra.',
      'Comparen las horas ahorradas por dólar, no solo las horas.',
    ],
    auditReflect: ['¿Qué barra no se acortó?', 'Basta con una frase.', STILL_TIME],
    auditReveal: ['¿Los sorprende la respuesta?', '¿Cuál de sus estimaciones falló más?', BE_READY],
    frontierLock: [
      '¿Qué pasa con el impuesto si el modelo es más pequeño?',
      'Digan cuánta confianza tienen de verdad.',
      STILL_TIME,
    ],
    frontierAgain: ASK_AGAIN,
    frontierWork: [
      '¿Qué le hace a la señal un modelo mucho más pequeño?',
      'Muevan una palanca a la vez y comparen los ensayos.',
      '¿Cuál fue el primer ensayo en que más pequeño dio menos?',
    ],
    frontierRace: [
      '¿Están terminando iteraciones o esperando versiones?',
      '¿Qué los detuvo la última vez, y qué palanca lo evita?',
      'Muevan una palanca a la vez.',
    ],
    frontierReflect: [
      '¿Qué números convencen a quien solo mira el primer día?',
      'Un dato que solo suena bien no prueba nada.',
      STILL_TIME,
    ],
    frontierReveal: [
      '¿Qué tan lejos está su bandera de su mejor ensayo?',
      '¿Qué les dio la ventaja, o qué se la quitó?',
      BE_READY,
    ],
    reviewLock: [
      '¿Qué los frena: el comienzo, el techo o el ruido?',
      'Lo que más cuesta es un rango demasiado estrecho.',
      STILL_TIME,
    ],
    reviewAgain: ASK_AGAIN,
    reviewWork: [
      '¿Cuántas horas cuestan sus restricciones tardías?',
      'Un control puede valer más que dos.',
      'Vayan paso a paso: horas perdidas, iteraciones que quedan, iteraciones necesarias.',
    ],
    ledger: [
      'Resten las horas que cuestan las restricciones y los controles.',
      'Un ritmo que mantienen da más puntos que uno que suena bien.',
      '¿Todo el equipo está de acuerdo?',
    ],
    finalRun: ['¿Mantienen el ritmo que firmaron?', '¿Qué restricción les costó más?', BE_READY],
    podium: ['¿Qué parte les dio más puntos?', 'Lean su lección.', BE_READY],
    debrief: ['¿Cuál de sus números mostrarían a la clase?', '¿Qué término podría cambiar una empresa?', BE_READY],
  },
}
