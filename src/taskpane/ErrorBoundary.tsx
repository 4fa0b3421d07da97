import { Component, type ReactNode } from 'react';
import { t } from '../locale';
import { errorWords } from './words';

interface Props {
  readonly children: ReactNode;
}

/** A bug in drawing the pane becomes words and a way on, not an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="crash" role="alert">
        <h1>{t('pane/errors.crashed')}</h1>
        <p>{errorWords(this.state.error)}</p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {t('pane/errors.again')}
        </button>
      </div>
    );
  }
}
