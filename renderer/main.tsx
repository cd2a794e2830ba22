// Stands first: it has to run before any schema is made.
import './app/no-eval.ts';

import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { boot } from './app/boot.ts';
import { DamagedScreen } from './app/DamagedScreen.tsx';
import { ErrorScreen } from './app/ErrorScreen.tsx';
import { FailureScreen } from './app/FailureScreen.tsx';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const host = document.getElementById('root');
if (!host) throw new Error('index.html has no #root');
const root = createRoot(host);

const start = async (): Promise<void> => {
  try {
    const booted = await boot();
    root.render(
      <ErrorScreen>
        {booted.kind === 'ready' ? <App {...booted} /> : <DamagedScreen message={booted.message} />}
      </ErrorScreen>,
    );
  } catch (error) {
    root.render(<FailureScreen error={error} onRetry={start} />);
  }
};

await start();
