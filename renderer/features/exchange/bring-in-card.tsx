/** The card that takes a file in: its place, its way, and what came of it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { localized } from '../../messages/localized-message.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DropPlace } from '../../ui/drop-place.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainList } from '../../ui/plain-list.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useDroppedFiles } from '../../ui/use-dropped-files.ts';
import { DoneView } from './done-view.tsx';
import css from './exchange.module.css';
import { bringIn, cancel, tryAgain, useImport } from './import-file.ts';
import { type ImportState, offerOf, type Part } from './import-state.ts';
import { PreviewView } from './preview-view.tsx';

/** Said once when it happens; progress itself is the bar's to say. */
function saidOf(state: ImportState, t: Translate): string {
  switch (state.step) {
    case 'sending':
      return t('exchange.sending', { name: state.name });
    case 'reading':
      return t('exchange.reading', { name: state.name });
    case 'idle':
      return state.note === null ? '' : localized(state.note, t);
    case 'shown': {
      if (state.isBusy) return t('exchange.reading', { name: state.name });
      const offer = offerOf(state);
      const note = state.note === null ? '' : localized(state.note, t);
      return offer.kind === 'bring-in' ? `${note} ${t('exchange.ready', { count: offer.count })}` : note;
    }
    default:
      return '';
  }
}

const mb = (bytes: number): string => formatNumber(bytes / 1_000_000, 1);

/** What a press or a file came to, where the button that was pressed is gone: the focus goes on from here. */
const Outcome = ({ children }: { readonly children: ReactNode }) => {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  return (
    <div ref={outcome} tabIndex={-1}>
      {children}
    </div>
  );
};

const Bar = ({ label, part: { done, size } }: { readonly label: string; readonly part: Part }) => {
  const t = useMessages();
  return (
    <ProgressBar
      label={label}
      share={size === 0 ? 0 : done / size}
      said={t('exchange.ofSize', { done: mb(done), size: mb(size) })}
    />
  );
};

const Readable = () => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('exchange.reads')} isOpen={isOpen} onToggle={setOpen}>
      <Stack isTight>
        <PlainList
          items={(['roster', 'timesheet', 'activpal', 'steps', 'legwork'] as const).map((kind) =>
            t(`exchange.reads.${kind}`),
          )}
        />
        <Small>{t('exchange.reads.not')}</Small>
      </Stack>
    </Disclosure>
  );
};

type PlaceProps = { readonly isDragging: boolean; readonly onFiles: (files: readonly File[]) => void };

const Place = ({ isDragging, onFiles }: PlaceProps) => {
  const t = useMessages();
  const { state } = useImport();
  // A screen has one filled button: a file that is shown has its own.
  const isQuiet = state.step === 'shown';
  const trigger = (
    <FileTrigger onSelect={(files) => files !== null && files.length > 0 && onFiles([...files])}>
      <Button weight={isQuiet ? 'secondary' : 'primary'}>
        {t(state.step === 'idle' ? 'exchange.choose' : 'exchange.chooseAnother')}
      </Button>
    </FileTrigger>
  );
  if (isQuiet && !isDragging) return <Row>{trigger}</Row>;
  return (
    <DropPlace isDragging={isDragging} said={t(isDragging ? 'exchange.dropNow' : 'exchange.drop')}>
      {trigger}
    </DropPlace>
  );
};

const UnderWay = ({ label, part }: { readonly label: string; readonly part: Part }) => {
  const t = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  // The button that chose the file is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <Stack>
      <Bar label={label} part={part} />
      <Row>
        <Button ref={button} onPress={cancel}>
          {t('exchange.cancel')}
        </Button>
      </Row>
    </Stack>
  );
};

const Content = ({ state }: { readonly state: ImportState }) => {
  const t = useMessages();
  switch (state.step) {
    case 'idle':
      return state.note === null ? null : (
        <Outcome>
          <p>{localized(state.note, t)}</p>
        </Outcome>
      );
    case 'sending':
      return <UnderWay label={t('exchange.sending', { name: state.name })} part={state.part} />;
    case 'reading':
      return <UnderWay label={t('exchange.reading', { name: state.name })} part={state.part} />;
    case 'refused':
      return (
        <Outcome>
          <Notice>
            {t(`exchange.refused.${state.reason}`, { name: state.name })} {t('exchange.nothingChanged')}
          </Notice>
        </Outcome>
      );
    case 'failed':
      return (
        <Stack>
          <Outcome>
            <Notice>{localized(state.reason, t)}</Notice>
          </Outcome>
          <Row>
            <Button onPress={() => void tryAgain()}>{t('exchange.tryAgain')}</Button>
          </Row>
        </Stack>
      );
    case 'shown':
      return <PreviewView shown={state} />;
    case 'done':
      return <DoneView done={state} />;
  }
};

export const BringInCard = () => {
  const t = useMessages();
  const { state } = useImport();
  const [refusal, setRefusal] = useState<string | null>(null);
  const isUnderWay = state.step === 'sending' || state.step === 'reading';
  const takeAll = (files: readonly File[]) => {
    const [file, ...more] = files;
    if (file === undefined) return setRefusal(t('exchange.noFile'));
    if (more.length > 0) return setRefusal(t('exchange.oneFile'));
    setRefusal(null);
    void bringIn(file);
  };
  const isDragging = useDroppedFiles(({ files }) => takeAll([...files]));
  return (
    <Card label={t('exchange.in')}>
      <Stack>
        {state.step !== 'shown' && (
          <Stack isTight>
            <h2>{t('exchange.in')}</h2>
            <Soft>
              {t('exchange.in.about')} {t('exchange.firstSeen')}
            </Soft>
          </Stack>
        )}
        <div role="status" className={css.unseen}>
          {saidOf(state, t)}
        </div>
        {refusal !== null && <Notice>{refusal}</Notice>}
        <Content state={state} />
        {!isUnderWay && <Place isDragging={isDragging} onFiles={takeAll} />}
        {!isUnderWay && state.step !== 'shown' && state.step !== 'done' && <Readable />}
      </Stack>
    </Card>
  );
};
