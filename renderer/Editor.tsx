// One open project: the bar, the map, the inspector, the status; keys and menus to actions.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MainEvent, OpenOutcome } from '../shared/ipc/main-api.ts';
import type { Action, ActionContext } from './actions/action.ts';
import { runAction } from './actions/actions.ts';
import { copySelection, cutSelection, isForTheMap, pasteInto } from './actions/clipboard.ts';
import { goTo } from './actions/go-to.ts';
import { addStageAtEnd, addStepAt } from './actions/insert-actions.ts';
import { actionForKeys, toKeys } from './actions/keys.ts';
import { main } from './bridge.ts';
import { Canvas } from './canvas/Canvas.tsx';
import type { CanvasControls } from './canvas/controls.ts';
import { arePictures } from './canvas/drop-pictures.ts';
import type { AddToGrid } from './canvas/gaps.ts';
import { useView } from './canvas/view.ts';
import { ChecksPane } from './checks/ChecksPane.tsx';
import { AddLaneMenu, type LanePlace } from './editor/AddLaneMenu.tsx';
import { Bar } from './editor/Bar.tsx';
import { ContextMenu } from './editor/ContextMenu.tsx';
import { ScreenRail } from './editor/ScreenRail.tsx';
import { ShortcutsDialog } from './editor/ShortcutsDialog.tsx';
import { StatusBar } from './editor/StatusBar.tsx';
import { useMenus } from './editor/use-menus.ts';
import { BrandDialog } from './export/BrandDialog.tsx';
import { ExportDialog } from './export/ExportDialog.tsx';
import { FindBar } from './find/FindBar.tsx';
import { cellOf } from './grid/cursor.ts';
import { ImportHere } from './import/ImportHere.tsx';
import { openOrImport } from './import/importing.ts';
import { refused } from './opening.ts';
import { Palette } from './palette/Palette.tsx';
import { Inspector } from './panels/Inspector.tsx';
import { Outline } from './panels/Outline.tsx';
import { GoToContext } from './panels/Panel.tsx';
import { PastePreview } from './panels/PastePreview.tsx';
import { ViewDialog } from './panels/ViewDialog.tsx';
import { OneScreen } from './present/OneScreen.tsx';
import { useRecord } from './present/record.ts';
import { useShow } from './present/show.ts';
import { TwoScreens } from './present/TwoScreens.tsx';
import { useFocusAfterShow, useKeepShow } from './present/use-keep-show.ts';
import { forgetImages } from './session/images.ts';
import { endShowAndFlush, leaveFieldsAndFlush } from './session/leaving.ts';
import type { OpenProject } from './session/open-session.ts';
import { saveCopy } from './session/save-copies.ts';
import { ProjectContext } from './session/use-session.tsx';
import { LayDownDialog } from './stops/LayDownDialog.tsx';
import { StopsPane } from './stops/StopsPane.tsx';
import { DropZone } from './ui/DropZone.tsx';
import { useSay } from './ui/language.tsx';
import { notify } from './ui/notices.tsx';
import { Compare } from './views/compare/Compare.tsx';
import { Insights } from './views/insights/Insights.tsx';
import { Measures } from './views/measures/Measures.tsx';
import { Personas } from './views/personas/Personas.tsx';
import { Register } from './views/register/Register.tsx';
import { hasInspector, isGrid, SCREENS } from './views/screens.ts';
import { Standards } from './views/standards/Standards.tsx';
import { Table } from './views/table/Table.tsx';
import { Touchpoints } from './views/touchpoints/Touchpoints.tsx';
import { Workshops } from './views/workshops/Workshops.tsx';
import { WhatIfBar } from './what-if/WhatIfBar.tsx';
import './editor/editor.css';
import './editor/narrow.css';

type Props = { readonly project: OpenProject; readonly onClosed: () => void };

const NO_CONTROLS: CanvasControls = {
  zoomBy: () => undefined,
  zoomTo: () => undefined,
  begin: () => undefined,
  keepInSight: () => undefined,
  fit: () => undefined,
  reveal: () => undefined,
  focus: () => undefined,
};

/** Elsewhere than on map and table a key deletes what is selected only from its row: from there it is in sight. */
function isMeantFor({ target }: Event, { id }: Action): boolean {
  return id !== 'edit.delete' || isGrid(useView.getState().screen) || target instanceof HTMLTableCellElement;
}

const CLIPBOARD = ['copy', 'cut', 'paste'] as const;

/** Where the event goes: to a dialog or a menu, which keep their keys; to a field, which keeps most of them; or to the map. */
function placeOf({ target }: { readonly target: EventTarget | null }): 'dialog' | 'field' | 'map' {
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  // The field of an empty cell belongs to the map.
  return isIn('[role="dialog"], [role="menu"]') ? 'dialog' : isIn('input, textarea:not([data-cell]), select') ? 'field' : 'map';
}

/** The field of a card in which nothing is written yet. */
function unwrittenCard(target: EventTarget | null): HTMLTextAreaElement | undefined {
  return target instanceof HTMLTextAreaElement && target.matches('.card-editor') && target.value === '' ? target : undefined;
}

export function Editor({ project, onClosed }: Props) {
  const say = useSay();
  const { session, api } = project;
  const controls = useRef<CanvasControls>(NO_CONTROLS);
  const [zoom, setZoom] = useState(1);
  const [addingLane, setAddingLane] = useState<LanePlace>();
  const dialog = useView((view) => view.dialog);
  const screen = useView((view) => view.screen);
  const isBusy = useView((view) => view.isBusy);
  const isInspectorHidden = useView((view) => view.isInspectorHidden);
  const leftPane = useView((view) => view.leftPane);
  const mapId = useView((view) => view.mapId);

  const screens = useShow(({ show }) => show?.screens);
  const isOnStage = screens === 'one';
  const shown = SCREENS.find(({ name }) => name === screen);

  const closeDialog = useCallback(() => useView.setState({ dialog: undefined }), []);

  const close = useCallback(async () => {
    const leave = async () => {
      await main.closeProject(null);
      onClosed();
      forgetImages(api);
    };
    const leaveAnyway = () => void endShowAndFlush(project.session).then(leave);
    if (await leaveFieldsAndFlush(project)) await leave();
    else notify({ text: { key: 'save.not-closed' }, tone: 'error', action: { label: 'save.close-anyway', run: leaveAnyway } });
  }, [project, api, onClosed]);

  // Opens in another window: this one keeps its project.
  const open = useCallback(async (ask: () => Promise<OpenOutcome>) => {
    const outcome = await ask().catch(() => undefined);
    if (!outcome) notify({ text: { key: 'open.failed' }, tone: 'error' });
    else if ('refused' in outcome) refused(outcome.refused, outcome.fileName);
    return outcome !== undefined && 'opened' in outcome;
  }, []);

  const context = useMemo(
    (): ActionContext => ({
      session,
      canvas: {
        zoomBy: (factor) => controls.current.zoomBy(factor),
        zoomTo: (to, at) => controls.current.zoomTo(to, at),
        begin: () => controls.current.begin(),
        keepInSight: () => controls.current.keepInSight(),
        fit: () => controls.current.fit(),
        reveal: (id) => controls.current.reveal(id),
        focus: (id) => controls.current.focus(id),
      },
      open: () => void open(() => main.askToOpen(null)),
      close: () => void close(),
      saveCopy: () => void saveCopy(session),
    }),
    [session, open, close],
  );

  useEffect(() => {
    const runFor = (event: KeyboardEvent, isMeant: (action: Action) => boolean | undefined) => {
      if (useView.getState().isBusy || event.isComposing || event.defaultPrevented) return;
      const action = actionForKeys(toKeys(event));
      if (!action || !isMeant(action) || !runAction(action.id, context)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onKey = (event: KeyboardEvent) => placeOf(event) === 'map' && runFor(event, (action) => isMeantFor(event, action));
    // Before the field has the key: it keeps all others to itself.
    const onFieldKey = (event: KeyboardEvent) => placeOf(event) === 'field' && runFor(event, ({ isInFields }) => isInFields);
    const onMenuAction = (event: Event) => {
      const { id } = (event as CustomEvent<Extract<MainEvent, { type: 'menuAction' }>>).detail;
      runAction(id, context);
    };
    const onClipboard = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || event.defaultPrevented) return;
      const unwritten = event.type === 'paste' && isForTheMap(data) ? unwrittenCard(event.target) : undefined;
      if (unwritten) {
        event.preventDefault();
        const cell = cellOf(useView.getState().cursor);
        unwritten.blur();
        pasteInto(data, project, cell);
        return;
      }
      // With nothing to write in, the event goes to the page and not to the button that has the focus.
      const isBehind = useView.getState().dialog !== undefined || placeOf({ target: document.activeElement }) === 'dialog';
      // On other screens nothing of the map is copied or pasted unseen.
      if (isBehind || placeOf(event) !== 'map' || !isGrid(useView.getState().screen)) return;
      const isDone = { copy: copySelection, cut: cutSelection, paste: pasteInto }[event.type as (typeof CLIPBOARD)[number]](data, project);
      if (isDone) event.preventDefault();
    };
    for (const type of CLIPBOARD) window.addEventListener(type, onClipboard);
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onFieldKey, true);
    window.addEventListener('menuAction', onMenuAction);
    return () => {
      for (const type of CLIPBOARD) window.removeEventListener(type, onClipboard);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onFieldKey, true);
      window.removeEventListener('menuAction', onMenuAction);
    };
  }, [context, project]);

  useMenus(context);

  const onAdd = useMemo(
    (): AddToGrid => ({
      step: (index) => addStepAt(context, index),
      stage: () => addStageAtEnd(context),
      lane: (button, gap) => setAddingLane({ anchor: button.getBoundingClientRect(), gap }),
    }),
    [context],
  );
  const onGoTo = useCallback((id: string) => goTo(context, id), [context]);
  const onControls = useCallback((next: CanvasControls) => {
    controls.current = next;
  }, []);

  return (
    <ProjectContext.Provider value={project}>
      <GoToContext value={onGoTo}>
        <KeptShow />
        {isOnStage && <OneScreen context={context} onControls={onControls} />}
        <div className="editor" inert={isBusy} hidden={isOnStage}>
          <Bar context={context} />
          <ScreenRail context={context} />
          {leftPane === 'outline' && isGrid(screen) && <Outline key={mapId} reveal={context.canvas.reveal} />}
          {leftPane === 'checks' && isGrid(screen) && <ChecksPane context={context} />}
          {leftPane === 'stops' && isGrid(screen) && <StopsPane context={context} />}
          <main className="editor-main" aria-label={isGrid(screen) || !shown ? say('editor.map') : say(shown.label)}>
            <FindBar context={context} />
            <WhatIfBar />
            {screen === 'map' && !isOnStage && <Canvas onControls={onControls} onZoom={setZoom} onAdd={onAdd} />}
            {screen === 'table' && <Table key={mapId} onControls={onControls} onAdd={onAdd} />}
            {screen === 'insights' && <Insights />}
            {screen === 'register' && <Register />}
            {screen === 'personas' && <Personas />}
            {screen === 'measures' && <Measures />}
            {screen === 'touchpoints' && <Touchpoints />}
            {screen === 'standards' && <Standards />}
            {screen === 'compare' && <Compare />}
            {screen === 'workshops' && <Workshops />}
          </main>
          {screens === 'two' && <TwoScreens context={context} />}
          {/* Behind a slide nobody sees it, and it would be made anew with each key. */}
          {!screens && !isInspectorHidden && hasInspector(screen) && (
            <aside className="editor-side" aria-label={say('editor.inspector')} data-pane>
              <Inspector />
            </aside>
          )}
          <StatusBar context={context} zoom={zoom} />
          <DropZone isElsewhere={arePictures} onDrop={(files) => void open(() => openOrImport(files))} />
          <PastePreview reveal={context.canvas.reveal} />
          <ContextMenu context={context} />
          {(addingLane || dialog === 'add-lane') && (
            <AddLaneMenu
              place={addingLane}
              context={context}
              onClose={() => {
                setAddingLane(undefined);
                closeDialog();
              }}
            />
          )}
          {dialog === 'brand' && <BrandDialog onClose={closeDialog} />}
          {dialog === 'export' && <ExportDialog onClose={closeDialog} />}
          {dialog === 'import' && <ImportHere onOpen={open} />}
          {(dialog === 'lay-down' || dialog === 'lay-down-and-present') && (
            <LayDownDialog isToPresent={dialog === 'lay-down-and-present'} onClose={closeDialog} />
          )}
          {dialog === 'palette' && <Palette context={context} onClose={closeDialog} />}
          {(dialog === 'save-view' || dialog === 'change-view') && <ViewDialog isNew={dialog === 'save-view'} onClose={closeDialog} />}
          {dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
        </div>
      </GoToContext>
    </ProjectContext.Provider>
  );
}

function KeptShow() {
  useKeepShow();
  useFocusAfterShow();
  useRecord();
  return null;
}
