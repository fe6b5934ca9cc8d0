import { FACTS } from './facts.ts'
import type { Text } from './language.ts'
import { TERM_MISREADINGS } from './proof.ts'
import { STAGES } from './stages.ts'

/** The tempting errors, by what they are about. After its reveal, a student who made one reads its correction. */
export const ERRORS = {
  /** Part 1: the stage that a student took for the bottleneck. */
  stages: STAGES,
  /** Part 1: what the team filed in its audit. A strategy costs too much for its hours, or saves too few. */
  bottleneck: ['filed'],
  strategy: ['dear', 'small'],
  /** Part 2: backing the rival, by whether the team's own race ended ahead of it or behind. */
  leader: ['ahead', 'behind'],
  week: ['early', 'late'],
  /** Part 2: facts that do not prove the case, even the good ones where the team's own numbers speak for the rival. */
  facts: FACTS,
  /** Part 3: the range lies above or below the answer, is too narrow around a good guess, or too wide. */
  range: ['above', 'below', 'narrow', 'wide'],
  ...TERM_MISREADINGS,
  /** Part 3: the conclusion that was drawn; `reachableUnder` where the ceiling is below 99%. */
  conclusion: ['calendar', 'ceiling', 'reachable', 'reachableUnder'],
} as const
export type ErrorKind = keyof typeof ERRORS
export const ERROR_KINDS = Object.keys(ERRORS) as ErrorKind[]
export type ErrorOf<K extends ErrorKind> = (typeof ERRORS)[K][number]

const TERM_BLANKS = ['value', 'right', 'lost', 'smaller', 'changes', 'gates', 'automated', 'depth', 'ceiling'] as const

/** The blanks that corrections of each kind may contain, in braces. They are filled with the team's own figures. */
export const CORRECTION_BLANKS = {
  stages: ['hours', 'cycle', 'tax', 'taxHours'],
  bottleneck: ['stage', 'hours', 'cycle', 'tax', 'taxHours'],
  strategy: ['saved', 'cost', 'leverage', 'best', 'bestSaved', 'bestCost', 'bestLeverage', 'cycle'],
  leader: ['behind', 'week', 'fast', 'heavy', 'lead', 'iterations', 'rivalIterations', 'end', 'rivalEnd'],
  week: ['behind', 'perWeek', 'week', 'fastBy', 'heavyBy'],
  facts: [
    'start',
    'rivalStart',
    'end',
    'rivalEnd',
    'learned',
    'rivalLearned',
    'iterations',
    'rivalIterations',
    'perRelease',
    'rivalPerRelease',
    'spend',
    'rivalSpend',
    'stalled',
    'stalledShare',
  ],
  range: ['low', 'high', 'guess', 'width', 'truth', 'miss', 'penalty', 'race', 'ceiling', 'points', 'of'],
  lost: TERM_BLANKS,
  available: TERM_BLANKS,
  required: TERM_BLANKS,
  conclusion: ['ceiling', 'required', 'available'],
} as const satisfies Readonly<Record<ErrorKind, readonly string[]>>
export type CorrectionBlank<K extends ErrorKind> = (typeof CORRECTION_BLANKS)[K][number]

/** For every tempting error, why it is tempting and which figures contradict it. */
export type CorrectionTexts = { readonly [K in ErrorKind]: Readonly<Record<ErrorOf<K>, Text>> }

export const CORRECTIONS: CorrectionTexts = {
  stages: {
    dataPrep: {
      en: 'Cleaning data is done by hand and never seems to end. Yet Data Prep takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'Limpiar datos se hace a mano y parece no acabar nunca. Pero esa etapa toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
    labeling: {
      en: 'Labeling needs a lot of people and money, so it comes to mind first. Yet it takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'Etiquetar requiere mucha gente y dinero, así que es lo primero que se nos ocurre. Pero toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
    training: {
      en: 'Training uses the expensive hardware, so it looks like the heart of the work. Yet it takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'El entrenamiento usa los equipos más caros y parece el centro del trabajo. Pero toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
    evaluation: {
      en: 'Everyone waits for test results, so that wait is the one people remember. Yet Evaluation takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'Todos esperan los resultados de las pruebas, y esa espera se recuerda. Pero la evaluación toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
    deployment: {
      en: 'A late release is a delay that everyone sees. Yet Deployment takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'Una versión que sale tarde es un retraso que todos ven. Pero el despliegue toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
    monitoring: {
      en: 'Monitoring never stops, so it seems to take the most time. Yet it takes {hours} of a {cycle} cycle; {tax} takes {taxHours}.',
      es: 'El monitoreo no se detiene nunca, así que parece lo que más tiempo toma. Pero toma {hours} de un ciclo de {cycle}; {tax} toma {taxHours}.',
    },
  },
  bottleneck: {
    filed: {
      en: 'A stage that can be improved easily looks like the one that slows you down. Before any automation, your waterfall showed {hours} for {stage} and {taxHours} for {tax}.',
      es: 'Una etapa fácil de mejorar parece la que te frena. Antes de automatizar, tu cascada mostraba {hours} en {stage} y {taxHours} en {tax}.',
    },
  },
  strategy: {
    dear: {
      en: 'It saves at least as many hours as {best}, {saved} against {bestSaved}, so it looks better. But it costs {cost}, and each $1k saves {leverage}; {best} costs {bestCost}, and each $1k saves {bestLeverage}.',
      es: 'Ahorra al menos tantas horas como {best}, {saved} frente a {bestSaved}, y por eso parece mejor. Pero cuesta {cost} y ahorra {leverage} por cada mil USD; {best} cuesta {bestCost} y ahorra {bestLeverage}.',
    },
    small: {
      en: 'It helps where people notice it, so it sounds right. But it saves {saved} of a {cycle} cycle for {cost}, {leverage} per $1k; {best} saves {bestSaved} for {bestCost}, {bestLeverage} per $1k.',
      es: 'Ayuda donde la gente lo nota, y por eso suena bien. Pero ahorra {saved} de un ciclo de {cycle} por {cost}, {leverage} por cada mil USD; {best} ahorra {bestSaved} por {bestCost}, {bestLeverage} por cada mil USD.',
    },
  },
  leader: {
    ahead: {
      en: 'A lead of {behind} percentage points on day one looks safe. But it lasts only until the team behind has learned enough: you ran {iterations} iterations to their {rivalIterations} and ended at {end}, Big Model Inc. at {rivalEnd}.',
      es: 'Una ventaja de {behind} puntos porcentuales el primer día parece segura. Pero dura hasta que el otro equipo aprende lo suficiente: hiciste {iterations} iteraciones frente a {rivalIterations} y terminaste en {end}; Big Model Inc., en {rivalEnd}.',
    },
    behind: {
      en: 'A lead of {behind} percentage points on day one looks safe. But on your track it is gone by week {week}: a model ten times smaller runs {fast} iterations in 26 weeks to Big Model Inc.’s {heavy} and ends {lead} percentage points ahead.',
      es: 'Una ventaja de {behind} puntos porcentuales el primer día parece segura. Pero en tu categoría se acaba en la semana {week}: un modelo diez veces más pequeño hace {fast} iteraciones frente a {heavy} de Big Model Inc. y termina {lead} por encima.',
    },
  },
  week: {
    early: {
      en: 'Speed seems to pay from the first day. But the fast team has {behind} percentage points to make up and gains about {perWeek} a week on Big Model Inc., so it leads only from week {week}.',
      es: 'La velocidad parece rendir desde el primer día. Pero el equipo rápido tiene que recuperar {behind} puntos porcentuales y le gana a Big Model Inc. unos {perWeek} por semana, así que no lidera hasta la semana {week}.',
    },
    late: {
      en: 'Small steps seem too slow to make up {behind} percentage points. But by week {week} the fast team has taken {fastBy} of them and Big Model Inc. {heavyBy}, and the lead changes.',
      es: 'Los pasos pequeños parecen demasiado lentos para recuperar {behind} puntos porcentuales. Pero en la semana {week} el equipo rápido ya dio {fastBy} y Big Model Inc. {heavyBy}, y cambia el líder.',
    },
  },
  facts: {
    firstDay: {
      en: 'Day one is easy to measure, and it is the CFO’s own argument. It says where a race starts, not where it ends: you went from {start} to {end}, Big Model Inc. from {rivalStart} to {rivalEnd}.',
      es: 'El primer día es fácil de medir y es el argumento del propio CFO. Dice dónde empieza la carrera, no dónde termina: tú pasaste de {start} a {end}; Big Model Inc., de {rivalStart} a {rivalEnd}.',
    },
    iterationsRun: {
      en: 'Pace is the right kind of argument. But your numbers do not carry it: {iterations} iterations to their {rivalIterations} changed your accuracy by {learned} percentage points, and that of Big Model Inc. by {rivalLearned}.',
      es: 'El ritmo es un buen tipo de argumento. Pero tus números no lo respaldan: {iterations} iteraciones frente a {rivalIterations} cambiaron tu precisión en {learned} puntos porcentuales y la de Big Model Inc. en {rivalLearned}.',
    },
    moneySpent: {
      en: 'A sum of money sounds like business. But it does not say what the money bought: your {spend} changed accuracy by {learned} percentage points, the {rivalSpend} of Big Model Inc. by {rivalLearned}.',
      es: 'Una suma de dinero suena a negocio. Pero no dice qué compró: tus {spend} cambiaron la precisión en {learned} puntos porcentuales; los {rivalSpend} de Big Model Inc., en {rivalLearned}.',
    },
    pointsLearned: {
      en: 'What a team learned is the right question. But here the answer speaks for the CFO: {learned} percentage points for you, {rivalLearned} for Big Model Inc.',
      es: 'Lo que aprendió un equipo es la pregunta correcta. Pero aquí la respuesta le da la razón al CFO: {learned} puntos porcentuales para ti, {rivalLearned} para Big Model Inc.',
    },
    taxPaid: {
      en: 'A total of hours sounds exact. But everyone pays the tax for each release; what matters is what a release carries: {perRelease} iterations in yours, {rivalPerRelease} in those of Big Model Inc.',
      es: 'Un total de horas suena exacto. Pero todos pagan el impuesto por cada versión; importa lo que lleva cada una: {perRelease} iteraciones en las tuyas, {rivalPerRelease} en las de Big Model Inc.',
    },
    leadChange: {
      en: 'A change of the lead is the strongest fact, for whoever ends ahead for good. You ended at {end} and Big Model Inc. at {rivalEnd}.',
      es: 'Un cambio de líder es el dato más fuerte, para quien termina definitivamente adelante. Tú terminaste en {end} y Big Model Inc. en {rivalEnd}.',
    },
    reworkStalls: {
      en: 'Lost hours sound like a measure of good work. But {stalled}, or {stalledShare} of the time, says nothing about the rest, which changed your accuracy by {learned} percentage points and that of Big Model Inc. by {rivalLearned}.',
      es: 'Las horas perdidas parecen medir si se trabajó bien. Pero {stalled}, el {stalledShare} del tiempo, no dicen nada del resto, que cambió tu precisión en {learned} puntos porcentuales y la de Big Model Inc. en {rivalLearned}.',
    },
    costPerIteration: {
      en: 'A low price per iteration sounds efficient. But the CFO buys a result: your {iterations} iterations changed accuracy by {learned} percentage points, the {rivalIterations} of Big Model Inc. by {rivalLearned}.',
      es: 'Un precio bajo por iteración suena eficiente. Pero el CFO compra un resultado: tus {iterations} iteraciones cambiaron la precisión en {learned} puntos porcentuales; las {rivalIterations} de Big Model Inc., en {rivalLearned}.',
    },
  },
  range: {
    above: {
      en: 'The ceiling of the largest model is {ceiling}, so a number near it seems possible. But the calendar runs out first: with your pipeline the best plan ends at {truth}, below your {low}.',
      es: 'El techo del modelo más grande es {ceiling}, así que un número cercano parece posible. Pero antes se acaba el calendario: con tu pipeline, el mejor plan termina en {truth}, por debajo de tu {low}.',
    },
    below: {
      en: 'It seems safe to expect little. But your own race already ended at {race}, and with your pipeline and every lever free the best plan reaches {truth}, above your {high}.',
      es: 'Esperar poco parece seguro. Pero tu propia carrera ya terminó en {race}, y con tu pipeline y todas las palancas libres el mejor plan llega a {truth}, por encima de tu {high}.',
    },
    narrow: {
      en: 'A narrow range looks like knowledge, and your {guess} was close to {truth}. But a range {width} percentage points wide missed by {miss}, which costs as much as {penalty} more in width.',
      es: 'Un rango estrecho parece conocimiento, y tu {guess} estaba cerca de {truth}. Pero un rango de {width} puntos porcentuales falló por {miss}, y eso cuesta tanto como {penalty} más de ancho.',
    },
    wide: {
      en: 'A wide range feels safe, because it can hardly miss. Yours holds the answer, {truth}, but at {width} percentage points wide it earned {points} of {of} points. Aim to be right 8 times in 10, not always.',
      es: 'Un rango amplio da seguridad, porque casi no puede fallar. El tuyo contiene la respuesta, {truth}, pero con {width} puntos porcentuales de ancho dio {points} de {of} puntos. Busca acertar 8 de cada 10 veces, no siempre.',
    },
  },
  lost: {
    ungated: {
      en: 'Constraints are easy to count without the gates that find them. {value} would be lost with no gate open; your plan opens {gates} and loses {right}.',
      es: 'Es fácil contar las restricciones sin los controles que las encuentran. Sin controles se pierden {value}; tu plan abre {gates} y pierde {right}.',
    },
    linear: {
      en: 'Costs that grow from stage to stage look like a straight line. They double at each stage, 2^(N−1): your plan loses {right}, not {value}.',
      es: 'Los costos que crecen de etapa en etapa parecen una línea recta. Se duplican en cada una, 2^(N−1): tu plan pierde {right}, no {value}.',
    },
    earlier: {
      en: 'The number was familiar from the plan you ran last. The plan you offered loses {right}.',
      es: 'El número te sonaba del último plan que probaste. El plan que ofreciste pierde {right}.',
    },
  },
  available: {
    unlost: {
      en: 'It is natural to count all 26 weeks as working time. Gates and constraints take {lost} of them, so {right} iterations fit, not {value}.',
      es: 'Es natural contar las 26 semanas como tiempo de trabajo. Los controles y las restricciones toman {lost}, así que caben {right} iteraciones, no {value}.',
    },
    heavy: {
      en: 'The full-size model is the one everyone compares with. Yours is {smaller}x smaller, so {right} iterations fit, not {value}.',
      es: 'El modelo completo es con el que todos comparan. El tuyo es {smaller} veces más pequeño, así que caben {right} iteraciones, no {value}.',
    },
    single: {
      en: 'One change in each release is how a cycle is usually drawn. Your releases carry {changes} and pay the tax once, so {right} iterations fit, not {value}.',
      es: 'Un cambio por versión es como suele dibujarse un ciclo. Tus versiones llevan {changes} y pagan el impuesto una vez, así que caben {right} iteraciones, no {value}.',
    },
    unverified: {
      en: 'Verification is easy to forget, because it adds no iteration. Your plan verifies {depth} and that takes hours, so {right} iterations fit, not {value}.',
      es: 'La verificación se olvida con facilidad, porque no agrega iteraciones. Tu plan verifica {depth} y eso toma horas, así que caben {right} iteraciones, no {value}.',
    },
    earlier: {
      en: 'The number was familiar from the plan you ran last. In the plan you offered, {right} iterations fit.',
      es: 'El número te sonaba del último plan que probaste. En el plan que ofreciste caben {right} iteraciones.',
    },
  },
  required: {
    noiseless: {
      en: 'It seems that every iteration teaches its full share. Part of each is noise, so the number that 99% needs is {right}, not {value}.',
      es: 'Parece que cada iteración enseña todo lo que puede. Una parte es ruido, así que el 99\u00a0% requiere {right}, no {value}.',
    },
    heavy: {
      en: 'The full-size model has the highest ceiling, so its number is the one to hope for. Yours is {smaller}x smaller and has a ceiling of {ceiling}: for your plan it is {right}, not {value}.',
      es: 'El modelo completo tiene el techo más alto y su número da esperanza. El tuyo es {smaller} veces más pequeño y su techo es {ceiling}: para tu plan es {right}, no {value}.',
    },
    bare: {
      en: 'Part 2 was played on a manual pipeline, and {value} is the number for that. Your plan automates {automated} and learns more from each iteration: it is {right}.',
      es: 'La Parte 2 se jugó con un pipeline manual, y {value} es su número. Tu plan automatiza {automated} y aprende más de cada iteración: es {right}.',
    },
    earlier: {
      en: 'The number was familiar from the plan you ran last. For the plan you offered, under a ceiling of {ceiling}, it is {right}.',
      es: 'El número te sonaba del último plan que probaste. Para el plan que ofreciste, con un techo de {ceiling}, es {right}.',
    },
  },
  conclusion: {
    calendar: {
      en: 'The proof counts iterations, so the calendar looks like the reason. But the ceiling of your plan is {ceiling}: no number of iterations gets past it.',
      es: 'La demostración cuenta iteraciones, así que el calendario parece la razón. Pero el techo de tu plan es {ceiling}: ningún número de iteraciones lo supera.',
    },
    ceiling: {
      en: 'A ceiling sounds final. But yours is {ceiling}, which is above 99; what is missing is time: 99% needs {required} iterations, and {available} fit.',
      es: 'Un techo suena definitivo. Pero el tuyo es {ceiling}, por encima de 99; lo que falta es tiempo: el 99\u00a0% requiere {required} iteraciones, y caben {available}.',
    },
    reachable: {
      en: 'A line that keeps rising seems to get anywhere in the end. With your plan, 99% needs {required} iterations, and 26 weeks hold {available}.',
      es: 'Una línea que sigue subiendo parece llegar a cualquier parte. Con tu plan, el 99\u00a0% requiere {required} iteraciones, y en 26 semanas caben {available}.',
    },
    reachableUnder: {
      en: 'A line that keeps rising seems to get anywhere in the end. It flattens below its ceiling, and that of your plan is {ceiling}.',
      es: 'Una línea que sigue subiendo parece llegar a cualquier parte. Se aplana por debajo de su techo, y el de tu plan es {ceiling}.',
    },
  },
}
