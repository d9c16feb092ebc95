/** Why: short plain pages, each claim with its source. The screen shows an address as text, and never opens it. */

import { useMessages } from '../../messages/use-messages.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { usePage, type WhyPage } from '../../state/page-store.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Stack } from '../../ui/layout.tsx';
import css from './why.module.css';
import { whyPages } from './why-pages.ts';
import { whyPictures } from './why-pictures.tsx';

const pages = Object.keys(whyPages) as readonly WhyPage[];

export const WhyScreen = () => {
  const t = useMessages();
  const { whyPage, showWhy } = usePage();
  const Pictures = whyPictures[whyPage];
  return (
    <Stack>
      <h1>{t('why.title')}</h1>
      <ChoiceField
        label={t('why.pages')}
        isLabelHidden
        isSegmented
        choices={pages.map((value) => ({ value, label: t(`why.${value}`) }))}
        value={whyPage}
        onChange={showWhy}
      />
      <Card label={t(`why.${whyPage}`)}>
        <div className={css.page}>
          <h2>{t(`why.${whyPage}`)}</h2>
          <div className={css.pictures}>
            <Pictures />
          </div>
          <div className={css.claims}>
            {whyPages[whyPage].map(({ text, sources }) => (
              <div key={text}>
                <p>{t(text)}</p>
                <SourceNote ids={sources} />
              </div>
            ))}
          </div>
        </div>
      </Card>
    </Stack>
  );
};
