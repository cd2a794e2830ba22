import type { Delivered } from './deliver.ts';

/** Nothing asked for yet, being done, or done. */
export type Delivery = { readonly kind: 'waiting' | 'busy' } | Delivered;

const wordsFor = (delivery: Delivery): string => {
  switch (delivery.kind) {
    case 'waiting':
      return '';
    case 'busy':
      return 'Drawing …';
    case 'saved':
      return `Saved as ${delivery.file}. ${delivery.remark}`;
    case 'printed':
      return 'Handed to the printer.';
    case 'failed':
      return delivery.message;
  }
};

/** What became of the picture, in a line. */
export function Outcome({ delivery }: { readonly delivery: Delivery }) {
  return (
    <p className="export-outcome" role="status" data-failed={delivery.kind === 'failed' || undefined}>
      {wordsFor(delivery)}
    </p>
  );
}
