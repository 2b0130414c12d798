// What the benchmark uses of peers that bring no types, or whose types cannot be read from here.

declare module 'natural/lib/natural/classifiers/bayes_classifier' {
  class BayesClassifier {
    constructor(stemmer: object);
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): { label: string; value: number }[];
    static restore(saved: object, stemmer: object): BayesClassifier;
  }
  export = BayesClassifier;
}

declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
    registerConfiguration(tag: string, settings: object, replaces: boolean): void;
  }
  export function containerBootstrap(): Container;
}

declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';

  export class Nlp {
    constructor(settings: {
      container: Container;
      languages: readonly string[];
      autoLoad: boolean;
      autoSave: boolean;
      nlu: { log: boolean };
    });
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    classify(
      locale: string,
      text: string,
    ): Promise<{ classifications: readonly { intent: string; score: number }[] }>;
    export(): string;
    import(saved: string): void;
  }
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}

declare module 'fasttext.wasm.js' {
  /** Reads with what was loaded or trained last. */
  export interface FastTextModel {
    predict(
      text: string,
      count: number,
      threshold: number,
    ): { size(): number; get(at: number): readonly [number, string]; delete(): void };
    loadModel(path: string): void;
    saveModel(path: string): void;
  }

  export interface FastText {
    readonly core: {
      readonly FS: {
        writeFile(path: string, bytes: Uint8Array): void;
        readFile(path: string): Uint8Array;
      };
    };
    readonly ft: FastTextModel;
    trainSupervised(url: string, settings: object, onProgress: () => void): Promise<unknown>;
  }

  export function getFastTextClass(options: {
    getFastTextModule: () => Promise<unknown>;
  }): Promise<new () => FastText>;
  export function getFastTextModule(): Promise<unknown>;
}
