import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './router.ts';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/print.css';

followLinks();
render(<App />, document.querySelector('#app')!);
