/**
 * Runs in the sandbox beside the page, in a world of its own, and hands it one function. It is one CommonJS file
 * after the build: a sandboxed preload can require nothing but `electron`.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/api/bridge.ts';
import type { CallChannel } from './channel.ts';

const channel: CallChannel = 'legwork:call';
const bridge: Bridge = { call: (request) => ipcRenderer.invoke(channel, request) };

contextBridge.exposeInMainWorld('legwork', bridge);
