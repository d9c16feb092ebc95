/** Your data: the copies, the vault, and how to be rid of it all. */
import { ArrowLeft } from 'lucide-react';
import { usePage } from '../../state/page-store.ts';
import { Button } from '../../ui/button.tsx';
import { Reading, Row } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import { CopiesCard } from './copies-card.tsx';
import { EraseCard } from './erase-card.tsx';
import { FolderCard } from './folder-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import { VaultCard } from './vault-card.tsx';

export const DataScreen = () => {
  const say = useWords();
  const show = usePage((state) => state.show);
  return (
    <Reading>
      <Row>
        <Button weight="quiet" onPress={() => show('settings')}>
          <ArrowLeft size={16} aria-hidden />
          {say('data.settings')}
        </Button>
      </Row>
      <h1>{say('data.title')}</h1>
      <CopiesCard />
      <FolderCard />
      <VaultCard />
      <RetentionCard />
      <EraseCard />
    </Reading>
  );
};
