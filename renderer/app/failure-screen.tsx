/** Shown where the record could not be loaded, or the page itself failed: what happened, what is safe, what to do. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { inWords, type Sentence } from '../words/sentence.ts';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { SignsFold } from './signs-fold.tsx';

export const FailureScreen = ({ reason }: { readonly reason: Sentence }) => {
  const say = useWords();
  return (
    <main className={css.content}>
      <Stack>
        <h1>{say('app.failed')}</h1>
        <Notice>{inWords(reason, say)}</Notice>
        <p>{say('app.failedSafe')}</p>
        <Row>
          <Button weight="primary" onPress={() => window.location.reload()}>
            {say('app.tryAgain')}
          </Button>
        </Row>
        <SignsFold />
      </Stack>
    </main>
  );
};

type BoundaryState = { readonly reason: Sentence | null };

/** React asks for a class here. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: { id: 'app.fault', values: { reason } } };
  }

  override render(): ReactNode {
    return this.state.reason === null ? this.props.children : <FailureScreen reason={this.state.reason} />;
  }
}
