import { createHash } from 'node:crypto';
import { languages } from '../../../catalogue/language';
import { sectionNames } from '../../../commands/evaluation/report/section';
import { thresholds } from '../../../helpdesk/triage/triage';
import { madeReport } from '../../support/made-report';
import { question } from '../../support/questions';

const hostile = `<script>alert("x")</script><img src=x onerror='y'> & "refund" {{n}} $t(evaluation:title)`;
const asked = [
  question('my CAD was rejected, what do I do', {
    categories: ['cad'],
    topic: 'cad-rejected',
    urgent: false,
  }),
  question('camion bloqué à la frontière, marchandises périssables', {
    language: 'fr',
    categories: ['rm-account'],
    topic: 'balance-differs',
    urgent: true,
    line: 3,
  }),
  question('quelle est la recette de la tarte aux pommes', { language: 'fr', line: 4 }),
  question('hello', { categories: ['disbursement-collection'], topic: 'goodbye', line: 7 }),
];
const reports = { en: madeReport('en', asked), fr: madeReport('fr', asked) };

function sectionOf(report: string, name: string): string {
  return new RegExp(`<section id="${name}"[^]*?</section>`).exec(report)?.[0] ?? '';
}

/** What stands in a piece of the report, without its markup; any space is a plain one. */
function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe.each(languages)('the report in %s', (language) => {
  const report = reports[language];

  it('has every part, each under a heading that the contents lead to', () => {
    for (const name of sectionNames) {
      expect(report).toContain(`<a href="#${name}">`);
      expect(sectionOf(report, name)).toContain(`<h2 id="${name}-title">`);
    }
  });

  it('is in that language alone', () => {
    const other = { en: /catégorie|sujet/, fr: /Right category|Wrong|Thresholds/ }[language];

    expect(report).toContain(`<html lang="${language}-CA">`);
    expect(textOf(report)).not.toMatch(other);
  });

  it('needs nothing but itself and runs nothing', () => {
    const style = /<style>([^]*?)<\/style>/.exec(report)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');

    expect(report).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; img-src data:"`);
    expect(report).not.toMatch(
      /<script|<link rel="stylesheet|\ssrc=|https?:|@import|url\(|\sstyle=|\son\w+=/,
    );
  });

  it('says what each threshold is for', () => {
    const section = textOf(sectionOf(report, 'thresholds'));

    for (const name of Object.keys(thresholds)) expect(section).toContain(` ${name} `);
  });

  it('draws ten bins with their counts, and has the same in a table', () => {
    const section = sectionOf(report, 'calibration');

    expect(section.match(/class="count"/g)).toHaveLength(10);
    expect(section.match(/<th scope="row">/g)).toHaveLength(10);
    expect(section).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="reliability-title"/);
  });

  it('has a table of the categories with figures in its cells and headers both ways', () => {
    const section = sectionOf(report, 'confusion');

    const columns = section.match(/<th scope="col">/g)?.length ?? 0;
    const totals = 1;
    expect(columns).toBeGreaterThan(6);
    expect(section.match(/<th scope="row">/g)).toHaveLength(columns - 2 + totals);
    expect(section).toMatch(/<td class="right-5">1<\/td>/);
    expect(section).toMatch(/<td class="wrong-5">1<\/td>/);
    expect(section).toMatch(/<td class="none">0<\/td>/);
  });
});

describe('the report', () => {
  it.each([
    ['en', 'asked.tsv · catalogue', '23 November 2026', '50.0%', 'Put into:', 'Urgent, found'],
    ['fr', 'asked.tsv · catalogue', '23 novembre 2026', '50,0 %', 'Classée dans :', 'Urgences reconnues'],
  ] as const)('names its file, day and figures as one writes them in %s', (language, ...words) => {
    const text = textOf(reports[language]);

    for (const word of words) expect(text).toContain(word);
  });

  it('shows each mistake with its text, the right category, the likeliest topics and what spoke for them', () => {
    const section = sectionOf(reports.en, 'mistakes');
    const article = section.split('<article>').find((part) => part.includes('Line 7')) ?? '';
    const text = textOf(article);

    expect(section.match(/<article>/g)).toHaveLength(2);
    expect(article).toContain('<h4 lang="en-CA">hello</h4>');
    expect(text).toContain('Right: Disbursements and collections Put into: Conversation');
    expect(text).toMatch(/greeting \d+\.\d% hello \+\d\.\d\d/);
    expect(article.match(/<code>/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('shows the topic that was right where it is not among the likeliest', () => {
    const section = textOf(sectionOf(reports.en, 'mistakes'));

    expect(section).toMatch(/Right topic .* balance-differs , not among the three likeliest\./);
  });

  it('lists the topics found least with what they were taken for', () => {
    const section = textOf(sectionOf(reports.en, 'topics'));

    expect(section).toContain(
      'Topics shown: 2 of 2 with a question that was missed, of 3 that the file names.',
    );
    expect(section).toMatch(
      /goodbye Questions found: 0\.0% \(0 of 1\) The others are taken for: 1 × .* greeting/,
    );
  });

  it.each(languages)('escapes whatever a file holds, in %s', (language) => {
    const report = madeReport(
      language,
      [question(hostile, { categories: ['cad'], topic: '<i>"topic"</i>' })],
      '<b>"file".tsv',
    );

    expect(report).not.toMatch(/<script|<img|<i>|<b>"/);
    expect(report).toContain(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt; &amp;',
    );
    expect(report).toContain('{{n}} $t(evaluation:title)');
    expect(report).toContain('&lt;i&gt;&quot;topic&quot;&lt;/i&gt;');
    expect(report).toContain('&lt;b&gt;&quot;file&quot;.tsv');
  });

  it('hides private numbers', () => {
    const report = madeReport('en', [question('hello, my SIN is 046 454 286', { categories: ['cad'] })]);

    expect(report).toContain('my SIN is •••');
    expect(report).not.toContain('046 454 286');
  });

  it('leaves out what the file says nothing of', () => {
    const report = madeReport('en', [question('hello', { categories: ['conversation'] })]);
    const figures = textOf(sectionOf(report, 'figures'));

    expect(figures).toContain('Right category 100.0%');
    expect(figures).not.toMatch(/topic among|Urgent|Out of scope/);
    expect(textOf(sectionOf(report, 'topics'))).toContain('The file names no topics.');
    expect(textOf(sectionOf(report, 'mistakes'))).toContain('There is none.');
  });

  it('can be made of a file without any question', () => {
    const report = madeReport('fr', []);

    expect(report).not.toMatch(/NaN|undefined|Infinity/);
  });
});
