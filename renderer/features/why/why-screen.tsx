/** Why: short plain pages, each claim with its source. The screen shows an address as text, and never opens it. */

import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { usePage, type WhyPage } from '../../state/page-store.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Reading, Stack } from '../../ui/layout.tsx';
import { whyPages } from './why-pages.ts';

const pages = Object.keys(whyPages) as readonly WhyPage[];

export const WhyScreen = () => {
  const t = useMessages();
  const { whyPage, showWhy } = usePage();
  return (
    <Reading>
      <h1>{t('why.title')}</h1>
      <ChoiceField
        label={t('why.pages')}
        isLabelHidden
        choices={pages.map((value) => ({ value, label: t(`why.${value}`) }))}
        value={whyPage}
        onChange={showWhy}
      />
      <Card label={t(`why.${whyPage}`)}>
        <Stack>
          <h2>{t(`why.${whyPage}`)}</h2>
          {whyPages[whyPage].map(({ text, sources }) => (
            <div key={text}>
              <p>{t(text)}</p>
              <SourceNote ids={sources} />
            </div>
          ))}
        </Stack>
      </Card>
    </Reading>
  );
};
