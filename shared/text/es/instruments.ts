import type { instruments as english } from '../en/instruments.ts'
import { numbersIn } from '../numbers.ts'

const { accuracy, fixed, hours, money, percent, signed } = numbersIn('es')
const points = (value: number) => `${fixed(value)} puntos`

export const instruments: typeof english = {
  points: (caption) => `Puntos: ${caption}`,
  asTable: (caption) => `Tabla: ${caption}`,
  illustrative: 'modelo ilustrativo',
  accuracyAxis: 'precisión, %',
  week: 'semana',
  weekNumber: (week) => `semana ${week}`,
  weekZero: 'sem. 0',
  you: 'tú',
  inField: 'en campo',
  inTests: (reached) => `pruebas ${accuracy(reached)}`,
  tests: (reached) => `prueba ${accuracy(reached)}`,
  youPass: (week) => `sem. ${week}: pasas`,
  youSaidWeek: (week) => `dijiste semana ${week}`,
  youSaidRange: (low, high) => `dijiste ${fixed(low)} a ${accuracy(high)}`,
  yourLock: 'tu predicción',
  yourLockAfter: ', tu predicción',
  theTruth: ' la verdad',

  moving: (name) => `${name} la mueve`,
  youMove: 'la mueves tú',
  atBench: 'En esta mesa',
  mate: (name, status) => `${name}, ${status}`,
  youPill: 'Tú',
  here: 'aquí',
  away: 'ausente',

  levers: {
    modelSize: 'Tamaño del modelo',
    fullSize: 'tamaño completo',
    smaller: (factor) => `${factor}× más chico`,
    size: (size, shrink) => `${size}, ${shrink}`,
    verifyShare: (share) => `Verificar ${percent(share)}`,
    verify: 'Verificar',
    iterate: 'Iterar',
    automate: 'Automatizar',
    lost: 'perdido',
    moneyLeft: (left, budget) => `quedan ${fixed(left, 0)} de ${money(budget)}`,
    depth: 'Profundidad de la verificación',
    depthText: (share, cost, budget, one) =>
      `${percent(share)}, ${money(cost)} de ${money(budget)}, 1 cambio de ${fixed(one, 0)} esconde un defecto`,
    slips: (one) => `escapa 1 de ${fixed(one, 0)}`,
    iterations: 'Iteraciones',
    inCalendar: (limit) => `de ${fixed(limit, 0)} en 26 sem.`,
    iterationsText: (count, release, risk) => `${count} iteraciones, ${release}${risk && `, ${risk}`}`,
    release: (changes) => `${changes} por versión`,
    shipDefect: (risk) => `${percent(risk)} con defecto`,
    moneyPays: (count) => `El dinero paga ${count}`,
    cannotHold: (count) => `En el calendario no caben ${fixed(count, 0)}. Pide menos.`,
    moneyEnds: (count) => ` El dinero llega a ${count}.`,
    followSize: 'seguir al tamaño',
    byHand: 'a mano',
    free: 'gratis',
  },

  projection: {
    level: 'Terminas a la par de Big Model Inc.',
    behind: (lead) => `Terminas ${points(lead)} bajo Big Model Inc.`,
    passBehind: (week, lead) =>
      `Pasas a Big Model Inc. en la semana ${week}, pero los usuarios ven ${points(lead)} menos.`,
    ahead: (lead) => `Terminas ${points(lead)} sobre Big Model Inc.`,
    passAhead: (week, lead) => `Pasas a Big Model Inc. en la semana ${week} y terminas ${points(lead)} arriba.`,
    caption: 'Precisión por semana',
    label: (reading, field) => `${reading} ${accuracy(field)} en campo.`,
    ghosts: (count) => (count === 1 ? 'gris: tu último ensayo' : `gris: tus últimos ${count} ensayos`),
    projected: 'Precisión proyectada por semana',
    pmWants: 'el PM quiere 99 %',
    deadline: '26, plazo',
    ceiling: (ceiling) => `techo ${fixed(ceiling)} %`,
    reach: (field) => `Alcanzas ${accuracy(field)}.`,
    underCeiling: (reach, ceiling, demanded) =>
      `${reach} Tu techo es ${fixed(ceiling, 2)} %: ningún ritmo llega a ${demanded} %.`,
    needs: (reach, demanded, needed, held) =>
      `${reach} Para ${demanded} % necesitas ${fixed(needed, 0)} iteraciones; en 26 semanas caben ${fixed(held, 0)}.`,
  },

  tax: {
    reading: (cycleHours, tax, rework) =>
      `ciclo ${hours(cycleHours, cycleHours < 20 ? 1 : 0)}: impuesto ${percent(tax)}, rehacer ${percent(rework)}`,
    label: (reading) => `Impuesto por iteración. ${reading}`,
  },

  frontier: {
    caption: 'Ensayos por tamaño del modelo',
    head: ['tamaño', 'en campo', 'hechas', 'aprendidas'],
    accuracy: 'Precisión final en campo, %',
    iterations: 'Iteraciones, 26 semanas',
    noSignal: 'ritmo sin señal',
    knee: 'codo',
    run: (count) => `hechas: ${fixed(count, 0)}`,
    learned: (count) => `aprendidas: ${fixed(count, 0)}`,
    empty: 'Cada ensayo es un punto. Halla dónde achicar deja de rendir.',
    trySmaller: 'Prueba también modelos más chicos: ¿es el codo o el final?',
    reading: (from, to, run, learned, won) =>
      `De ${from} a ${to}: ${run} las iteraciones, ${learned} lo aprendido, ${won > 0 ? `${points(won)} ganados` : `${points(-won)} perdidos`}.`,
    dots: 'Ensayos, el tamaño completo primero',
    plan: (size, verified, run, learned) =>
      `${size}, ${percent(verified)} verificado, ${fixed(run, 0)} hechas, ${fixed(learned, 0)} aprendidas`,
    dot: (trial, plan, field) => `${trial}: ${plan}, ${accuracy(field)} en campo. Usar este plan`,
    trial: (trial, field) => `${trial}: ${accuracy(field)} en campo`,
    use: 'Usar este plan',
  },

  learned: {
    title: 'Puntos aprendidos en cada iteración',
    reading: (first, last) =>
      `Puntos aprendidos en cada iteración: ${signed(first, 2)} al inicio, ${signed(last, 2)} al final`,
    caption: 'Puntos aprendidos por iteración',
    points: 'puntos',
  },

  waterfall: {
    was: 'antes',
    now: 'ahora',
    rework: 'Rehacer',
    takes: (row, share) => `${row}: ${percent(share)} de cada ciclo`,
    fell: (row, share, was) => `${row}: ${percent(share)} de cada ciclo, antes ${percent(was)}`,
    caption: 'Horas por ciclo',
    axis: 'horas por ciclo',
    stage: 'etapa',
    hours: 'horas',
    oneCycle: 'Un ciclo',
    level: (level) => `automatización, nivel ${level}`,
    taxStage: 'impuesto',
    row: (row, spent) => `${row}, ${hours(spent)}`,
    rowLocked: (row, spent) => `${row}, tu predicción, ${hours(spent)}`,
    batch: (changes) => `lote de ${changes}`,
    wasHours: (was) => `antes ${fixed(was)}`,
  },

  constraints: {
    short: ['Datos', 'Etiq.', 'Entren.', 'Eval.', 'Despl.', 'Monit.'],
    reading: (stage, weeks) => `Una restricción hallada en ${stage} cuesta ${weeks}`,
    label: (reading, cost) => `${reading}: ${hours(cost)}. Cada etapa después lo duplica.`,
    caption: 'Costo de una restricción tardía',
    head: ['hallada en', 'factor', 'horas', 'semanas'],
    formula: 'Costo(N) = 2<sup>N−1</sup>',
    sum: (stage, factor, base, cost, weeks) =>
      `Etapa ${stage}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, así que ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    axis: (base) => `etapa N donde se halla; costo en múltiplos de ${hours(base)}`,
    gatesReading: (lost, weeks) => `Las restricciones cuestan ${lost} de ${weeks} semanas`,
    gatesCaption: 'Restricciones y controles',
    gatesHead: ['restricción', 'visible en', 'hallada en', 'horas'],
    noGate: 'Desde ahí no hay ningún control abierto',
    nextGate: (stage) => `Tu próximo control abierto es la etapa ${stage}`,
    worst: (name, shows, where, stage, factor, base, cost, weeks) =>
      `${name} es visible en la etapa ${shows}. ${where}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, así que ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    gates: 'Controles',
    gate: (stage, name) => `Control en la etapa ${stage}, ${name}`,
  },

  calendar: {
    outOfReach: '99 % es inalcanzable',
    within: '99 % parece alcanzable: revisa tus términos',
    pickAll: 'Elige cada término para verlo',
    caption: 'Iteraciones que hacen falta y que caben',
    iterations: 'iteraciones',
    needs: '99 % necesita',
    hold: '26 semanas dan',
    open: 'abierto',
    count: (count) => `${count === null ? '?' : fixed(count, 0)} iteraciones`,
    past: (count) => `${fixed(count, 0)} tras el plazo`,
  },

  weeks: {
    title: 'A dónde van tus 26 semanas',
    handsOn: 'trabajo',
    tax: 'impuesto',
    rework: 'rehacer',
    constraints: 'restricc.',
    idle: 'sin uso',
  },

  votes: {
    reading: (fast, rival) => `${fast} dijeron el equipo rápido; ${rival}, Big Model Inc.`,
    caption: 'Votos por semana',
    votes: 'votos',
    label: (reading, week) => `${reading} La verdad: semana ${week ?? 'desconocida'}.`,
    truth: (week) => `semana ${week}, la verdad`,
  },

  lane: {
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun'],
    nobody: 'nadie llega ahí',
    target: (target) => `objetivo ${accuracy(target)}`,
    at: (reached, week) => `${accuracy(reached)} en la semana ${week}`,
    ahead: (lead) => `, ${points(lead)} arriba`,
    behind: (lead) => `, ${points(lead)} abajo`,
    pastSince: (week) => `; sobre Big Model Inc. desde la semana ${week}`,
    passed: (week) => `sem. ${week}: lo pasas`,
    caption: 'Carrera por semana',
    you: ' tú',
    stall: (reason, span) => `${reason}: ${span} perdidas`,
  },
}
