/** The rule that keeps N years. What it deletes cannot be brought back: so it says how much, and asks. */
import { useState } from 'react';
import type { RetentionPreview } from '#shared/api/services.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { entriesInWords } from '../../ui/data-words.ts';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const choices = [
  { value: 'all', label: 'everything' },
  ...[1, 2, 3, 5, 10, 20].map((years) => ({
    value: String(years),
    label: years === 1 ? '1 year' : `${years} years`,
  })),
];

type Asked = { readonly keepYears: number; readonly preview: RetentionPreview };

export const RetentionCard = () => {
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
    <Card label="How long to keep">
      <Stack>
        <h2>How long to keep</h2>
        <Soft>Entries older than this are deleted as time goes on, in the copies too.</Soft>
        <SelectField
          label="Keep"
          choices={choices}
          value={String(asked?.keepYears ?? keepYears ?? 'all')}
          onChange={(value) => void choose(value)}
        />
        {error !== null && <Notice>{error}</Notice>}
        {asked !== null && (
          <Notice>
            <Stack>
              <p>
                Deletes {entriesInWords(asked.preview.entries)} from before {fullDate(asked.preview.before)}{' '}
                now, in the copies too. This cannot be undone.
              </p>
              <Row>
                <Button isDisabled={isBusy} onPress={() => void set(asked.keepYears)}>
                  Delete them and keep {asked.keepYears === 1 ? '1 year' : `${asked.keepYears} years`}
                </Button>
                <Button weight="quiet" onPress={() => setAsked(null)}>
                  Leave it
                </Button>
              </Row>
            </Stack>
          </Notice>
        )}
      </Stack>
    </Card>
  );
};
