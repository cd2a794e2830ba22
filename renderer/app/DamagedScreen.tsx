import { useEffect } from 'react';
import { tellReady } from './ready.ts';
import './screens.css';

/** Stands in for the app when its content cannot be read. */
export function DamagedScreen({ message }: { readonly message: string }) {
  useEffect(tellReady, []);
  return (
    <main className="plain-screen">
      <img src="./icon.svg" width="56" height="56" alt="" />
      <h1>The content of the atlas cannot be read</h1>
      <p>{message}</p>
    </main>
  );
}
