/** Shown if the record could not be loaded, or the page itself failed: what happened, what is safe, what to do. */
import { Component, type ReactNode } from 'react';
import { type LocalizedMessage, localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Alone } from '../ui/shell.tsx';
import { reloadPage } from './leaving.ts';
import { SignsDisclosure } from './signs-disclosure.tsx';

type FailureProps = { readonly reason: LocalizedMessage; readonly onTryAgain?: () => void };

/** A screen that has failed may fail again: the page starts without its address. */
function startAnew(): void {
  window.history.replaceState(null, '', window.location.pathname);
  reloadPage();
}

export const FailureScreen = ({ reason, onTryAgain = reloadPage }: FailureProps) => {
  const t = useMessages();
  return (
    <Alone>
      <Stack>
        <h1>{t('app.failed')}</h1>
        <Notice>{localized(reason, t)}</Notice>
        <p>{t('app.failedSafe')}</p>
        <Row>
          <Button weight="primary" onPress={onTryAgain}>
            {t('app.tryAgain')}
          </Button>
        </Row>
        <SignsDisclosure />
      </Stack>
    </Alone>
  );
};

type BoundaryState = { readonly reason: LocalizedMessage | null };

/** React requires a class here. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: { id: 'app.fault', values: { reason } } };
  }

  override render(): ReactNode {
    return this.state.reason === null ? (
      this.props.children
    ) : (
      <FailureScreen reason={this.state.reason} onTryAgain={startAnew} />
    );
  }
}
