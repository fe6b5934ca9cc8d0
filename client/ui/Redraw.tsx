import { Component, type ComponentChildren } from 'preact'
import { askTurn, dropTurn } from './turns.ts'

type RedrawProps = {
  /** A change of one of these is drawn in the same frame. */
  readonly on?: readonly unknown[]
  /** A change of one of these waits for a frame of its own. */
  readonly soon?: readonly unknown[]
  readonly children: () => ComponentChildren
}

const differ = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean => a.some((value, i) => value !== b[i])

/** A part of a page that is drawn anew only when what it depends on has changed, so that a drag moves what it moves alone. */
export class Redraw extends Component<RedrawProps> {
  readonly #turn = (): void => this.forceUpdate()

  override shouldComponentUpdate(next: RedrawProps, state: unknown): boolean {
    // A new state is a signal that the children read.
    if (state !== this.state || differ(next.on, this.props.on)) return true
    if (differ(next.soon, this.props.soon)) askTurn(this.#turn)
    return false
  }

  override componentDidUpdate(): void {
    dropTurn(this.#turn)
  }

  override componentWillUnmount(): void {
    dropTurn(this.#turn)
  }

  override render({ children }: RedrawProps): ComponentChildren {
    return children()
  }
}
