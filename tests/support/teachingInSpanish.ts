import { type Text, textIn } from '../../shared/content/language.ts'
import { STAGES } from '../../shared/content/stages.ts'
import { TRACK_IDS, TRACKS } from '../../shared/content/tracks.ts'
import { terms as english } from '../../shared/text/en/figures/terms.ts'
import { terms as spanish } from '../../shared/text/es/figures/terms.ts'
import { numbersIn } from '../../shared/text/numbers.ts'

const { fixed } = numbersIn('es')

/** What the tables of the teaching pack say, in the words of the game in Spanish. */
const PHRASES: Readonly<Record<string, string>> = {
  'tax stage': 'etapa del impuesto',
  'what is paid': 'lo que se paga',
  'it takes, of a cycle by hand': 'se lleva, de un ciclo manual',
  'Training takes': 'Entrenamiento se lleva',
  'automating Training saves': 'automatizar Entrenamiento ahorra',
  'file this strategy': 'entrega esta estrategia',
  'most hours, at a worse price': 'más horas, a peor precio',
  'best that leaves the tax alone': 'la mejor que no toca el impuesto',
  'the lead changes in week': 'el líder cambia en la semana',
  'Big Model Inc.: iterations': 'Big Model Inc.: iteraciones',
  'Big Model Inc.: in the field, week 26': 'Big Model Inc.: en uso real, semana 26',
  'fast team: iterations': 'equipo rápido: iteraciones',
  'fast team: in the field, week 26': 'equipo rápido: en uso real, semana 26',
  'more experiments': 'más experimentos',
  'the smaller model': 'modelo más chico',
  batching: 'más cambios por versión',
  'drift outrun': 'deriva superada',
  'the lead at week 26': 'la ventaja en la semana 26',
  'the lead without any drift': 'la ventaja sin deriva',
  'full size': 'tamaño completo',
  'top of the frontier': 'máximo de la frontera',
  'x smaller': 'x más chico',
  'changes per release there': 'cambios por versión ahí',
  'verification there': 'verificación ahí',
  'field accuracy there, the par of Part 2': 'precisión en uso real ahí, el par de la Parte 2',
  'a flag earns 6 points': 'una bandera gana 6 puntos',
  'a flag earns at least 4': 'una bandera gana al menos 4',
  'a flag earns at least 1': 'una bandera gana al menos 1',
  'best at full size': 'lo mejor con tamaño completo',
  'best at a hundredth': 'lo mejor con una centésima',
  'first visible at stages': 'se ven desde las etapas',
  'best gates': 'mejores controles',
  'hours lost': 'horas perdidas',
  'all three gates': 'los tres controles',
  'one gate, the last of them': 'un control, el último',
  'no gates': 'sin controles',
  model: 'modelo',
  'changes per release': 'cambios por versión',
  verification: 'verificación',
  'stages assisted': 'etapas asistidas',
  'stages automatic': 'etapas automáticas',
  gates: 'controles',
  iterations: 'iteraciones',
  'iterations per week': 'iteraciones por semana',
  'money spent, of the budget': 'dinero gastado, del presupuesto',
  'field accuracy': 'precisión en uso real',
  'the most with half automation of the tax stage filed':
    'lo máximo si se entregó automatizar a medias la etapa del impuesto',
  'the most with automated Training filed': 'lo máximo si se entregó automatizar Entrenamiento',
  'a tenth, ten changes per release': 'una décima, diez cambios por versión',
  'best plan': 'mejor plan',
  plan: 'plan',
  ceiling: 'techo',
  'cycle time': 'tiempo de ciclo',
  'iterations the calendar holds': 'iteraciones que caben',
  '99% needs': 'el 99% requiere',
  conclusion: 'conclusión',
  'no number': 'ningún número',
  'the ceiling is too low': 'el techo es muy bajo',
  'the calendar is too short': 'caben muy pocas iteraciones',
  prediction: 'predicción',
  points: 'puntos',
  'Part 1, of 4: right and certain': 'Parte 1, de 4: correcta y segura',
  'Part 1: right at 70%': 'Parte 1: correcta al 70%',
  'Part 1: wrong at 70%': 'Parte 1: incorrecta al 70%',
  'Part 1: wrong and certain': 'Parte 1: incorrecta y segura',
  'Part 2, of 6, on Cloud: fast team at 80%, week 12': 'Parte 2, de 6, en Cloud: equipo rápido al 80%, semana 12',
  'Part 2: fast team at 80%, week 5': 'Parte 2: equipo rápido al 80%, semana 5',
  'Part 2: Big Model Inc. at 80%': 'Parte 2: Big Model Inc. al 80%',
  'Part 3, of 5, if 97.0% is right: 96.5% to 97.5%': 'Parte 3, de 5, si lo correcto es 97.0%: de 96.5% a 97.5%',
  'Part 3: 95% to 99%': 'Parte 3: de 95% a 99%',
  'Part 3: 97.2% to 97.6%': 'Parte 3: de 97.2% a 97.6%',
  'iterations run': 'iteraciones hechas',
  'iterations learned from': 'iteraciones aprendidas',
  'field accuracy, week 26': 'precisión en uso real, semana 26',
  step: 'paso',
  sum: 'cálculo',
  result: 'resultado',
  'a) cycle time, full size': 'a) tiempo de ciclo, tamaño completo',
  'a) iterations in 26 weeks': 'a) iteraciones en 26 semanas',
  'b) hands-on hours': 'b) horas de trabajo',
  'b) chance that a change lets a defect through': 'b) probabilidad de que un cambio deje pasar un defecto',
  'b) chance that a release ships a defect': 'b) probabilidad de que una versión lleve un defecto',
  'b) rework per release': 'b) retrabajo por versión',
  'b) cycle time': 'b) tiempo de ciclo',
  'b) iterations in 26 weeks': 'b) iteraciones en 26 semanas',
  'GPU cluster': 'clúster de GPU',
  'assisted certification': 'certificación asistida',
  'automatic certification': 'certificación automática',
  'gap on day one': 'brecha el primer día',
  gain: 'ganancia',
  noise: 'ruido',
  'signal on day one': 'señal el primer día',
  'first step': 'primer paso',
  'signal at a gap of 1': 'señal con una brecha de 1',
  'step there': 'paso ahí',
  'full size, one change per release': 'tamaño completo, un cambio por versión',
  'found at stages': 'se encuentran en las etapas',
  none: 'ninguno',
  'from question 5': 'de la pregunta 5',
  gaps: 'brechas',
  'noise term': 'término del ruido',
  'iterations that 99% needs': 'iteraciones que requiere el 99%',
  ' for $': ' por $',
  'h per $1k': 'h por mil USD',
  ' of ': ' de ',
  ' to ': ' a ',
}

const bothOf = (text: Text): readonly [string, string] => [textIn(text, 'en'), textIn(text, 'es')]

const SPANISH = new Map<string, string>([
  ...Object.entries(PHRASES),
  ...STAGES.map((stage) => [english.stages[stage], spanish.stages[stage]] as const),
  ...TRACK_IDS.flatMap((id) => [bothOf(TRACKS[id].tax), ...TRACKS[id].strategies.map(({ name }) => bothOf(name))]),
])

const SIGNS = /[.*+?^${}()|[\]\\]/g
/** The longest phrase first, and none that is only a part of a word. */
const KNOWN = new RegExp(
  [...SPANISH.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => {
      const plain = phrase.replace(SIGNS, '\\$&')
      return `${/^\w/.test(phrase) ? '(?<![A-Za-z])' : ''}${plain}${/\w$/.test(phrase) ? '(?![A-Za-z])' : ''}`
    })
    .join('|'),
  'g',
)

/** A number as English writes it, with its thousands apart. */
export const ENGLISH_NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g

const numberInSpanish = (number: string): string => {
  const [, decimals = ''] = number.split('.')
  return fixed(Number(number.replaceAll(',', '')), decimals.length)
}

/** A table of the teaching pack in Spanish: its words by the list above, its numbers as Spanish writes them. */
export const teachingInSpanish = (table: string): string =>
  table
    .replace(KNOWN, (phrase) => SPANISH.get(phrase) ?? phrase)
    .replace(/\$([\d,]+)k/g, '$1 mil USD')
    .replace(ENGLISH_NUMBER, numberInSpanish)
    .replaceAll('%', '\u00a0%')
