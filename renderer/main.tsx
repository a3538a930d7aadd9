// Begins the window.

import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './ui/themes.css';
import './ui/tokens.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
