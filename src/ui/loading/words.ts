import type { Words } from '../words';

interface LoadingWords {
  readonly notLoaded: string;
  readonly retry: string;
}

export const LOADING_WORDS: Words<LoadingWords> = {
  'zh-CN': { notLoaded: '这一部分没能载入，请检查网络后再试。', retry: '再试一次' },
  'en-US': { notLoaded: 'This part could not be loaded. Check the network and try again.', retry: 'Try again' },
};
