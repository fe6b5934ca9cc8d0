import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { changeHostKey } from '../state/changeHostKey.ts'
import { useConsole } from '../state/useConsole.ts'

/** Changes the host key, after a question: other consoles and old links stop working. */
export const HostKey = () => {
  const { match, hostKey } = useConsole()
  const [step, setStep] = useState<'rests' | 'asks' | 'busy' | 'failed'>('rests')
  const text = words().host.hostKey
  const change = async (): Promise<void> => {
    setStep('busy')
    if (!(await changeHostKey(match.code, hostKey))) setStep('failed')
  }
  const asks = step !== 'rests'
  return (
    <button type="button" aria-busy={step === 'busy'} onClick={() => (asks ? void change() : setStep('asks'))}>
      <strong>{asks ? text.sure : text.change}</strong>
      <span role={step === 'failed' ? 'alert' : undefined}>{step === 'failed' ? text.failed : text.gloss}</span>
    </button>
  )
}
