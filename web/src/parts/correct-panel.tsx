import { useId, useRef, useState } from 'preact/hooks';
import { ask, forgetAnswers, useAnswer } from '../api/ask.ts';
import {
  type ClaimChange,
  ClaimsOf,
  type ClaimsOfQuery,
  CorrectClaim,
  NamesInDocument,
  type NamesInDocumentQuery,
  WithdrawClaim,
} from '../api/generated.ts';
import { go, href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import { Answered, Nothing, Trouble } from './answered.tsx';
import { tellCorrected } from './corrected.tsx';
import { usePanel } from './panel.ts';

type Claim = ClaimsOfQuery['claims'][number];
type Field = Claim['correctable'][number];
type Values = Readonly<Record<string, string>>;

const close = (): void => go(hrefWith({ correct: null }), { replace: true });

/** Puts right or withdraws, with a reason, what a document says; of several that say it, one (`?correct=` a row's id). */
export function CorrectPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const asked = useAnswer(ClaimsOf, { of: id });
  const panel = useRef<HTMLElement>(null);
  usePanel(panel, close);
  return (
    <aside class="source no-print" aria-label={say('correct.title')} tabIndex={-1} ref={panel}>
      <a class="close" href={hrefWith({ correct: null })} aria-label={say('correct.close')}>
        ×
      </a>
      <h2>{say('correct.title')}</h2>
      <Answered asked={asked}>
        {({ claims }) =>
          claims.length === 0 ? <Nothing>{say('error.no-such')}</Nothing> : <OneOf claims={claims} />
        }
      </Answered>
    </aside>
  );
}

function OneOf({ claims }: { readonly claims: readonly Claim[] }) {
  const say = useSay();
  const [chosen, choose] = useState<string | null>(null);
  const claim = claims.find(({ id }) => id === chosen) ?? claims[0]!;
  return (
    <>
      {claims.length > 1 && (
        <label class="field">
          {say('correct.which', { count: claims.length })}
          <select value={claim.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {claims.map(({ id, document, evidence }) => (
              <option key={id} value={id} lang="zh-Hans">
                {document.citation} {evidence[0]?.highlight.marked}
              </option>
            ))}
          </select>
        </label>
      )}
      <Sentences claim={claim} />
      <Form key={claim.id} claim={claim} />
    </>
  );
}

function Sentences({ claim: { document, evidence } }: { readonly claim: Claim }) {
  return (
    <>
      {evidence.map(({ id, highlight: { before, marked, after } }) => (
        <blockquote key={id} class="sentence" lang="zh-Hans">
          {before}
          <mark>{marked}</mark>
          {after}
        </blockquote>
      ))}
      <p class="citation">
        <a href={href(['documents', document.id])} lang="zh-Hans">
          {document.citation}
        </a>
      </p>
    </>
  );
}

function Form({ claim }: { readonly claim: Claim }) {
  const say = useSay();
  const fields = claim.correctable;
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ field, value }) => [field, value ?? ''])),
  );
  const [reason, setReason] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const change = changeOf(fields, values);
  const names = useAnswer(NamesInDocument, fields.some(isOfNames) ? { document: claim.document.id } : null);
  const send = (sent: Promise<string>): void => {
    setSending(true);
    sent
      .then(
        (id) => {
          tellCorrected({ id, text: told(claim) });
          close();
          forgetAnswers();
        },
        (failed: Error) => setError(failed),
      )
      .finally(() => setSending(false));
  };
  const given = { claim: claim.id, reason: reason.trim() };
  const correct = (event: Event): void => {
    event.preventDefault();
    send(ask(CorrectClaim, { ...given, change }).then((answer) => answer.correct.id));
  };
  const withdraw = (): void => send(ask(WithdrawClaim, given).then(({ withdrawClaim }) => withdrawClaim.id));
  const canSend = given.reason !== '' && !isSending;
  return (
    <form onSubmit={correct}>
      {fields.map(({ field }) => (
        <Value
          key={field}
          field={field}
          value={values[field] ?? ''}
          names={names.answer}
          onValue={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      <label class="field">
        {say('correct.reason')}
        <textarea
          rows={2}
          value={reason}
          required
          maxLength={2000}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <p class="actions">
        {fields.length > 0 && (
          <button type="submit" disabled={!canSend || Object.keys(change).length === 0}>
            {say('correct.send')}
          </button>
        )}
        {claim.withdrawable && (
          <button type="button" disabled={!canSend} onClick={withdraw}>
            {say('correct.withdraw')}
          </button>
        )}
        <button type="button" onClick={close}>
          {say('correct.leave')}
        </button>
      </p>
      <p class="legend">{say('correct.told')}</p>
      {error && <Trouble error={error} />}
    </form>
  );
}

const told = ({ evidence: [first] }: Claim): string => first?.highlight.marked ?? '';

/** What is other than what the claim says; what was emptied stays as it is. */
function changeOf(fields: readonly Field[], values: Values): ClaimChange {
  const changed = fields.flatMap(({ field, value }): [string, string][] => {
    const now = (values[field] ?? '').trim();
    return now !== '' && now !== value ? [[field.toLowerCase(), now]] : [];
  });
  return Object.fromEntries(changed);
}

const isOfNames = ({ field }: Field): boolean => field === 'PERSON' || field === 'BODY';

interface ValueProps {
  readonly field: Field['field'];
  readonly value: string;
  readonly names: NamesInDocumentQuery | null;
  readonly onValue: (value: string) => void;
}

function Value({ field, value, names, onValue }: ValueProps) {
  const say = useSay();
  const list = useId();
  const onInput = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void =>
    onValue(currentTarget.value);
  const known = namesFor(field, names);
  return (
    <label class="field">
      {wordOf(say, 'correct.field', field)}
      {field === 'ROLE' ? (
        <select value={value} onInput={onInput}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {wordOf(say, 'role', role)}
            </option>
          ))}
        </select>
      ) : (
        <input
          value={value}
          lang={field === 'DATE' ? undefined : 'zh-Hans'}
          list={known.length > 0 ? list : undefined}
          placeholder={field === 'DATE' ? '2023-03-18' : undefined}
          onInput={onInput}
        />
      )}
      {known.length > 0 && (
        <datalist id={list}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </label>
  );
}

function namesFor(field: Field['field'], names: NamesInDocumentQuery | null): readonly string[] {
  const found = field === 'PERSON' ? names?.people : field === 'BODY' ? names?.organizations : null;
  return [...new Set((found?.nodes ?? []).flatMap(({ name, aliases }) => [name, ...aliases]))];
}

const ROLES = [
  'attend',
  'chair',
  'speak',
  'lead',
  'host',
  'accompany',
  'report',
  'explain',
  'witness',
  'unveil',
  'sign',
  'organizer',
  'sponsor',
  'visited',
  'other',
] as const;
