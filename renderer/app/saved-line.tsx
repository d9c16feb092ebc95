/** Says once what was saved and when, and offers an undo. Ctrl + Z still works when the line is gone. */
import { Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { undo } from '../state/history.ts';
import { useLogView } from '../state/log-view.ts';
import { dismissNotice, useNotice } from '../state/notices.ts';
import { Button } from '../ui/button.tsx';
import { clockTime } from '../ui/dates.ts';
import css from './app.module.css';

const shownMs = 15_000;

export const SavedLine = () => {
  const { notice } = useNotice();
  const t = useMessages();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null) return;
    const timer = window.setInterval(() => {
      // Keep a focused line: the user may be about to press it.
      if (line.current?.contains(document.activeElement) !== true) dismissNotice();
    }, shownMs);
    return () => window.clearInterval(timer);
  }, [notice]);
  return (
    <div ref={line} role="status" aria-label={t('app.saved')} className={css.saved}>
      {notice !== null && (
        <div className={css.savedLine}>
          <span>
            {notice.leadsToLog === true
              ? localized(notice.said, t)
              : t('app.savedAt', { said: localized(notice.said, t), time: clockTime(notice.at) })}
          </span>
          {notice.canUndo && (
            <Button weight="quiet" onPress={() => void undo()}>
              <Undo2 size={16} aria-hidden />
              {t('app.undo')}
            </Button>
          )}
          {notice.leadsToLog === true && (
            <Button
              weight="quiet"
              onPress={() => {
                dismissNotice();
                useLogView.getState().ask();
              }}
            >
              {t('strictRecord.openLog')}
            </Button>
          )}
          <Button weight="icon" aria-label={t('app.hide')} onPress={dismissNotice}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
};
