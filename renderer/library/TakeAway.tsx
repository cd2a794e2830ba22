import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { CitationStyle } from '../../content/schema/index.ts';
import { useBibliography } from '../state/bibliography.ts';
import { type ReferenceOrder, setLibrary, useLibrary } from '../state/library.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { type Listed, taken } from './references.ts';
import { type TakenAs, writeList } from './take-away.ts';

const STYLES = [
  { value: 'apa', label: 'APA' },
  { value: 'vancouver', label: 'Vancouver' },
] as const satisfies readonly { value: CitationStyle; label: string }[];

const ORDERS = [
  { value: 'author', label: 'Author' },
  { value: 'year', label: 'Year' },
  { value: 'title', label: 'Title' },
] as const satisfies readonly { value: ReferenceOrder; label: string }[];

const FORMS = [
  { value: 'bib', label: 'BibTeX' },
  { value: 'ris', label: 'RIS' },
  { value: 'json', label: 'CSL-JSON' },
  { value: 'text', label: 'As shown' },
] as const satisfies readonly { value: TakenAs; label: string }[];

const sources = (count: number): string => `${count} source${count === 1 ? '' : 's'}`;

/** Copies or saves what is chosen; everything that is shown where nothing is. */
export function TakeAway({ shown }: { readonly shown: readonly Listed[] }) {
  const bibliography = useBibliography();
  const selected = useLibrary((state) => state.selected);
  const style = useLibrary((state) => state.style);
  const order = useLibrary((state) => state.order);
  const [form, setForm] = useState<TakenAs>('bib');
  const [outcome, setOutcome] = useState('');
  const list = taken(shown, selected);
  const chosen = shown.filter(({ reference }) => selected.has(reference.id)).length;
  const choose = (isOn: boolean) =>
    setLibrary({ selected: new Set(isOn ? shown.map(({ reference }) => reference.id) : []) });
  const copy = async () => {
    const answer = await window.study.clipboard.write(writeList(bibliography, list, form));
    setOutcome(answer.ok ? `Copied ${sources(list.length)}.` : answer.message);
  };
  const save = async () => {
    if (form === 'text') return;
    const text = writeList(bibliography, list, form);
    const answer = await window.study.export.save({ kind: form, name: 'Oxytocin Atlas sources', text });
    setOutcome(answer.ok ? `Saved ${sources(list.length)} as ${answer.value}.` : answer.message);
  };
  return (
    <div className="take-away">
      <label className="take-all">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === shown.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < shown.length;
          }}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {chosen > 0 ? `${chosen} chosen` : 'Choose all'}
      </label>
      <Segments legend="Sort by" options={ORDERS} chosen={order} onChoose={(next) => setLibrary({ order: next })} />
      <Segments legend="Style" options={STYLES} chosen={style} onChoose={(next) => setLibrary({ style: next })} />
      <span className="push" />
      <Segments legend="Take away as" options={FORMS} chosen={form} onChoose={setForm} />
      <Button icon={Copy} disabled={list.length === 0} onClick={() => void copy()}>
        Copy {list.length}
      </Button>
      <Button icon={Download} disabled={list.length === 0 || form === 'text'} onClick={() => void save()}>
        Save {list.length}
      </Button>
      <p className="take-outcome" role="status">
        {outcome}
      </p>
    </div>
  );
}
