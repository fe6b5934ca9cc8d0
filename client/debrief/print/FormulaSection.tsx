import { words } from '../../text/words.ts'
import { PaperTable } from './PaperTable.tsx'

/** The formulas of the model, each with an explanation. */
export const FormulaSection = () => {
  const text = words().print
  return (
    <section class="paper-formulas">
      <h2>{text.formulas}</h2>
      <p class="soft">{text.illustrative}</p>
      <PaperTable
        head={text.formulaHead}
        rows={text.formulaRows}
        nameColumn={0}
        classOf={(column, isHead) => (column === 1 && !isHead ? 'formula' : undefined)}
      />
    </section>
  )
}
