/** The rule that keeps N years. What it deletes cannot be brought back: so it says how much, and asks. */
import { useState } from 'react';
import type { RetentionPreview } from '#shared/api/services.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type Say, useWords } from '../../words/use-words.ts';

const choices = (say: Say) => [
  { value: 'all', label: say('data.keepAll') },
  ...[1, 2, 3, 5, 10, 20].map((years) => ({ value: String(years), label: say('data.keepYears', { years }) })),
];

type Asked = { readonly keepYears: number; readonly preview: RetentionPreview };

export const RetentionCard = () => {
  const say = useWords();
  const keepYears = useRecordStore((state) => state.record.settings.keepYears);
  const { reload, forgetSteps } = useRecordStore();
  const { ask, isBusy, error } = useAsk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const set = async (years: number | null) => {
    const answer = await ask(async (api) => ({ done: await api.data.setRetention(years) }));
    setAsked(null);
    if (answer === null) return;
    forgetSteps();
    await reload();
  };
  const choose = async (value: string) => {
    if (value === 'all') return set(null);
    const preview = await ask((api) => api.data.retentionPreview(Number(value)));
    if (preview !== null) setAsked({ keepYears: Number(value), preview });
  };
  return (
    <Card label={say('data.retention')}>
      <Stack>
        <h2>{say('data.retention')}</h2>
        <Soft>{say('data.retention.about')}</Soft>
        <SelectField
          label={say('data.keep')}
          choices={choices(say)}
          value={String(asked?.keepYears ?? keepYears ?? 'all')}
          onChange={(value) => void choose(value)}
        />
        {error !== null && <Notice>{error}</Notice>}
        {asked !== null && (
          <Notice>
            <Stack>
              <p>
                {say('data.retention.preview', {
                  count: asked.preview.entries,
                  date: fullDate(asked.preview.before),
                })}
              </p>
              <Row>
                <Button isBusy={isBusy} onPress={() => void set(asked.keepYears)}>
                  {say('data.retention.do', { years: asked.keepYears })}
                </Button>
                <Button weight="quiet" onPress={() => setAsked(null)}>
                  {say('data.retention.leave')}
                </Button>
              </Row>
            </Stack>
          </Notice>
        )}
      </Stack>
    </Card>
  );
};
