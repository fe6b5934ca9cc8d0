import type { instruments as english } from '../../en/figures/instruments.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, hours, money, percent, signed } = numbersIn('es')
const points = (value: number) => `${fixed(value)} puntos porcentuales`

export const instruments: typeof english = {
  points: (caption) => `Puntos: ${caption}`,
  asTable: (caption) => `Tabla: ${caption}`,
  illustrative: 'modelo ilustrativo',
  illustrativeShort: 'ilustrativo',
  accuracyAxis: 'precisión, %',
  week: 'semana',
  weekZero: 'sem. 0',
  trial: (trial) => `ensayo ${trial}`,
  startsHere: (trial) => `aquí empieza el ensayo ${trial}`,
  you: 'tú',
  tests: (reached) => `pruebas ${accuracy(reached)}`,
  youPass: (week) => `sem. ${week}: lo superas`,
  youSaidWeek: (week) => `predijiste semana ${week}`,
  youSaidRange: (low, high) => `predijiste ${fixed(low)} a ${accuracy(high)}`,
  ceiling: 'techo',
  yourLock: 'tu predicción',
  yourLockAfter: ', tu predicción',
  theTruth: ' la respuesta',

  moving: (name) => `${name} la está moviendo`,
  youMove: 'la estás moviendo tú',
  atBench: 'En este equipo',
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
    moneyLeft: (left, budget) => `quedan ${money(left)} de ${money(budget)}`,
    depth: 'Profundidad de la verificación',
    depthText: (share, cost, budget, one) =>
      `${percent(share)}, ${money(cost)} de ${money(budget)}, 1 de cada ${fixed(one, 0)} cambios esconde un defecto`,
    slips: (one) => `1 de cada ${fixed(one, 0)} se escapa`,
    iterations: 'Iteraciones',
    inWeeks: (weeks) => `en ${weeks} semanas`,
    iterationsText: (count, release, risk) => `${count} iteraciones, ${release}${risk && `, ${risk}`}`,
    release: (changes) => `${changes} por versión`,
    shipDefect: (risk) => `${percent(risk)} de las versiones lleva un defecto`,
    moneyPays: (count) => `El presupuesto paga ${count}`,
    cannotHold: (limit) => `En el calendario caben ${fixed(limit, 0)} como máximo.`,
    moneyEnds: (count) => `El dinero se acaba tras ${count}.`,
    followSize: 'según el tamaño',
    fits: (experiments, ceiling) =>
      `<ceiling>Techo</ceiling> de ${accuracy(ceiling)}; ${experiments === 1 ? 'cabe 1 experimento' : `caben ${fixed(experiments, 0)} experimentos`} en una versión.`,
    byHand: 'manual',
    free: 'gratis',
  },

  projection: {
    level: 'Terminas empatado con Big Model Inc.',
    behind: (lead) => `Terminas ${points(lead)} por debajo de Big Model Inc.`,
    ahead: (lead) => `Terminas ${points(lead)} por encima de Big Model Inc.`,
    passAhead: (week, lead) =>
      `Superas a Big Model Inc. en la semana ${week} y terminas con ${points(lead)} de ventaja.`,
    caption: 'Precisión por semana',
    label: (reading, field) => `${reading} ${accuracy(field)} en uso real.`,
    projected: 'Precisión proyectada por semana',
    pmWants: `el PM quiere ${accuracy(99, 0)}`,
    deadline: '26, plazo',
    ceiling: (ceiling) => `techo ${accuracy(ceiling)}`,
    fieldAxis: 'precisión en uso real, %',
    start: (accuracy) => `inicio ${fixed(accuracy)}`,
    dryRun: (run) => `simulacro ${run}`,
    rivalEnds: (rival) => `Big Model Inc. termina con ${accuracy(rival)} en uso real.`,
    ranTo: (run, field, lead) =>
      `Simulacro ${run}: ${accuracy(field)} en uso real, ${points(Math.abs(lead))} por ${lead < 0 ? 'debajo' : 'encima'} de Big Model Inc.`,
  },

  tax: {
    reading: (cycleHours, tax, rework) =>
      `ciclo ${hours(cycleHours, cycleHours < 20 ? 1 : 0)}: ${percent(tax)} de impuesto, ${percent(rework)} de retrabajo`,
    label: (reading) => `Impuesto por iteración. ${reading}`,
  },

  frontier: {
    caption: 'Ensayos por tamaño del modelo',
    head: ['tamaño', 'en uso real', 'hechas', 'con aprendizaje'],
    accuracy: 'Precisión final en uso real, %',
    bySize: 'Frontera: precisión en uso real, %',
    iterations: 'Iteraciones, 26 semanas',
    noSignal: 'velocidad sin señal',
    flag: 'bandera',
    place: 'Cada punto es un ensayo. ¿Desde dónde ya no conviene achicar el modelo?',
    run: 'hechas',
    learned: 'aprendidas',
    empty: 'Cada ensayo es un punto. Busca dónde ya no conviene achicar.',
    trySmaller: 'Prueba también modelos más chicos. ¿Es el codo o solo el último que probaste?',
    reading: (from, to, run, learned, won) =>
      `De ${from} a ${to}: ${run} las iteraciones, ${learned} el aprendizaje, ${won > 0 ? `${points(won)} ganados` : `${points(-won)} perdidos`}.`,
    dots: 'Ensayos, desde el tamaño completo',
    plan: (size, verified, run, learned) =>
      `${size}, ${percent(verified)} verificado, ${fixed(run, 0)} hechas, ${fixed(learned, 0)} con aprendizaje`,
    dot: (trial, plan, field) => `${trial}: ${plan}, ${accuracy(field)} en uso real. Usar este plan`,
    trial: (trial, field) => `${trial}: ${accuracy(field)} en uso real`,
    use: 'Usar este plan',
  },

  learned: {
    title: 'Puntos aprendidos por iteración',
    reading: (first, last) =>
      `Puntos aprendidos por iteración: ${signed(first, 2)} al inicio, ${signed(last, 2)} al final`,
    caption: 'Puntos aprendidos por iteración',
    points: 'puntos porcentuales',
  },

  waterfall: {
    was: 'antes',
    now: 'ahora',
    rework: 'Retrabajo',
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
    reading: (stage, weeks) => `Una <constraint>restricción</constraint> encontrada en ${stage} cuesta ${weeks}`,
    label: (reading, cost) => `${reading}: ${hours(cost)}. Cada etapa más tarde lo duplica.`,
    caption: 'Costo de una restricción tardía',
    head: ['encontrada en', 'factor', 'horas', 'semanas'],
    power: '2<sup>N−1</sup>',
    formula: 'Costo(N) = 2<sup>N−1</sup>',
    sum: (stage, factor, base, cost, weeks) =>
      `Etapa ${stage}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, así que ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    axis: (base) => `etapa N donde se encuentra; costo en múltiplos de ${hours(base)}`,
    gatesCaption: 'Restricciones y controles',
    gatesHead: ['restricción', 'visible en', 'encontrada en', 'horas'],
    noGate: 'Desde ahí no tienes ningún control abierto',
    nextGate: (stage) => `Tu próximo control abierto está en la etapa ${stage}`,
    worst: (name, shows, where, stage, factor, base, cost, weeks) =>
      `${name} se vuelve visible en la etapa ${shows}. ${where}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, así que ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    gates: 'Controles',
    gate: (stage, name) => `Control en la etapa ${stage}, ${name}`,
    lostReading: (lost, lostWeeks, weeks) =>
      `Pierdes ${hours(lost)} hasta ahora: ${fixed(lostWeeks)} de ${weeks} semanas`,
    register: '<constraint>Restricciones</constraint>, que los <gate>controles</gate> hallan',
    firstVisible: 'se ven desde',
    stage: (stage) => `etapa ${stage}`,
    always: 'siempre',
    lostSum: (gates, gate, base, factors) =>
      `${gates} × ${hours(gate, 0)} + ${hours(base)} × (${factors.map((factor) => fixed(factor, 0)).join(' + ')})`,
  },

  weeks: {
    title: 'A dónde se van tus 26 semanas',
    handsOn: 'trabajo',
    tax: 'impuesto',
    rework: 'retrabajo',
    constraints: 'restricc.',
    idle: 'sin uso',
  },

  votes: {
    reading: (fast, rival) => `${fast} predijeron al equipo rápido; ${rival}, Big Model Inc.`,
    caption: 'Votos por semana',
    votes: 'votos',
    label: (reading, week) => `${reading} La respuesta: semana ${week ?? 'desconocida'}.`,
    truth: (week) => `semana ${week}, la respuesta`,
  },

  lane: {
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun'],
    nobody: 'nadie llega ahí',
    target: (target) => `objetivo ${accuracy(target)}`,
    at: (reached, week) => `${accuracy(reached)} en la semana ${week}`,
    ahead: (lead) => `, ${points(lead)} por encima`,
    behind: (lead) => `, ${points(lead)} por debajo`,
    pastSince: (week) => `; al frente desde la semana ${week}`,
    passed: (week) => `sem. ${week}: lo superas`,
    caption: 'Carrera por semana',
    you: ' tú',
    stall: (reason, span) => `${reason}: ${span} perdidas`,
  },
}
