/** Shown where the record could not be loaded, or the page itself failed: what happened, what is safe, what to do. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './app.module.css';

export const FailureScreen = ({ reason }: { readonly reason: string }) => (
  <main className={css.content}>
    <Stack>
      <h1>Legwork cannot go on</h1>
      <Notice>{reason}</Notice>
      <p>Everything that was saved lies safely on the disk.</p>
      <Row>
        <Button weight="primary" onPress={() => window.location.reload()}>
          Try again
        </Button>
      </Row>
    </Stack>
  </main>
);

type BoundaryState = { readonly reason: string | null };

/** React asks for a class here. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return {
      reason: `A fault in the page stopped it: ${error instanceof Error ? error.message : String(error)}`,
    };
  }

  override render(): ReactNode {
    return this.state.reason === null ? this.props.children : <FailureScreen reason={this.state.reason} />;
  }
}
