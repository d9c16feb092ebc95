/** The rule that keeps N years. It deletes entries for good: it says how much, and asks. */
import { useState } from 'react';
import type { RetentionPreview } from '#shared/record/retention.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { useRecord } from '../../state/record.ts';
import { reload } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const choices = (t: Translate) => [
  { value: 'all', label: t('data.keepAll') },
  ...[1, 2, 3, 5, 10, 20].map((years) => ({ value: String(years), label: t('data.keepYears', { years }) })),
];

type Asked = { readonly keepYears: number; readonly preview: RetentionPreview };

export const RetentionCard = () => {
  const t = useMessages();
  const keepYears = useRecord((state) => state.record.settings.keepYears);
  const { ask, isBusy, error } = useAsk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const set = async (years: number | null) => {
    const answer = await ask(async (api) => ({ done: await api.data.setRetention(years) }));
    setAsked(null);
    if (answer === null) return;
    await reload();
  };
  const choose = async (value: string) => {
    if (value === 'all') return set(null);
    const preview = await ask((api) => api.data.retentionPreview(Number(value)));
    if (preview !== null) setAsked({ keepYears: Number(value), preview });
  };
  return (
    <Card label={t('data.retention')}>
      <Stack>
        <h2>{t('data.retention')}</h2>
        <Soft>{t('data.retention.about')}</Soft>
        <SelectField
          label={t('data.keep')}
          choices={choices(t)}
          value={String(asked?.keepYears ?? keepYears ?? 'all')}
          onChange={(value) => void choose(value)}
        />
        {error !== null && <Notice>{error}</Notice>}
        {asked !== null && (
          <Notice>
            <Stack>
              <p>
                {t('data.retention.preview', {
                  count: asked.preview.entries,
                  date: fullDate(asked.preview.before),
                })}
              </p>
              <Row>
                <Button isBusy={isBusy} onPress={() => void set(asked.keepYears)}>
                  {t('data.retention.do', { years: asked.keepYears })}
                </Button>
                <Button weight="quiet" onPress={() => setAsked(null)}>
                  {t('data.retention.leave')}
                </Button>
              </Row>
            </Stack>
          </Notice>
        )}
      </Stack>
    </Card>
  );
};
