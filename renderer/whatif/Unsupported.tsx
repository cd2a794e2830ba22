import { CircleSlash2 } from 'lucide-react';

interface UnsupportedProps {
  readonly reason: string;
  readonly instead: string;
}

/** Why directions on arrows cannot answer, and what may be asked instead. */
export function Unsupported({ reason, instead }: UnsupportedProps) {
  return (
    <div className="whatif-answer">
      <div className="whatif-headline">
        <h3>
          <CircleSlash2 className="icon" size={18} aria-hidden />
          The map cannot answer this
        </h3>
        <p>{reason}</p>
        <p>
          <b>Instead:</b> {instead}
        </p>
      </div>
    </div>
  );
}
