declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_fr' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer' {
  export class RegexpTokenizer {
    constructor(options: { pattern: RegExp });
    tokenize(text: string): string[];
  }
}
