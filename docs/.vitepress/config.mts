import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformerTwoslash } from '@shikijs/vitepress-twoslash';
import ts from 'typescript';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { clauseExamples } from './markdown/clause-examples.mjs';
import { emptyHeads } from './markdown/empty-heads.mjs';
import { repositoryLinks } from './markdown/repository-links.mjs';
import { titledExamples } from './markdown/titled-examples.mjs';

const docs = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = process.env['DOCS_BASE'] ?? '/';

/** The entry of a page, or none when that page is not written (yet). */
function page(text: string, link: string): DefaultTheme.SidebarItem[] {
  const file = `${docs}${link.slice(1)}`;
  const found = [`${file}.md`, `${file}index.md`, `${file}README.md`].some(existsSync);
  return found ? [{ text, link }] : [];
}

function decisions(): DefaultTheme.SidebarItem[] {
  const files = existsSync(`${docs}decisions`) ? readdirSync(`${docs}decisions`).sort() : [];
  return files
    .filter((name) => /^\d+-.*\.md$/.test(name))
    .map((name) => {
      const words = name.replace(/^\d+-|\.md$/g, '').replaceAll('-', ' ');
      return { text: words[0].toUpperCase() + words.slice(1), link: `/decisions/${name.slice(0, -3)}` };
    });
}

const policyPages = {
  en: ['Eligibility', 'Booking', 'Callback', 'Advice', 'Scope', 'Peak', 'Interpretations'],
  it: [
    'Chi ne ha diritto',
    'Prenotazione',
    'Richiamata',
    'Consigli',
    'Ambito',
    'Afflusso',
    'Interpretazioni',
  ],
};
const policyFiles = ['eligibility', 'booking', 'callback', 'advice', 'scope', 'peak', 'interpretations'];

const english: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: [
      ...page('What it is', '/guide/'),
      ...page('First decision', '/guide/first-decision'),
      ...page('Chat form', '/guide/chat-form'),
      ...page('E-mail worker', '/guide/email-worker'),
      ...page('Dashboard banner', '/guide/dashboard-banner'),
      ...page('API route', '/guide/api-route'),
      ...page('Tests that assert the policy', '/guide/policy-tests'),
      ...page('A policy of your own', '/guide/own-policy'),
      ...page('Time zones', '/guide/time-zones'),
      ...page('Upgrades', '/guide/upgrades'),
    ],
  },
  { text: 'Playground', link: '/playground/' },
  {
    text: 'The policy, clause by clause',
    items: [
      ...page('All clauses', '/policy/'),
      ...policyFiles.flatMap((file, at) => page(policyPages.en[at], `/policy/${file}`)),
      ...page('Peak periods', '/policy/peak-periods'),
      ...page('Tax deadlines', '/policy/tax-deadlines'),
    ],
  },
  {
    text: 'Reference',
    items: [
      ...page('Overview', '/reference/'),
      ...page('Functions and types', '/reference/api/'),
      ...page('/calendar', '/reference/api/calendar'),
      ...page('/scope', '/reference/api/scope'),
      ...page('/email', '/reference/api/email'),
      ...page('/testing', '/reference/api/testing'),
      ...page('Reason codes', '/reference/reason-codes'),
      ...page('Clauses', '/reference/clauses'),
      ...page('JSON Schemas', '/reference/schemas'),
    ],
  },
  {
    text: 'In depth',
    items: [
      ...page('Scope', '/scope'),
      ...page('E-mail', '/email'),
      ...page('Policy as code', '/policy-as-code'),
      ...page('Testing', '/testing'),
      ...page('Architecture', '/architecture'),
      ...page('Glossary', '/glossary'),
      ...page('Benchmarks', '/benchmarks'),
      ...page('Changelog', '/changelog'),
    ],
  },
  { text: 'Decisions', items: [...page('All decisions', '/decisions/'), ...decisions()] },
];

const italian: DefaultTheme.SidebarItem[] = [
  { text: 'Prova', link: '/it/playground/' },
  {
    text: 'La policy, clausola per clausola',
    items: [
      ...page('Tutte le clausole', '/it/policy/'),
      ...policyFiles.flatMap((file, at) => page(policyPages.it[at], `/it/policy/${file}`)),
    ],
  },
  {
    text: 'In inglese',
    items: [
      { text: 'Guida', link: '/guide/' },
      { text: 'Riferimento', link: '/reference/' },
    ],
  },
];

const italianSearch = {
  translations: {
    button: { buttonText: 'Cerca', buttonAriaLabel: 'Cerca' },
    modal: {
      displayDetails: 'Mostra i dettagli',
      resetButtonTitle: 'Svuota la ricerca',
      backButtonTitle: 'Chiudi la ricerca',
      noResultsText: 'Nessun risultato per',
      footer: { selectText: 'apri', navigateText: 'scorri', closeText: 'chiudi' },
    },
  },
};

export default defineConfig({
  title: 'phone-support-policy',
  description:
    'One product’s phone-support policy as dated data: who may book a callback, when, and why not.',
  base,
  cleanUrls: true,
  lastUpdated: false,
  // Only what is looked at is fetched.
  router: { prefetchLinks: false },
  srcExclude: ['**/notes.md', 'examples/**'],
  rewrites: { 'policy/README.md': 'policy/index.md', 'decisions/README.md': 'decisions/index.md' },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:title', content: 'phone-support-policy' }],
    ['meta', { property: 'og:image', content: `${process.env['DOCS_ORIGIN'] ?? ''}${base}social.png` }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [
      ...(process.env['DOCS_TWOSLASH'] === 'off'
        ? []
        : [
            transformerTwoslash({
              // Hovers in the guide, whose blocks ask for them; elsewhere they would only make the build slow.
              explicitTrigger: true,
              // A page that somebody is editing must not break the site: `npm test` is what checks the samples.
              throws: false,
              twoslashOptions: {
                handbookOptions: { noErrors: true },
                compilerOptions: {
                  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
                  target: ts.ScriptTarget.ES2022,
                  module: ts.ModuleKind.ESNext,
                  moduleResolution: ts.ModuleResolutionKind.Bundler,
                  strict: true,
                  types: ['node'],
                  paths: {
                    'phone-support-policy': [`${dist}index.d.ts`],
                    'phone-support-policy/*': [`${dist}*.d.ts`],
                  },
                },
              },
            }),
          ]),
    ],
    config(md) {
      repositoryLinks(md, docs);
      clauseExamples(md, docs);
      emptyHeads(md);
      titledExamples(md);
    },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^phone-support-policy$/, replacement: `${dist}index.js` },
        { find: /^phone-support-policy\/(calendar|scope|email|testing)$/, replacement: `${dist}$1.js` },
      ],
    },
    build: { chunkSizeWarningLimit: 1200 },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en-GB',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/guide/', activeMatch: '^/guide/' },
          { text: 'Policy', link: '/policy/', activeMatch: '^/policy/' },
          { text: 'Playground', link: '/playground/' },
          { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
        ],
        sidebar: english,
      },
    },
    it: {
      label: 'Italiano',
      lang: 'it-IT',
      link: '/it/',
      description:
        'La policy di assistenza telefonica di un prodotto come dati datati: chi può prenotare una richiamata, quando, e perché no.',
      themeConfig: {
        nav: [
          { text: 'Policy', link: '/it/policy/', activeMatch: '^/it/policy/' },
          { text: 'Prova', link: '/it/playground/' },
          { text: 'Guida (in inglese)', link: '/guide/' },
        ],
        sidebar: italian,
        outline: { label: 'In questa pagina', level: [2, 3] },
        docFooter: { prev: 'Pagina precedente', next: 'Pagina successiva' },
        darkModeSwitchLabel: 'Aspetto',
        lightModeSwitchTitle: 'Passa al tema chiaro',
        darkModeSwitchTitle: 'Passa al tema scuro',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Torna in cima',
        langMenuLabel: 'Cambia lingua',
        skipToContentLabel: 'Vai al contenuto',
      },
    },
  },
  themeConfig: {
    // Not every page is there in both languages: the menu leads to the start, the pages that have a twin link to it.
    i18nRouting: false,
    logo: { src: '/favicon.svg', alt: '' },
    outline: { level: [2, 3] },
    search: { provider: 'local', options: { locales: { it: italianSearch } } },
    notFound: {
      title: 'Page not found · Pagina non trovata',
      quote: 'No clause, no page. The search finds both. — Né clausola né pagina: provi con la ricerca.',
      linkText: 'Home',
      linkLabel: 'Go to the home page · Vai alla pagina iniziale',
    },
    socialLinks: [
      {
        icon: 'github',
        link: 'https://github.com/phone-support-policy/phone-support-policy',
        ariaLabel: 'Source code',
      },
    ],
    footer: {
      message: 'Not a product of the publisher of Contabilità in Cloud, whose own page is what counts.',
      copyright: 'MIT licence',
    },
  },
});
