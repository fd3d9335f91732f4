import { Component, type ReactNode } from 'react'

type Props = { readonly says: string; readonly retry: string; readonly children: ReactNode }

/** Where a panel throws, one sentence and a way to try again; everything around it stays. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="panel-failure" role="alert">
        <p>{this.props.says}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {this.props.retry}
        </button>
      </div>
    )
  }
}
