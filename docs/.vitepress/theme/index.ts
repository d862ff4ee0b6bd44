import TwoslashFloatingVue from '@shikijs/vitepress-twoslash/client';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';
import '@shikijs/vitepress-twoslash/style.css';
import SiteLayout from './SiteLayout.vue';
import './site.css';

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.use(TwoslashFloatingVue);
    // The library comes with the playground and with no other page.
    app.component(
      'PolicyPlayground',
      defineAsyncComponent(() => import('./playground/PolicyPlayground.vue')),
    );
  },
} satisfies Theme;
