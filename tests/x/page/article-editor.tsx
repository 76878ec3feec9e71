/** @jsxImportSource react */
/** Articles: a Draft editor of their own. Text is saved to X while typing; only "Publish" shows it to others. */
import { ContentState, Editor, EditorState, Modifier } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { graphql } from './api.ts';
import { plainText } from './composer.ts';
import { Boundary } from './editor.tsx';
import { Column } from './layout.tsx';
import { options } from './options.ts';
import { toast } from './store.ts';

const PAUSE = 300;
const DRAFT_ID = '1800000000000000009';

const blocksOf = (editor: EditorState) =>
  editor
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => ({
      key: block.getKey(),
      text: block.getText(),
      type: 'unstyled',
      data: {},
      entity_ranges: [],
      inline_style_ranges: [],
    }));

export function ArticleEditor() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(EditorState.createEmpty());
  const latest = useRef({ title, body });
  latest.current = { title, body };
  const text = plainText(body);
  useEffect(() => {
    if (title === '') return;
    const save = () => void graphql('ArticleEntityUpdateTitle', { articleEntityId: DRAFT_ID, title });
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [title]);
  useEffect(() => {
    if (text === '') return;
    const save = () =>
      void graphql('ArticleEntityUpdateContent', {
        article_entity: DRAFT_ID,
        content_state: { blocks: blocksOf(latest.current.body), entity_map: [] },
      });
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const publish = async () => {
    const answer = await graphql('ArticleEntityPublish', {
      articleEntityId: DRAFT_ID,
      visibilitySetting: 'Public',
    });
    toast(
      answer.status < 400 && !answer.body?.['errors']
        ? 'Your article was published.'
        : 'Something went wrong.',
    );
  };
  const paste = (pasted: string, _html: string | undefined, state: EditorState) => {
    const fragment = ContentState.createFromText(pasted).getBlockMap();
    const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), fragment);
    setBody(EditorState.push(state, content, 'insert-fragment'));
    return 'handled' as const;
  };
  return (
    <Column title="Articles" back>
      <div className="r-article-editor">
        <button
          type="button"
          className="r-send"
          disabled={title.trim() === ''}
          onClick={() => void publish()}
        >
          Publish
        </button>
        <textarea
          className="r-title"
          placeholder="Add a title"
          rows={2}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Boundary>
          <Editor
            editorState={body}
            onChange={setBody}
            handlePastedText={paste}
            placeholder="Start writing"
            stripPastedStyles
            {...(options.lost === 'none' ? { webDriverTestID: 'composer' } : {})}
          />
        </Boundary>
      </div>
    </Column>
  );
}
