import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import './style.css';
import 'dayjs/locale/ja';
import { createRoot } from 'react-dom/client';
import { readSetup } from './acting/setup';
import { Desk } from './desk';

const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk.');

void readSetup().then((setup) => createRoot(place).render(<Desk setup={setup} />));
