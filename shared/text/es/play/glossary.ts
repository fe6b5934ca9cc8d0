import type { glossary as english } from '../../en/play/glossary.ts'

export const glossary: typeof english = {
  help: 'Qué hacer ahora',
  openings: {
    lobby: 'Juegas con un producto, en equipo. Mientras esperas, mira qué frena a tu equipo.',
    auditLock: 'Predice por tu cuenta. Acertar da puntos.',
    auditAgain: 'Conversa y vota otra vez. Cuenta el segundo voto.',
    auditWork:
      'Elige un cambio, estima las horas que ahorra y regístralo: las buenas estimaciones dan puntos. Tras cinco, entrega el mejor.',
    auditReflect: 'Responde por tu cuenta. No da puntos: la clase compara sus respuestas.',
    auditReveal: 'Compara lo que dijiste con la respuesta. Luego mira la pantalla.',
    frontierLock: 'Predice por tu cuenta. Acertar el líder y la semana da puntos.',
    frontierAgain: 'Conversa y vota otra vez. Cuenta el segundo voto.',
    frontierWork: 'Arma un plan y pruébalo. Desde el segundo, di antes cómo termina: acertar da puntos.',
    frontierRace: 'Supera a Big Model Inc.: tu precisión final da puntos.',
    frontierReflect: 'Arma tu argumento por tu cuenta. No da puntos: el mejor llega al CFO.',
    frontierReveal: 'Compara lo que dijiste con lo que pasó. Luego mira la pantalla.',
    reviewLock: 'Predice por tu cuenta. Un rango angosto que contiene la verdad da más puntos.',
    reviewAgain: 'Conversa y vota otra vez. Cuenta el segundo voto.',
    reviewWork: 'Busca un plan y demuéstrale al PM que el 99 % es inalcanzable. Ambos dan puntos.',
    ledger: 'Promete un ritmo para la carrera final. Ganas puntos si lo cumples.',
    finalRun: 'Tu plan corre 26 semanas sin ti. Ganas puntos si llega a tu objetivo.',
    podium: 'Mira de dónde salieron tus puntos y qué aprender.',
    debrief: 'Mira de dónde salieron tus puntos y qué aprender.',
  },
  terms: {
    ceiling: 'El techo es la precisión más alta que un modelo de este tamaño puede alcanzar.',
    constraint:
      'Una restricción es un límite del producto, como la memoria o la energía. Cuanto más tarde la encuentras, más retrabajo cuesta.',
    gate: 'Un control es una revisión después de una etapa. Cuesta horas y encuentra restricciones antes de que la etapa siguiente las encarezca.',
    gap: 'La brecha de verificación es cuánto queda la precisión que ven los usuarios por debajo de lo que dicen tus pruebas, porque algunos defectos se escapan.',
    knee: 'El codo es el tamaño de modelo en el que ya no conviene achicar: por debajo iteras más rápido, pero aprendes menos.',
    par: 'El par es la precisión del mejor plan que existe para tu categoría.',
    signal: 'La señal es la parte de lo que muestra un experimento que es aprendizaje real. El resto es ruido.',
    stall:
      'Una parada es tiempo en el que no corre ninguna iteración: un defecto que se escapó, una restricción oculta o un tamaño nuevo de modelo.',
    taxStage:
      'La etapa del impuesto es la que ocupa la mayor parte de cada ciclo. La pagas en cada versión, por chico que sea el modelo.',
  },
}
