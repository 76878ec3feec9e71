import { render } from 'preact';
import { Options } from '../../../src/ui/pages/options.tsx';
import { dress } from '../../../src/ui/pages/page.css.ts';
import { Popup } from '../../../src/ui/pages/popup.tsx';
import { AboutView } from '../../../src/ui/pages/sections/about.tsx';
import { AnswersView } from '../../../src/ui/pages/sections/answers.tsx';
import { PolicyView } from '../../../src/ui/pages/sections/policy.tsx';
import { PostureView } from '../../../src/ui/pages/sections/posture.tsx';
import { RecordView } from '../../../src/ui/pages/sections/record.tsx';
import { answers, NOW, posture, records, settings, statuses } from './pages-scenes.ts';

/** Popup and options to look at: `?popup=good`, `?options=good#record`. */
const query = new URLSearchParams(location.search);
dress(document);
const app = document.body.appendChild(document.createElement('div'));
const status = statuses[query.get('popup') ?? query.get('options') ?? 'good'];
const chosen: unknown[][] = [];
Object.assign(window, { chosen });
const note =
  (what: string) =>
  (...args: unknown[]): void =>
    void chosen.push([what, ...args]);
const tools = { save: note('save'), clear: note('clear') };
if (query.has('popup')) render(<Popup status={status} now={NOW} openOptions={() => {}} />, app);
else {
  const policy = status ? () => <PolicyView status={status} settings={settings} now={NOW} /> : () => null;
  const sections = [
    { id: 'policy', title: 'Your school’s settings', View: policy },
    {
      id: 'record',
      title: 'What Gatepost did',
      View: () => <RecordView page={records} now={NOW} {...tools} />,
    },
    {
      id: 'empty',
      title: 'Empty record',
      View: () => (
        <RecordView
          page={{ days: 0, fault: { reason: 'No room.', whatToDo: 'Make some.' }, entries: [], more: false }}
          now={NOW}
          {...tools}
        />
      ),
    },
    {
      id: 'answers',
      title: 'Answers you gave',
      View: () => <AnswersView {...answers} now={NOW} takeBack={note('takeBack')} />,
    },
    {
      id: 'no-answers',
      title: 'Answers you gave',
      View: () => <AnswersView answers={[]} days={0} now={NOW} takeBack={note('takeBack')} />,
    },
    {
      id: 'posture',
      title: 'Health of this copy',
      View: () =>
        status ? (
          <PostureView
            status={status}
            posture={posture}
            now={NOW}
            copy={async (t) => note('copy')(t)}
            look={async () => note('look')('')}
          />
        ) : null,
    },
    { id: 'about', title: 'About and privacy', View: () => <AboutView origins={[]} /> },
  ];
  render(<Options sections={sections} />, app);
}
