/**
 * Runs in the sandbox beside the page, in a world of its own, and gives the page the bridge. The build makes it one
 * CommonJS file: a sandboxed preload can require nothing but `electron`.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, isPageCommand, type PageCommand } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';
import type { CallChannel, CommandChannel, NewsChannel, UsableChannel } from './channel.ts';

const callChannel: CallChannel = 'legwork:call';
const commandChannel: CommandChannel = 'legwork:command';
const newsChannel: NewsChannel = 'legwork:news';
const usableChannel: UsableChannel = 'legwork:usable';

// Main sends a command once the page has said that it is usable: it then listens.
let tell: ((command: PageCommand) => void) | null = null;
ipcRenderer.on(commandChannel, (_event, command: unknown) => {
  if (isPageCommand(command)) tell?.(command);
});

let tellNews: ((news: News) => void) | null = null;
// Only main sends it, and main is trusted with its shape.
ipcRenderer.on(newsChannel, (_event, news: News) => tellNews?.(news));

const bridge: Bridge = {
  call: (request) => ipcRenderer.invoke(callChannel, request),
  onCommand: (listener) => {
    tell = listener;
  },
  onNews: (listener) => {
    tellNews = listener;
  },
  tellUsable: () => ipcRenderer.send(usableChannel),
};

contextBridge.exposeInMainWorld('legwork', bridge);
