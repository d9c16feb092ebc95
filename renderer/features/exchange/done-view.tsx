/** What an import came to, with its undo. */
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { undo } from '../../state/history.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { Figure } from '../../ui/figure.tsx';
import { Figures, Row, Soft, Stack } from '../../ui/layout.tsx';
import type { ImportState } from './import-state.ts';

type Done = Extract<ImportState, { step: 'done' }>;

export const DoneView = ({ done: { name, importId, count } }: { readonly done: Done }) => {
  const t = useMessages();
  const { record, undo: nextUndo } = useRecord();
  const view = useRef<HTMLElement>(null);
  // The button that was pressed is gone.
  useEffect(() => view.current?.focus(), []);
  const isThere = record.imports.some(({ id }) => id === importId);
  // A later step is another thing's to undo.
  const isLast = nextUndo === t('exchange.step', { name }).slice(0, 200);
  return (
    <section ref={view} tabIndex={-1} aria-label={t('exchange.done')}>
      <Stack>
        {isThere ? (
          <>
            <Figures>
              <Figure
                name={t('exchange.done')}
                value={formatNumber(count, 0)}
                unit={t('exchange.done.unit', { count })}
                isHero
              />
            </Figures>
            <p>{t('exchange.done.said', { name })}</p>
            {isLast && (
              <Row>
                <Button onPress={() => void undo()}>
                  <Undo2 size={16} aria-hidden />
                  {t('exchange.undo')}
                </Button>
              </Row>
            )}
          </>
        ) : (
          <Soft>{t('exchange.done.undone', { name })}</Soft>
        )}
      </Stack>
    </section>
  );
};
