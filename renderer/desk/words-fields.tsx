/** The fields of what a desk says of itself. */
import { Plus, Trash2 } from 'lucide-react';
import { leastThreshold } from '#shared/desk/constants.ts';
import type { Department } from '#shared/desk/sheet.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { Halves, Row, Small, Stack } from '../ui/layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './desk.module.css';
import { issueInWords, type WordsDraft, type WordsField, type WordsIssues } from './words-draft.ts';

export type WordsFieldsProps = {
  readonly draft: WordsDraft;
  readonly issues: WordsIssues;
  readonly onChange: (draft: WordsDraft) => void;
};

export const AboutFields = ({ draft, issues, onChange }: WordsFieldsProps) => {
  const t = useMessages();
  const field = (name: Exclude<WordsField, 'departments'>) => ({
    label: t(`desk.field.${name}`),
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    error: issueInWords(issues[name], t),
  });
  return (
    <Stack>
      <TextField {...field('deskName')} hint={t('desk.hint.deskName')} />
      <TextField {...field('employer')} />
      <TextField {...field('contact')} hint={t('desk.hint.contact')} />
      <TextField {...field('purpose')} hint={t('desk.hint.purpose')} isLong />
    </Stack>
  );
};

export const RuleFields = ({
  draft,
  issues,
  onChange,
  least = leastThreshold,
}: WordsFieldsProps & { readonly least?: number }) => {
  const t = useMessages();
  return (
    <Halves>
      <TextField
        label={t('desk.field.threshold')}
        value={draft.threshold}
        onChange={(threshold) => onChange({ ...draft, threshold })}
        hint={t('desk.hint.threshold', { least })}
        error={issueInWords(issues.threshold, t)}
        inputMode="decimal"
      />
      <TextField
        label={t('desk.field.retentionWeeks')}
        value={draft.retentionWeeks}
        onChange={(retentionWeeks) => onChange({ ...draft, retentionWeeks })}
        hint={t('desk.hint.retention')}
        error={issueInWords(issues.retentionWeeks, t)}
        inputMode="decimal"
      />
    </Halves>
  );
};

/** @param fixed how many of the first departments stay as they are: groups are never split or taken away */
export const DepartmentFields = ({
  draft: { departments, ...others },
  issues,
  onChange,
  fixed = 0,
}: WordsFieldsProps & { readonly fixed?: number }) => {
  const t = useMessages();
  const put = (next: readonly Department[]) => onChange({ ...others, departments: next });
  const change = (position: number, changed: Partial<Department>) =>
    put(departments.map((each, at) => (at === position ? { ...each, ...changed } : each)));
  const error = issueInWords(issues.departments, t);
  return (
    <Stack isTight>
      <ul className={css.departments}>
        {departments.map(({ name, splitByPattern }, at) =>
          at < fixed ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a department has no other name while it is typed.
            <li key={at} className={css.department}>
              <strong>{name}</strong>
              {splitByPattern && <Small>{t('desk.department.isSplit')}</Small>}
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a department has no other name while it is typed.
            <li key={at} className={css.department}>
              <TextField
                label={t('desk.department.name', { number: at + 1 })}
                value={name}
                onChange={(text) => change(at, { name: text })}
                error={at === departments.length - 1 ? error : undefined}
              />
              <div className={css.departmentRest}>
                <CheckField
                  label={t('desk.department.split')}
                  spoken={t('desk.department.splitOf', { number: at + 1 })}
                  isChecked={splitByPattern}
                  onChange={(isSplit) => change(at, { splitByPattern: isSplit })}
                />
                {departments.length > 1 && (
                  <Button
                    weight="icon"
                    aria-label={t('desk.department.remove', { number: at + 1 })}
                    onPress={() => put(departments.filter((_, position) => position !== at))}
                  >
                    <Trash2 size={16} aria-hidden />
                  </Button>
                )}
              </div>
            </li>
          ),
        )}
      </ul>
      <Row>
        <Button
          weight="quiet"
          onPress={() => put([...departments, { name: '', splitByPattern: false }])}
          isDisabled={departments.length >= 100}
        >
          <Plus size={16} aria-hidden />
          {t('desk.department.add')}
        </Button>
      </Row>
      <Small>{t('desk.department.about')}</Small>
    </Stack>
  );
};
