/** Takes envelopes in: files, folders and archives, as many as there are; then admits who sent the first. */
import { FileTrigger } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { DropPlace } from '../../ui/drop-place.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useDroppedFiles } from '../../ui/use-dropped-files.ts';
import css from '../desk.module.css';
import { entriesOf, filesBelow } from './dropped.ts';
import { ResultCard } from './result-card.tsx';
import { cancelTakeIn, type TakeInRun, takeIn, useTakeIn } from './run.ts';
import { DisputedCard, WaitingCard } from './waiting-card.tsx';

const UnderWay = ({ run: { done, total, archive } }: { readonly run: TakeInRun }) => {
  const t = useMessages();
  const label = archive === null ? t('desk.takeIn.running') : t('exchange.sending', { name: archive.name });
  return (
    <Stack>
      <ProgressBar
        label={label}
        share={archive?.share ?? (total === 0 ? 0 : done / total)}
        said={t('desk.takeIn.of', { done: formatNumber(done, 0), total: formatNumber(total, 0) })}
      />
      <Row>
        <Button onPress={cancelTakeIn}>{t('desk.takeIn.stop')}</Button>
      </Row>
    </Stack>
  );
};

const Place = ({ isDragging }: { readonly isDragging: boolean }) => {
  const t = useMessages();
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) void takeIn([...files]);
  };
  return (
    <DropPlace isDragging={isDragging} said={t(isDragging ? 'desk.takeIn.dropNow' : 'desk.takeIn.drop')}>
      <Row>
        <FileTrigger allowsMultiple onSelect={take}>
          <Button weight="primary">{t('desk.takeIn.files')}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={take}>
          <Button>{t('desk.takeIn.folder')}</Button>
        </FileTrigger>
      </Row>
    </DropPlace>
  );
};

export const TakeInScreen = () => {
  const t = useMessages();
  const run = useTakeIn();
  const isDragging = useDroppedFiles((transfer) => {
    const entries = entriesOf(transfer);
    // What is pasted has no entries.
    if (entries.length === 0) void takeIn([...transfer.files]);
    else void filesBelow(entries).then(takeIn);
  });
  return (
    <Stack>
      <h1>{t('desk.takeIn')}</h1>
      <div className={css.board}>
        <Stack>
          <Card label={t('desk.takeIn.envelopes')}>
            <Stack>
              <Stack isTight>
                <h2>{t('desk.takeIn.envelopes')}</h2>
                <Soft>{t('desk.takeIn.what')}</Soft>
              </Stack>
              <div role="status" className={css.unseen}>
                {run.step === 'running' && t('desk.takeIn.running')}
                {run.step === 'done' && t('desk.takeIn.done', { count: run.files.length })}
              </div>
              {run.step === 'running' ? <UnderWay run={run} /> : <Place isDragging={isDragging} />}
            </Stack>
          </Card>
          {run.step === 'done' && <ResultCard run={run} />}
        </Stack>
        <Stack>
          <WaitingCard />
          <DisputedCard />
        </Stack>
      </div>
    </Stack>
  );
};
