/** The envelopes that were made, the newest first; one at least. */
import { useState } from 'react';
import type { KnownDesk } from '#shared/desk/hand-over.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Card, Row, Small, Stack } from '../../ui/layout.tsx';
import css from './hand-over.module.css';
import { sendingInWords } from './words.ts';

const shownAtFirst = 5;

export const MadeList = ({ desk: { sendings } }: { readonly desk: KnownDesk }) => {
  const t = useMessages();
  const [areAllShown, setAllShown] = useState(false);
  const newestFirst = sendings.toReversed();
  const shown = areAllShown ? newestFirst : newestFirst.slice(0, shownAtFirst);
  return (
    <Card label={t('handOver.sent.title')}>
      <Stack>
        <h2>{t('handOver.sent.title')}</h2>
        <ul className={css.sent}>
          {shown.map((each) => (
            <li key={each.sequence}>
              <span>{sendingInWords(each, t)}</span>
              <span className={css.when}>
                {datedShort(each.issued)}, {t('handOver.sent.number', { sequence: String(each.sequence) })}
              </span>
            </li>
          ))}
        </ul>
        {shown.length < sendings.length && (
          <Row>
            <Button onPress={() => setAllShown(true)}>
              {t('handOver.sent.more', { count: sendings.length })}
            </Button>
          </Row>
        )}
        <Small>{t('handOver.sent.correct')}</Small>
        <Small>{t('handOver.sent.restored')}</Small>
      </Stack>
    </Card>
  );
};
