import { words } from '../../text/words.ts'
import { PaperTable } from './PaperTable.tsx'

/** The formulas of the model, each with an explanation. */
export const FormulaSection = () => {
  const text = words().print
  return (
    <section class="paper-formulas">
      <h2>{text.formulas}</h2>
      <p class="soft">{text.illustrative}</p>
      <PaperTable head={text.formulaHead}>
        {text.formulaRows.map(([name, formula, meaning]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="formula">{formula}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </PaperTable>
    </section>
  )
}
