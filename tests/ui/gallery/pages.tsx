import { render } from 'preact';
import { Options } from '../../../src/ui/pages/options.tsx';
import { dress } from '../../../src/ui/pages/page.css.ts';
import { Popup } from '../../../src/ui/pages/popup.tsx';
import { AboutSection } from '../../../src/ui/pages/sections/about.tsx';
import { PolicyView } from '../../../src/ui/pages/sections/policy.tsx';
import { RecordList } from '../../../src/ui/pages/sections/record.tsx';
import { NOW, records, settings, statuses } from './pages-scenes.ts';

/** Popup and options to look at: `?popup=good`, `?options=good#record`. */
const query = new URLSearchParams(location.search);
dress(document);
const app = document.body.appendChild(document.createElement('div'));
const status = statuses[query.get('popup') ?? query.get('options') ?? 'good'];
if (query.has('popup')) render(<Popup status={status} now={NOW} openOptions={() => {}} />, app);
else {
  const policy = status ? () => <PolicyView status={status} settings={settings} now={NOW} /> : () => null;
  const sections = [
    { id: 'policy', title: 'Your school’s settings', View: policy },
    {
      id: 'record',
      title: 'What Gatepost did',
      View: () => <RecordList entries={records.entries} now={NOW} />,
    },
    { id: 'empty', title: 'Empty record', View: () => <RecordList entries={[]} now={NOW} /> },
    { id: 'about', title: 'About and privacy', View: AboutSection },
  ];
  render(<Options sections={sections} />, app);
}
