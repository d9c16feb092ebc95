/** Why: short plain pages, each claim with its source. Nothing here opens an address: it is shown as text. */
import { usePage, type WhyPage } from '../../state/page-store.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Reading, Stack } from '../../ui/layout.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { useWords } from '../../words/use-words.ts';
import { whyPages } from './why-pages.ts';

const pages = Object.keys(whyPages) as readonly WhyPage[];

export const WhyScreen = () => {
  const say = useWords();
  const { whyPage, showWhy } = usePage();
  return (
    <Reading>
      <h1>{say('why.title')}</h1>
      <ChoiceField
        label={say('why.pages')}
        isLabelHidden
        choices={pages.map((value) => ({ value, label: say(`why.${value}`) }))}
        value={whyPage}
        onChange={showWhy}
      />
      <Card label={say(`why.${whyPage}`)}>
        <Stack>
          <h2>{say(`why.${whyPage}`)}</h2>
          {whyPages[whyPage].map(({ text, sources }) => (
            <div key={text}>
              <p>{say(text)}</p>
              <SourceNote ids={sources} />
            </div>
          ))}
        </Stack>
      </Card>
    </Reading>
  );
};
