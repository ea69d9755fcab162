import type { WorkspaceFacts } from '../../facts/workspace.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, systemReason } from './words.ts';

export const workspace: MessagesFor<WorkspaceFacts> = {
  'workspace/not-found': ({ from }) => ({
    message: `No workspace here: neither ${from} nor a folder above it holds plaidoyer.yaml.`,
    help: 'make one with « plaidoyer init DIR », or name one with --workspace DIR',
  }),
  'workspace/version': ({ version }) => ({
    message: `This workspace is of version ${version}, which this program does not know.`,
    help: 'write « version: 1 », or use a newer plaidoyer',
  }),
  'workspace/outside': ({ path }) => ({
    message: `${path} lies outside the workspace.`,
    help: 'keep what a letter uses inside the workspace, or name another one with --workspace DIR',
  }),
  'workspace/no-such-file': ({ path, nearest }) => ({
    message: /[./]/.test(path) ? `There is no file ${path}.` : `No letter is called « ${path} ».`,
    help:
      meant(nearest) ??
      (/[./]/.test(path)
        ? 'write its path from the folder you are in, or drag it onto the terminal'
        : 'the letters that are there: plaidoyer letters list'),
  }),
  'workspace/not-a-letter': ({ path }) => ({
    message: `${path} is no letter.`,
    help: /\.(?:docx|txt)$/i.test(path)
      ? 'to make a letter of it: plaidoyer new --text FILE; letters are .yaml or .md files of letters/'
      : 'letters are .yaml or .md files of the folder letters/',
  }),
  'workspace/cannot-read': ({ path, reason }) => ({
    message: `${path} cannot be read (${systemReason(reason)}).`,
    help:
      reason === 'ENOENT'
        ? 'write its path from the folder you are in, or drag it onto the terminal'
        : 'see whether it is a file, and whether you may read it',
  }),
  'workspace/cannot-write': ({ path, reason, elsewhere }) => ({
    message: `${path} cannot be written (${systemReason(reason)}); nothing was changed.`,
    help: `${cureOf(reason)}${elsewhere ? ', or choose another place with -o' : ''}`,
  }),
  'workspace/not-empty': ({ path }) => ({
    message: `${path} already holds files; nothing was written.`,
    help: 'choose a new folder, or an empty one',
  }),
  'workspace/same-output': ({ path, letters }) => ({
    message: `${list(letters)} would all be written to ${path}.`,
    help: 'render them one by one, or name a folder with -o DIR/',
  }),
};

function cureOf(reason: string): string {
  if (reason === 'EBUSY' || reason === 'EPERM') return 'close it where it is open';
  if (/^(?:EISDIR|EEXIST|ENOTDIR|ENOENT)$/.test(reason)) return 'give the path of a file, in a folder';
  return reason === 'ENOSPC' ? 'make room' : 'see whether you may write to this file and to its folder';
}
