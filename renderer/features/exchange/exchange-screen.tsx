/** Bring in, take out: files come in with a preview, and go out by the person's choice. */
import { useEffect } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { useRecord } from '../../state/record.ts';
import { MainAside, Stack } from '../../ui/layout.tsx';
import { BringInCard } from './bring-in-card.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { HealthDeskCard } from './health-desk-card.tsx';
import { changedMeanwhile, leave, useImport } from './import-file.ts';
import { TakeOutCard } from './take-out-card.tsx';

export const ExchangeScreen = () => {
  const t = useMessages();
  const revision = useRecord((state) => state.revision);
  const { state } = useImport();
  const seen = state.step === 'shown' ? state.preview.revision : null;
  useEffect(() => leave, []);
  useEffect(() => {
    // Another window, or a notification's button.
    if (seen !== null && revision > seen) void changedMeanwhile();
  }, [revision, seen]);
  return (
    <Stack>
      <h1>{t('exchange.title')}</h1>
      <MainAside>
        <Stack>
          <BringInCard />
          <EarlierImports />
        </Stack>
        <Stack>
          <TakeOutCard />
          <HealthDeskCard />
        </Stack>
      </MainAside>
    </Stack>
  );
};
